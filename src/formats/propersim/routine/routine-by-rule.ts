import { clockText, weekdays, type PractisedHobby, type Routine, type Weekday } from '../../../person/index.ts';
import type { PropersimPersona } from '../persona.ts';
import type { DayEdge } from '../prose/day-parts.ts';
import { mentionsIn, type Doing } from '../prose/doings.ts';
import { hobbyWords } from '../prose/hobby-words.ts';
import type { Lexicon } from '../prose/lexicon.ts';
import { itemsOf, plainText } from '../prose/plain-text.ts';
import type { Moment } from '../rubric/moment.ts';
import type { Unread } from '../unread.ts';
import { dutiesOf } from './duties.ts';
import { layDay, type DayWishes } from './lay-day.ts';
import { readDays } from './read-days.ts';
import { doingOf } from './usual-doing.ts';
import type { DayFacts, MealKind, WishedBlock } from './wished-block.ts';

/** A week at home and the hobbies that stand in it. */
export interface RoutineReading {
  routine: Routine;
  hobbies: PractisedHobby[];
  /** True where no text says when work or study is: its hours give way to what is said. */
  hasAssumedHours: boolean;
  unread: Unread[];
}

const usualHours = { up: 450, bed: 1380 } as const;

/**
 * The usual week of a persona, all at home: one routine for all days, work from Monday to Friday. What the texts leave open is taken as stated here
 * and listed.
 * @param timing what else the persona speaks of doing, as in wishes: it gets a place in the week, too; and when they want to be left alone
 */
export function routineByRule(
  persona: PropersimPersona,
  lexicon: Lexicon,
  { mentioned, closed }: { mentioned: readonly Doing[]; closed: readonly Moment[] },
): RoutineReading {
  const { facts, unread } = readDays(persona, lexicon);
  const missing = (field: string, reason: string) => unread.push({ field, text: '', reason });
  const up = facts.up ?? usualHours.up;
  const lastEnd = Math.max(...facts.blocks.map(({ to }) => to ?? 0), 0);
  const bed = facts.bed ?? (lastEnd >= 1200 ? lastEnd : usualHours.bed);
  if (facts.up === null) missing('lifestyle', `no hour of getting up is said: ${clockText(up)} is taken`);
  if (facts.bed === null) missing('lifestyle', `no hour of going to bed is said: ${clockText(bed)} is taken`);
  const end = bed - up < 360 ? up + 900 : bed;
  const duties = dutiesOf(persona, facts, { up, bed: end, missing });
  const timed = facts.blocks.filter(({ kind }) => kind !== 'work' && kind !== 'study');
  const planned = [...timed, ...others(persona, lexicon, { timed, mentioned, missing })];
  const days = weekdays.map((weekday, index): DayWishes & { weekday: typeof weekday } => ({
    weekday,
    up,
    bed: end,
    meals: mealsOf(facts, up, end),
    duties: index < 5 ? duties : [],
    blocks: planned,
    avoided: closed
      .filter(({ yields }) => yields !== true)
      .flatMap((moment) => avoidedOn(moment, weekday, { up, bed: end })),
  }));
  const routine = { days: days.map(({ weekday, ...wishes }) => layDay(weekday, wishes)) };
  const hasAssumedHours = !facts.blocks.some(
    ({ kind, from, to }) => (kind === 'work' || kind === 'study') && (from ?? to) !== null,
  );
  return { routine, hobbies: hobbiesIn(routine, lexicon), hasAssumedHours, unread };
}

/** The stretch of a weekday that a moment protects by the clock; empty for those beside an activity. */
function avoidedOn(
  { days, when }: Moment,
  weekday: Weekday,
  { up, bed }: { up: number; bed: number },
): { from: number; to: number }[] {
  if (!days.includes(weekday) || 'doing' in when || typeof when.from === 'object' || typeof when.to === 'object')
    return [];
  const minute = (edge: DayEdge) => (edge === 'up' ? up : edge === 'bed' ? bed : edge);
  return [{ from: minute(when.from), to: minute(when.to) }];
}

function mealsOf({ meals, skipped }: DayFacts, up: number, bed: number): Partial<Record<MealKind, number>> {
  const usual: Partial<Record<MealKind, number>> = {
    ...(up <= 600 ? { breakfast: up + 30 } : {}),
    lunch: Math.max(750, up + 60),
    dinner: Math.min(1140, bed - 120),
  };
  return Object.fromEntries(
    Object.entries({ ...usual, ...meals }).filter(([kind]) => !skipped.some((meal) => meal === kind)),
  );
}

/** Hobbies of the interests, and what wishes and times speak of, on two days of the week each where the plan does not have them. */
function others(
  persona: PropersimPersona,
  lexicon: Lexicon,
  {
    timed,
    mentioned,
    missing,
  }: { timed: readonly WishedBlock[]; mentioned: readonly Doing[]; missing: (field: string, reason: string) => void },
): WishedBlock[] {
  const ofInterests = itemsOf(plainText(persona.interests)).flatMap((item) =>
    mentionsIn(item, lexicon.words).map(({ doing }) => doing),
  );
  const known = new Set(timed.map(({ kind, hobby }) => hobby ?? kind));
  const added: WishedBlock[] = [];
  for (const doing of [...ofInterests, ...mentioned]) {
    const kind = doing.kind;
    const name = doing.hobby ?? kind;
    if (known.has(name) || !(kind === 'hobby' || kind === 'housework' || kind === 'care' || kind === 'rest')) continue;
    known.add(name);
    const index = added.length;
    const days =
      kind === 'rest' || kind === 'care'
        ? weekdays
        : [weekdays[index % 7]!, weekdays[(index + 3) % 7]!, weekdays[5 + (index % 2)]!];
    const part = kind === 'rest' ? { from: 1200, to: 1740, at: 1740 } : { from: 960, to: 1740, at: 1000 };
    added.push({
      kind,
      hobby: doing.hobby,
      doing: doingOf(doing, lexicon),
      days,
      from: null,
      to: null,
      minutes: kind === 'rest' ? 30 : 45,
      part,
    });
    if (mentioned.includes(doing) && !ofInterests.includes(doing))
      missing('daily_plan_req', `${name} stands in no plan: put into the week`);
  }
  return added;
}

function hobbiesIn({ days }: Routine, lexicon: Lexicon): PractisedHobby[] {
  const done = new Set(
    days.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'hobby').map(({ doing }) => doing)),
  );
  const own = lexicon.ownHobbies.map(({ name, doing }) => ({ name, doing, focus: false, skill: false }));
  return [...hobbyWords, ...own]
    .filter(({ doing }) => done.has(doing))
    .map(({ name, doing, focus, skill }) => ({ name, doing, place: 'home', focus, skill }));
}
