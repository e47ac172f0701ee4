/** The days of the week, Monday first; a weekday's number is its place here. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Name of a weekday. */
export type Weekday = (typeof weekdays)[number];

/** Everything that somebody may be doing in a usual week. */
export const activityKinds = [
  'work',
  'study',
  'breakfast',
  'lunch',
  'dinner',
  'night meal',
  'hobby',
  'care',
  'housework',
  'travel',
  'job search',
  'rest',
] as const;

/** What sort of thing somebody is doing. */
export type ActivityKind = (typeof activityKinds)[number];

/** A stretch of a day. Minutes count from that weekday's midnight and may pass 1440: 1500 is one o'clock the next morning. */
export interface Block {
  kind: ActivityKind;
  /** What is done, as "working" or "going for a run". */
  doing: string;
  /** `home` or a category of place. */
  place: string;
  from: number;
  to: number;
}

/** One weekday from getting up to going to bed. */
export interface DayRoutine {
  weekday: Weekday;
  /** Minute of getting up. */
  up: number;
  /** Minute of going to bed; past 1440 when that is after midnight. */
  bed: number;
  /** In order, without overlap, between `up` and `bed`. Time in between is free. */
  blocks: readonly Block[];
}

/** How a person's weeks usually run: seven days, Monday first. Sleep lies between a day's `bed` and the next day's `up`. */
export interface Routine {
  days: readonly DayRoutine[];
}

/** Minutes of sleep after day `index` (0 = Monday): until the next day's getting up. */
export function sleepAfter(routine: Routine, index: number): number {
  const day = routine.days[index]!;
  return routine.days[(index + 1) % 7]!.up + 1440 - day.bed;
}
