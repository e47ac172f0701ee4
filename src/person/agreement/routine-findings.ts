import { clockText } from '../clock-text.ts';
import { sleepAfter, weekdays, type DayRoutine } from '../routine.ts';
import type { SampledPerson } from '../sampled-person.ts';
import type { Finding } from './finding.ts';

/** Shortest and longest usual night, in minutes. */
const sleepRange = [330, 720] as const;

/** Shortest and longest time awake between two nights, in minutes. */
const wakingRange = [600, 1200] as const;

/** Contradictions within the usual week, and between it and employment and love of early hours. */
export function routineFindings(person: SampledPerson): Finding[] {
  const { days } = person.routine;
  if (days.length !== 7 || days.some(({ weekday }, index) => weekday !== weekdays[index])) {
    return [{ rule: 'routine-not-a-week', says: days.map(({ weekday }) => weekday).join(', ') }];
  }
  return [...days.flatMap(dayFindings), ...nightFindings(person), ...workFindings(person), ...earlyFindings(person)];
}

function dayFindings(day: DayRoutine): Finding[] {
  const { weekday, up, bed, blocks } = day;
  const awake = bed - up;
  const meals = blocks.filter(({ kind }) => /breakfast|lunch|dinner|meal/.test(kind));
  return [
    ...blocks
      .filter((block, index) => block.to <= block.from || (index > 0 && block.from < blocks[index - 1]!.to))
      .map((block): Finding => ({
        rule: 'routine-overlap',
        says: `${weekday} ${clockText(block.from)} ${block.doing}`,
      })),
    ...blocks
      .filter(({ from, to }) => from < up || to > bed)
      .map((block): Finding => ({
        rule: 'routine-outside-waking-hours',
        says: `${weekday} ${clockText(block.from)} ${block.doing}`,
      })),
    ...(awake < wakingRange[0] || awake > wakingRange[1]
      ? [{ rule: 'waking-out-of-range' as const, says: `${weekday}: awake for ${awake} minutes` }]
      : []),
    ...(meals.length < 2 ? [{ rule: 'meals-missing' as const, says: `${weekday}: ${meals.length}` }] : []),
  ];
}

function nightFindings({ routine }: SampledPerson): Finding[] {
  return routine.days.flatMap(({ weekday }, index): Finding[] => {
    const minutes = sleepAfter(routine, index);
    return minutes < sleepRange[0] || minutes > sleepRange[1]
      ? [{ rule: 'sleep-out-of-range', says: `after ${weekday}: ${minutes} minutes` }]
      : [];
  });
}

/** Who works has between 8 and 66 hours of it; who studies has classes; nobody else has either. */
function workFindings({ routine, facts: { employment } }: SampledPerson): Finding[] {
  const minutes = (kind: string) =>
    routine.days
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === kind)
      .reduce((sum, { from, to }) => sum + to - from, 0);
  const work = minutes('work');
  const study = minutes('study');
  const findings: Finding[] = [];
  const stray = (employment.kind !== 'working' && work > 0) || (employment.kind !== 'student' && study > 0);
  if (stray)
    findings.push({
      rule: 'work-against-employment',
      says: `${employment.kind}, work ${work}, study ${study} minutes`,
    });
  if (employment.kind === 'working' && (work < 480 || work > 3960)) {
    findings.push({ rule: 'work-missing', says: `working, but ${work} minutes a week` });
  }
  if (employment.kind === 'student' && study === 0)
    findings.push({ rule: 'work-missing', says: 'a student without classes' });
  return findings;
}

/** Early risers are up by seven on every day; late ones are never up before seven on free days. */
function earlyFindings({ preferences, routine }: SampledPerson): Finding[] {
  const early = preferences.find(({ dimension }) => dimension === 'Early hours')?.level;
  const wrong = routine.days.filter(({ up, blocks }) => {
    if (early === 'high') return up > 420;
    return early === 'low' && up < 420 && !blocks.some(({ kind }) => kind === 'work' || kind === 'study');
  });
  return wrong.map(({ weekday, up }) => ({
    rule: 'early-hours-against-routine',
    says: `Early hours ${early}, but up at ${clockText(up)} on ${weekday}`,
  }));
}
