import { clockText, weekdays, type Weekday } from '../../../person/index.ts';
import type { DayEdge } from '../prose/day-parts.ts';
import { doingText, type Doing } from '../prose/doings.ts';

/** A limit of a moment: by the clock, or the beginning or end of something that is done. */
export type MomentEdge = DayEdge | { doing: Doing; side: 'start' | 'end' };

/** A time of the week as a text names it, before it is laid over a routine. */
export interface Moment {
  /** The weekdays that are meant. */
  days: readonly Weekday[];
  when:
    | { from: MomentEdge; to: MomentEdge }
    | { relation: 'during' | 'before' | 'after'; doing: Doing; /** How long before or after. */ minutes: number };
  /** The words it was read from. */
  why: string;
  /** True for "all other times": what else is said of a time counts. */
  yields?: boolean;
}

const weekendDays: readonly Weekday[] = ['sat', 'sun'];
const workdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** The weekdays that a text speaks of; all seven where it speaks of none. */
export function daysIn(text: string): readonly Weekday[] {
  const lower = text.toLowerCase();
  if (/\bweek-?ends?\b/.test(lower)) return weekendDays;
  if (/\b(?:weekdays?|workdays?|working days|monday (?:to|through|-) friday)\b/.test(lower)) return workdays;
  const named = weekdays.filter((day) => new RegExp(`\\b${day}(?:day|sday|nesday|rsday|urday)s?\\b`).test(lower));
  return named.length === 0 ? weekdays : named;
}

/** A moment in one line, as "10:00-12:00", "weekend up-12:00", "before bed", "during hobby yoga". */
export function momentText({ days, when, yields }: Moment): string {
  if (yields === true) return 'all other times';
  const prefix =
    days.length === 7
      ? ''
      : days === weekendDays
        ? 'weekend '
        : days === workdays
          ? 'weekdays '
          : `${days.join(', ')} `;
  if ('doing' in when) return `${prefix}${when.relation} ${doingText(when.doing)}`;
  return `${prefix}${edgeText(when.from)}-${edgeText(when.to)}`;
}

function edgeText(edge: MomentEdge): string {
  if (typeof edge === 'number') return edge === 1440 ? '24:00' : clockText(edge);
  return typeof edge === 'string' ? edge : `${edge.side} of ${doingText(edge.doing)}`;
}
