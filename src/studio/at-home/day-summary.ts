import { ratingDimensions, type DayTally, type RatingDimension } from '../../journal/index.ts';
import { dayMeasures, type DayMeasureName } from '../../report/index.ts';
import { Conflict } from '../problem.ts';
import type { OpenDay } from './open-day.ts';
import { sameDay } from './same-day.ts';
import type { OwnVerdict } from './own-verdict.ts';

/** The measures that one day is told by. */
export const shownMeasures = [
  'mean',
  'speech',
  'per-hour',
  'success',
  'missed',
  'protected',
] as const satisfies readonly DayMeasureName[];

/** A day in numbers; null where there is nothing to measure. */
export type Measured = Readonly<Record<(typeof shownMeasures)[number], number | null>>;

/** Ratings by hand of one sort, and how often the rules say the same. */
export interface Agreement {
  about: OwnVerdict['about'];
  ratings: number;
  alike: Readonly<Record<RatingDimension, number>>;
}

/** What a day came to, beside the same day with others. @throws Conflict before its end */
export async function daySummary({ household, request, steered }: OpenDay) {
  const { tally, decisions, verdicts } = steered;
  if (tally === null) throw new Conflict('The day is not over yet.');
  const { statedPerHour } = household;
  const others = await sameDay(household, request.date);
  return {
    statedPerHour,
    own: {
      measures: measured(tally, statedPerHour),
      tally,
      said: decisions.filter(({ kind }) => kind === 'said').length,
      rated: decisions.filter((each) => 'rating' in each && each.rating !== null).length,
      /** True where all was rated by the rules, as for those beside it. */
      isByRule: request.rater === 'rules' && verdicts.length === 0,
    },
    others: others.map((each) => ({ ...each, measures: measured(each.tally, statedPerHour) })),
    agreement: (['suggestion', 'silence'] as const).flatMap((about) => agreementOn(about, verdicts)),
  };
}

/** See {@link daySummary}. */
export type DaySummary = Awaited<ReturnType<typeof daySummary>>;

function measured(tally: DayTally, statedPerHour: number): Measured {
  const values = shownMeasures.map((name) => {
    const measure = dayMeasures.find((each) => each.name === name)!;
    return [name, measure.of(tally, statedPerHour)] as const;
  });
  return Object.fromEntries(values) as Measured;
}

function agreementOn(about: OwnVerdict['about'], verdicts: readonly OwnVerdict[]): Agreement[] {
  const own = verdicts.filter((each) => each.about === about);
  if (own.length === 0) return [];
  const alike = ratingDimensions.map((name) => [
    name,
    own.filter((each) => each.own[name] === each.ruled[name]).length,
  ]);
  return [{ about, ratings: own.length, alike: Object.fromEntries(alike) as Agreement['alike'] }];
}
