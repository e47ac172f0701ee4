import type { DayEntry, DayPlan, Rating } from '../../../journal/index.ts';
import type { RatingMoment } from '../day-rating.ts';
import type { PersonAtHome } from '../person-at-home.ts';

/** A delivered suggestion and how two raters find it. */
export interface RatedAgain {
  tick: number;
  text: string;
  first: Rating;
  second: Rating;
  /** Why the second rates it so; null where that was not said. */
  why: string | null;
}

/**
 * Has the delivered suggestions of a finished day rated again, by another rater, all at the same time. The second rater knows of each earlier one what the
 * first made of it: both judge the same day.
 * @param entries of a journal of days; others than those of this day are left out
 * @param day its number in the journal
 * @param isWalking whether the person was on the way somewhere at a tick
 */
export async function rateAlso(
  rater: PersonAtHome,
  {
    plan,
    day,
    entries,
    isWalking,
  }: { plan: DayPlan; day: number; entries: readonly DayEntry[]; isWalking: (tick: number) => boolean },
): Promise<RatedAgain[]> {
  const again = rater.openDay(plan);
  const rating = entries.flatMap((entry) => {
    if (entry.type !== 'tick-taken' || entry.day !== day) return [];
    const { tick, time } = entry;
    const { text, rating: first, why = null } = entry.candidates[entry.delivered] ?? { text: null, rating: null };
    const moment = momentAt(plan, time, isWalking(tick));
    if (text === null || first === null || moment === null) return [];
    const second = again.rate(text, moment, tick);
    again.hear(text, moment, tick, { rating: first, why });
    return [Promise.resolve(second).then((rated) => ({ tick, text, first, second: rated.rating, why: rated.why }))];
  });
  return Promise.all(rating);
}

/** The moment of a day at "07:32:30"; null when nothing was planned then. */
function momentAt(plan: DayPlan, time: string, walking: boolean): RatingMoment | null {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const minute = hours * 60 + minutes + seconds / 60;
  const activity = plan.activities.find(({ from, to }) => from <= minute && minute < to);
  return activity === undefined ? null : { minute, activity, walking };
}
