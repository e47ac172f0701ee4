import type { SampledPerson } from '../sampled-person.ts';
import type { Finding } from './finding.ts';

/** The wished rate against the waking day and against itself. */
export function rateFindings({ rubric: { rate }, routine }: SampledPerson): Finding[] {
  const { perDay, gapMinutes, perHours } = rate;
  const shortest = Math.min(...routine.days.map(({ up, bed }) => bed - up));
  const apart = `${gapMinutes} minutes apart`;
  const findings: Finding[] = [];
  if ((perDay - 1) * gapMinutes > shortest) {
    findings.push({ rule: 'rate-out-of-reach', says: `${perDay} a day, ${apart}` });
  }
  if (perHours !== undefined) {
    const { count, hours } = perHours;
    if (count * gapMinutes > 60 * hours) {
      findings.push({ rule: 'rate-against-itself', says: `${count} in ${hours} hours, ${apart}` });
    }
    if (count > perDay) {
      findings.push({ rule: 'rate-against-itself', says: `${count} in ${hours} hours, but ${perDay} a day` });
    }
  }
  return findings;
}
