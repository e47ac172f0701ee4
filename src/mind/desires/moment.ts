import { weekdays } from './conditions.ts';
import type {
  Body,
  Day,
  DesireConditions,
  Gender,
  Household,
  Mood,
  Season,
  Stage,
  Weather,
  Weekday,
  Work,
} from './conditions.ts';

/** What conditions are held against: a person at one place and time. What is not known is empty or null and meets no condition. */
export interface Moment {
  /** Category of the place. */
  place: string;
  /** Local hour in [0, 24), with its fraction. */
  hour: number;
  weekday: Weekday;
  /** True on a public holiday. */
  holiday: boolean;
  season: Season | null;
  weather: readonly Weather[];
  stages: readonly Stage[];
  household: readonly Household[];
  work: Work | null;
  /** Category of the place where the person works or studies. */
  workplace: string | null;
  /** True when the person is at their place of work now. */
  atWork: boolean;
  gender: Gender | null;
  /** Ages in years of the person's children who live with them; a baby of six months is 0.5. */
  childAges: readonly number[];
  body: readonly Body[];
  mood: readonly Mood[];
}

/** The name of a condition. */
export type ConditionName = keyof DesireConditions;

/** The conditions that `moment` does not meet, by name, in the order in which they are written; empty when all are met. */
export function unmetConditions(when: DesireConditions, moment: Moment): ConditionName[] {
  const met: Record<ConditionName, boolean> = {
    place: placeSuits(when, moment),
    hours: hourWithin(moment.hour, when.hours),
    weather: anyOf(when.weather, moment.weather),
    season: anyOf(when.season, moment.season),
    weekday: anyOf(when.weekday, daysOf(moment)),
    stage: anyOf(when.stage, moment.stages),
    household: anyOf(when.household, moment.household),
    work: anyOf(when.work, moment.work),
    workplace: anyOf(when.workplace, moment.workplace),
    gender: anyOf(when.gender, moment.gender),
    child: when.child === undefined || childOfAge(moment.childAges, when.child) !== null,
    body: anyOf(when.body, moment.body),
    mood: anyOf(when.mood, moment.mood),
  };
  return (Object.keys(met) as ConditionName[]).filter((name) => !met[name]);
}

/**
 * Somebody at their own place of work is no visitor: events of the category happen to them only where it is an office or where they study, or where
 * the entry is about such work.
 */
function placeSuits(when: DesireConditions, { place, atWork, work }: Moment): boolean {
  if (!atWork) return when.place.includes(place);
  if (when.place.includes('workplace')) return true;
  return when.place.includes(place) && (place === 'office' || work === 'studying' || when.workplace !== undefined);
}

/** True when `hour` lies in `[from, to)`; a range whose end is not after its start goes over midnight. */
export function hourWithin(hour: number, [from, to]: readonly [number, number]): boolean {
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}

/** The place in `ages` of the first child whose age in years lies in the range; null when there is none. */
export function childOfAge(ages: readonly number[], [youngest, oldest]: readonly [number, number]): number | null {
  const at = ages.findIndex((age) => age >= youngest && age <= oldest);
  return at < 0 ? null : at;
}

function daysOf({ weekday, holiday }: Moment): Day[] {
  const late = weekdays.indexOf(weekday) >= 5;
  return [weekday, late ? 'weekend' : 'weekday', ...(holiday ? (['holiday'] as const) : [])];
}

function anyOf<Value>(wanted: readonly Value[] | undefined, given: Value | readonly Value[] | null): boolean {
  if (wanted === undefined) return true;
  const held = given === null ? [] : Array.isArray(given) ? (given as readonly Value[]) : [given as Value];
  return wanted.some((value) => held.includes(value));
}
