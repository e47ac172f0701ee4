import type { DayActivity, DayActivityKind, DayPlan } from '../../journal/index.ts';
import { clockText, sleepAfter, weekdays, type DayRoutine, type SampledPerson } from '../../person/index.ts';
import type { Home } from '../../world/index.ts';
import { objectsForKind } from './kind-places.ts';
import { weekdayOfDate } from './stretch.ts';

/** What can be wrong with a plan of a day. */
export const dayRules = [
  'weekday',
  'gap',
  'grid',
  'length',
  'place',
  'meal',
  'sleep',
  'work',
  'hobby',
  'twice',
  'words',
] as const;

/** One fault of a plan. */
export interface DayFinding {
  rule: (typeof dayRules)[number];
  /** What is wrong, as a phrase. */
  says: string;
}

const meals: readonly DayActivityKind[] = ['breakfast', 'lunch', 'dinner', 'night meal'];
const duties: readonly DayActivityKind[] = ['work', 'study', 'job search'];
const longestAtHome = 30;
const leastSleep = 240;

/** Minutes by which getting up and going to bed may differ from the routine. */
const edge = 30;

/** Share of a block of work that must be kept. */
const keptShare = 0.9;

const mostWords = 14;

/** All that is wrong with a plan: against itself, the home, and the person's routine. Empty for a plan that can be lived. */
export function dayFindings(plan: DayPlan, home: Home, person: SampledPerson): DayFinding[] {
  const usual = person.routine.days[weekdays.indexOf(plan.weekday)]!;
  return [
    ...frameFindings(plan, usual, person),
    ...plan.activities.flatMap((activity, at) => activityFindings(activity, plan.activities[at - 1], home, person)),
    ...routineFindings(plan, usual),
  ];
}

function frameFindings({ date, weekday, up, bed, activities }: DayPlan, usual: DayRoutine, person: SampledPerson) {
  const found: DayFinding[] = [];
  if (weekdayOfDate(date) !== weekday) found.push({ rule: 'weekday', says: `${date} is no ${weekday}` });
  let at = up;
  for (const { from, to, doing } of activities) {
    if (from !== at || to <= from)
      found.push({ rule: 'gap', says: `${clockText(from)} ${doing} does not follow ${clockText(at)}` });
    at = to;
  }
  if (at !== bed) found.push({ rule: 'gap', says: `the day ends at ${clockText(at)}, not at ${clockText(bed)}` });
  const asleep = sleepAfter(person.routine, weekdays.indexOf(weekday)) + usual.bed - bed;
  if (asleep < leastSleep) found.push({ rule: 'sleep', says: `${asleep} minutes of sleep` });
  if (Math.abs(up - usual.up) > edge)
    found.push({ rule: 'sleep', says: `up at ${clockText(up)}, usually ${clockText(usual.up)}` });
  if (Math.abs(bed - usual.bed) > edge)
    found.push({ rule: 'sleep', says: `to bed at ${clockText(bed)}, usually ${clockText(usual.bed)}` });
  return found;
}

function activityFindings(
  activity: DayActivity,
  before: DayActivity | undefined,
  home: Home,
  person: SampledPerson,
): DayFinding[] {
  const { from, to, kind, doing, hobby, at } = activity;
  const found: DayFinding[] = [];
  const add = (rule: DayFinding['rule'], says: string) =>
    found.push({ rule, says: `${clockText(from)} ${doing}: ${says}` });
  if (from % 5 !== 0 || to % 5 !== 0) add('grid', 'times are multiples of 5 minutes');
  if (to - from < 5 || (at !== null && to - from > longestAtHome)) add('length', `takes ${to - from} minutes`);
  if (before?.doing === doing) add('twice', 'the same as just before');
  if (/[{}]|^\s|\s$| {2}/.test(doing) || doing.split(' ').length > mostWords) add('words', 'is no plain phrase');
  if (kind === 'hobby' && !person.hobbies.some(({ name }) => name === hobby))
    add('hobby', `${hobby} is no hobby of theirs`);
  if (kind !== 'hobby' && hobby !== null) add('hobby', `${kind} is no hobby`);
  if (at === null) return found;
  const object = home.objects.find(({ name, room }) => name === at.object && room === at.room);
  if (object === undefined) add('place', `there is no ${at.object} in the ${at.room}`);
  else if (!objectsForKind(home, kind).includes(object)) add('place', `${kind} at the ${at.object}`);
  return found;
}

function routineFindings({ activities }: DayPlan, { blocks }: DayRoutine): DayFinding[] {
  const missing = blocks.filter(
    ({ kind }) => meals.includes(kind) && !activities.some((activity) => activity.kind === kind),
  );
  const broken = blocks.filter(({ kind, from, to }) => {
    if (!duties.includes(kind)) return false;
    const kept = activities.reduce(
      (sum, activity) =>
        activity.kind === kind
          ? sum + Math.max(0, Math.min(activity.to, to + 20) - Math.max(activity.from, from - 20))
          : sum,
      0,
    );
    return kept < Math.min(keptShare * (to - from), to - from - 15);
  });
  return [
    ...missing.map(({ kind }): DayFinding => ({ rule: 'meal', says: `${kind} is missing` })),
    ...broken.map(({ kind, from }): DayFinding => ({
      rule: 'work',
      says: `${kind} at ${clockText(from)} is not kept`,
    })),
  ];
}
