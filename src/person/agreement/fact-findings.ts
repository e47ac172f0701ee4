import { employmentFits } from '../making/choose-employment.ts';
import { householdFitsAge, maritalFits } from '../making/choose-household.ts';
import { jobOf } from '../making/job-of.ts';
import type { Materials } from '../materials/materials.ts';
import type { SampledPerson } from '../sampled-person.ts';
import type { Finding } from './finding.ts';

/** Contradictions among age, employment, household, relatives and goals. */
export function factFindings(person: SampledPerson, materials: Materials): Finding[] {
  return [...circumstanceFindings(person, materials), ...circleFindings(person), ...goalFindings(person, materials)];
}

function circumstanceFindings({ facts }: SampledPerson, materials: Materials): Finding[] {
  const { age, household, marital, employment, setting } = facts;
  const job = jobOf(materials.jobs, facts);
  const checks: [boolean, Finding][] = [
    [age < 18 || age > 99, { rule: 'age-out-of-range', says: `${age} years` }],
    [
      !employmentFits(employment.kind, age, 'couple'),
      { rule: 'employment-against-age', says: `${employment.kind} at ${age}` },
    ],
    [
      !employmentFits(employment.kind, 55, household) && employment.kind === 'homemaker',
      { rule: 'employment-against-household', says: `${employment.kind}, household ${household}` },
    ],
    [
      job !== null && (age < job.ages[0] || age > job.ages[1]),
      { rule: 'job-against-age', says: `${job?.title} at ${age}` },
    ],
    [
      job !== null && !job.settings.some((each) => each === setting),
      { rule: 'job-against-surroundings', says: `${job?.title} in a ${setting}` },
    ],
    [!householdFitsAge(household, age), { rule: 'household-against-age', says: `${household} at ${age}` }],
    [
      !maritalFits(marital, household),
      { rule: 'marital-against-household', says: `${marital}, household ${household}` },
    ],
  ];
  return checks.flatMap(([wrong, finding]) => (wrong ? [finding] : []));
}

/** Parents are at least 18 years older than their children, and everybody close has a name of their own. */
function circleFindings({ name, facts: { age, marital }, circle }: SampledPerson): Finding[] {
  const { partner, children, grandchildren, elder, friend } = circle;
  const together = marital === 'married' || marital === 'partnered';
  const names = [
    name.given,
    friend.name,
    ...[partner, elder, ...children, ...grandchildren].flatMap((each) => each?.name ?? []),
  ];
  const twice = names.filter((each, index) => names.indexOf(each) !== index);
  const youngestParent = Math.min(age, ...children.map((child) => child.age));
  const wrong = [
    ...children
      .filter((child) => child.age > age - 18 || (child.age < 18 && child.age < age - 46))
      .map((child) => `a child of ${child.age}`),
    ...grandchildren
      .filter((child) => age - child.age < 36 || children.length === 0 || youngestParent - child.age < 18)
      .map((child) => `a grandchild of ${child.age}`),
    ...(elder !== null && elder.age < age + 18 ? [`a ${elder.relation} of ${elder.age}`] : []),
    ...(partner !== null && (partner.age < 18 || Math.abs(partner.age - age) > 30)
      ? [`a partner of ${partner.age}`]
      : []),
    ...(together === (partner === null) ? [`${marital}, ${partner === null ? 'without' : 'with'} a partner`] : []),
  ];
  return [
    ...wrong.map((who): Finding => ({ rule: 'relative-against-age', says: `${who} at ${age}` })),
    ...twice.map((each): Finding => ({ rule: 'name-twice', says: each })),
  ];
}

function goalFindings({ goals }: SampledPerson, materials: Materials): Finding[] {
  return [
    ...Object.keys(materials.goals)
      .filter((domain) => goals[domain] === undefined)
      .map((domain): Finding => ({ rule: 'goal-missing', says: domain })),
    ...Object.values(goals)
      .filter((goal) => /[{}]| {2}/.test(goal))
      .map((goal): Finding => ({ rule: 'goal-unfilled', says: goal })),
  ];
}
