import type { DayTally } from '../../journal/index.ts';
import { rounded } from '../rounding.ts';
import { dayMeasures, type DayMeasure, type DayMeasureName } from './measures.ts';
import { peopleEstimate, type PeopleEstimate } from './people-estimate.ts';

/** What one person lived with one assistant where it was measured last. */
export interface MeasuredPerson {
  life: string;
  /** Suggestions per hour that they say they want. */
  statedPerHour: number;
  tally: DayTally;
}

/** How much higher one assistant is than the other by one measure. All numbers are rounded to 1e-6. */
export interface DaysDifference {
  measure: DayMeasureName;
  /** Means of both sides over the people who have a value on both; null without any. */
  means: { assistant: number; baseline: number } | null;
  /** Over people with a value on both sides; null without any. */
  difference: PeopleEstimate | null;
  /** People whose difference is above, below, exactly 0. */
  above: number;
  below: number;
  equal: number;
  /** The interval on one side of zero, or `undecided`; null where neither way is good or there is no interval. */
  verdict: 'better' | 'worse' | 'undecided' | null;
}

/** One person under both assistants; null is missing. */
export interface ComparedPerson {
  life: string;
  statedPerHour: number;
  values: Readonly<
    Partial<Record<DayMeasureName, { assistant: number | null; baseline: number | null; difference: number | null }>>
  >;
}

/** Two assistants with the same people on the same days. */
export interface DaysComparison {
  measures: readonly DayMeasure[];
  differences: readonly DaysDifference[];
  /** People who lived whole days with both, in plan order. */
  people: readonly ComparedPerson[];
  /** People who have whole days with one side only. */
  unpaired: { assistant: number; baseline: number };
}

/**
 * Compares two assistants person by person. The intervals are those of scores.json: the same resamples for the same seed and measure.
 * @param sides people in the order of the study
 */
export function compareDaySides(
  sides: { assistant: readonly MeasuredPerson[]; baseline: readonly MeasuredPerson[] },
  seed: number,
): DaysComparison {
  const others = new Map(sides.baseline.map((each) => [each.life, each]));
  const pairs = sides.assistant.flatMap((own) => {
    const other = others.get(own.life);
    return other === undefined ? [] : [{ own, other }];
  });
  const failed = pairs.some(({ own, other }) => own.tally.failed + other.tally.failed > 0);
  const measures = dayMeasures.filter(({ name }) => failed || name !== 'mean-with-failures');
  const columns = measures.map((measure) => ({
    measure,
    own: Float64Array.from(pairs, ({ own }) => measure.of(own.tally, own.statedPerHour) ?? NaN),
    other: Float64Array.from(pairs, ({ other }) => measure.of(other.tally, other.statedPerHour) ?? NaN),
  }));
  const plain = columns.map((column) => differenceOf(column, seed));
  return {
    measures: measures.map(({ name, label, unit, direction }) => ({ name, label, unit, direction })),
    differences: plain.map((each) => (each.measure === 'mean' ? failuresHeeded(each, plain) : each)),
    people: pairs.map(({ own }, place) => ({
      life: own.life,
      statedPerHour: own.statedPerHour,
      values: Object.fromEntries(columns.map((column) => [column.measure.name, valuesAt(column, place)])),
    })),
    unpaired: {
      assistant: sides.assistant.length - pairs.length,
      baseline: sides.baseline.length - pairs.length,
    },
  };
}

interface Column {
  measure: DayMeasure;
  own: Float64Array;
  other: Float64Array;
}

function differenceOf({ measure, own, other }: Column, seed: number): DaysDifference {
  const values = own.map((value, place) => value - other[place]!);
  const difference = peopleEstimate(values, { seed, purpose: `difference ${measure.name}` });
  return {
    measure: measure.name,
    means: difference === null ? null : { assistant: meanWhere(own, values), baseline: meanWhere(other, values) },
    difference,
    above: values.filter((value) => value > 0).length,
    below: values.filter((value) => value < 0).length,
    equal: values.filter((value) => value === 0).length,
    verdict: verdictOf(measure, difference),
  };
}

/** Crashing must not pay: the mean is better or worse only where it is so with failures, too. */
function failuresHeeded(mean: DaysDifference, all: readonly DaysDifference[]): DaysDifference {
  const counted = all.find(({ measure }) => measure === 'mean-with-failures');
  return counted === undefined || counted.verdict === mean.verdict ? mean : { ...mean, verdict: 'undecided' };
}

function verdictOf({ direction }: DayMeasure, difference: PeopleEstimate | null): DaysDifference['verdict'] {
  if (direction === 'neither' || !difference?.interval) return null;
  const { low, high } = difference.interval;
  if (low <= 0 && high >= 0) return 'undecided';
  return low > 0 === (direction === 'higher') ? 'better' : 'worse';
}

/** The mean of `values` over the people who have a difference. */
function meanWhere(values: Float64Array, differences: Float64Array): number {
  const there = values.filter((_, place) => !Number.isNaN(differences[place]));
  return rounded(there.reduce((sum, value) => sum + value, 0) / there.length);
}

function valuesAt({ own, other }: Column, place: number) {
  const told = (value: number) => (Number.isNaN(value) ? null : rounded(value));
  const [first, second] = [own[place]!, other[place]!];
  return { assistant: told(first), baseline: told(second), difference: told(first - second) };
}
