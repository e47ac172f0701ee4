import {
  ratingDimensions,
  reactions,
  type DayTally,
  type RatingDimension,
  type Reaction,
} from '../../journal/index.ts';
import { perDay, suggestionsPerHour } from './lived-rates.ts';

/** Names a measure of days at home in scores.json. */
export type DayMeasureName =
  | 'mean'
  | 'mean-with-failures'
  | 'speech'
  | 'silence'
  | 'per-hour'
  | 'within-two'
  | 'success'
  | `${'speech' | 'silence'}-${RatingDimension}`
  | 'missed'
  | 'protected'
  | Reaction
  | 'failed'
  | 'missing';

/** What a measure of days at home says. */
export interface DayMeasure {
  name: DayMeasureName;
  /** In words, as a reader has it. */
  label: string;
  /** `score`: 0 to 4; `percent`: 0 to 100; `per hour`: awake at home; `per day`. */
  unit: 'score' | 'percent' | 'per hour' | 'per day';
  /** Which way is good; `neither` for what only describes. */
  direction: 'higher' | 'lower' | 'neither';
}

/** A measure, and how one person's value follows from their counts; null where there is nothing to measure. */
export interface CountedMeasure extends DayMeasure {
  of: (tally: DayTally, statedPerHour: number) => number | null;
}

type Side = DayTally['speech'];

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const percent = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);
const delivered = ({ rated, missing }: Side): number => rated + missing;

/** All measures of days at home, in the order in which they are shown. Ratings with a missing dimension count in `missing` alone. */
export const dayMeasures: readonly CountedMeasure[] = [
  {
    name: 'mean',
    label: 'Mean rating over all ticks',
    unit: 'score',
    direction: 'higher',
    of: ({ speech, silence }) => share(speech.score + silence.score, speech.rated + silence.rated),
  },
  {
    name: 'mean-with-failures',
    label: 'Mean rating over all ticks, with failures: 0 where the assistant’s call failed',
    unit: 'score',
    direction: 'higher',
    of: ({ speech, silence, failed }) => share(speech.score + silence.score, speech.rated + silence.rated + failed),
  },
  {
    name: 'speech',
    label: 'Mean rating over suggestions',
    unit: 'score',
    direction: 'higher',
    of: ({ speech }) => share(speech.score, speech.rated),
  },
  {
    name: 'silence',
    label: 'Mean rating over silences',
    unit: 'score',
    direction: 'higher',
    of: ({ silence }) => share(silence.score, silence.rated),
  },
  {
    name: 'per-hour',
    label: 'Suggestions per hour',
    unit: 'per hour',
    direction: 'neither',
    of: suggestionsPerHour,
  },
  {
    name: 'within-two',
    label: 'People within a factor of two of the rate they state',
    unit: 'percent',
    direction: 'higher',
    of: (tally, stated) => {
      const rate = suggestionsPerHour(tally);
      if (rate === null) return null;
      return rate >= stated / 2 && rate <= stated * 2 ? 100 : 0;
    },
  },
  {
    name: 'success',
    label: 'Suggestions rated 3 or 4',
    unit: 'percent',
    direction: 'higher',
    of: ({ successes, speech }) => percent(successes, speech.rated),
  },
  ...(['speech', 'silence'] as const).flatMap((side) =>
    ratingDimensions.map((dimension): CountedMeasure => ({
      name: `${side}-${dimension}`,
      label: `${side === 'speech' ? 'Suggestions' : 'Silences'} that pass ${dimension}`,
      unit: 'percent',
      direction: 'higher',
      of: (tally) => percent(tally[side][dimension], tally[side].rated),
    })),
  ),
  {
    name: 'missed',
    label: 'Missed opportunities',
    unit: 'per day',
    direction: 'lower',
    of: (tally) => perDay(tally.missedOpportunities, tally),
  },
  {
    name: 'protected',
    label: 'Suggestions in protected windows',
    unit: 'per day',
    direction: 'lower',
    of: (tally) => perDay(tally.guarded, tally),
  },
  ...reactions.map((reaction): CountedMeasure => ({
    name: reaction,
    label: `Suggestions answered with “${reaction}”`,
    unit: 'percent',
    direction: 'neither',
    of: (tally) => percent(tally.reactions[reaction], delivered(tally.speech)),
  })),
  {
    name: 'failed',
    label: 'Ticks at which the assistant’s call failed',
    unit: 'percent',
    direction: 'lower',
    of: ({ failed, ticks }) => percent(failed, ticks),
  },
  {
    name: 'missing',
    label: 'Ratings that are missing',
    unit: 'percent',
    direction: 'lower',
    of: ({ speech, silence }) => percent(speech.missing + silence.missing, delivered(speech) + delivered(silence)),
  },
];
