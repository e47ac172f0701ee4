import { dayMinutes, weekdayOf } from './calendar.ts';
import type { Place } from './place.ts';

/** Somewhere to be at fixed hours of a weekday. Minutes count from that weekday's midnight and may pass 1440. */
export interface Commitment {
  /** `home` or another category of place; all commitments of one category and one `travel` are at the same place. */
  category: string;
  from: number;
  to: number;
  /** Minutes each way from home, as far as they are known; a near place is taken when null. */
  travel: number | null;
  /** False for what does not take place on public holidays, such as most work. */
  onHolidays: boolean;
}

/** One weekday: when the person gets up and goes to bed (past 1440 when that is after midnight), and what is fixed in between, in order. */
export interface DayPlan {
  up: number;
  bed: number;
  commitments: readonly Commitment[];
}

/** Where somebody must be from one local minute to another. */
export interface Anchor {
  place: Place;
  from: number;
  to: number;
  reason: 'commitment' | 'night';
}

/**
 * What is fixed from the night before `firstDay` on, in order and without end: commitments, and the nights at home. Commitments at one place
 * that touch are one.
 * @throws RangeError for a week that has not seven days or is not in order
 */
export function* anchorsOf(options: {
  week: readonly DayPlan[];
  home: Place;
  placeOf: (commitment: Commitment) => Place;
  isHoliday: (day: number) => boolean;
  firstDay: number;
}): Generator<Anchor, never> {
  const { week, home, placeOf, isHoliday, firstDay } = options;
  checkWeek(week);
  for (let day = firstDay - 1; ; day++) {
    const midnight = day * dayMinutes;
    const { bed, commitments } = week[weekdayOf(day)]!;
    const holiday = isHoliday(day);
    let last: Anchor | null = null;
    for (const commitment of commitments) {
      if (holiday && !commitment.onHolidays) continue;
      const place = placeOf(commitment);
      const from = midnight + commitment.from;
      if (last !== null && last.place === place && last.to === from) {
        last.to = midnight + commitment.to;
        continue;
      }
      if (last !== null) yield last;
      last = { place, from, to: midnight + commitment.to, reason: 'commitment' };
    }
    if (last !== null) yield last;
    const up = midnight + dayMinutes + week[weekdayOf(day + 1)]!.up;
    yield { place: home, from: midnight + bed, to: up, reason: 'night' };
  }
}

function checkWeek(week: readonly DayPlan[]): void {
  if (week.length !== 7) throw new RangeError(`a week has seven days, Monday first; got ${week.length}`);
  week.forEach(({ up, bed, commitments }, weekday) => {
    const next = week[(weekday + 1) % 7]!.up + dayMinutes;
    const times = [up, ...commitments.flatMap(({ from, to }) => [from, to]), bed, next];
    const at = times.findIndex((time, index) => index > 0 && !(times[index - 1]! <= time));
    if (at >= 0) {
      throw new RangeError(
        `day ${weekday} of the week is not in order: minute ${times[at]} comes after minute ${times[at - 1]}; expected up, commitments one after another, bed, up`,
      );
    }
  });
}
