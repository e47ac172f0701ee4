import { z } from 'zod';

const monthly = <Value extends z.ZodType<number>>(value: Value) =>
  z.array(value).length(12, 'twelve months are expected, January first');
const probability = z.number().gt(0).lt(1);

/** One climate of data/world/climates.yaml. */
export const climateSchema = z
  .strictObject({
    mean: monthly(z.number().min(-40).max(45)),
    range: monthly(z.number().min(1).max(25)),
    variation: z.number().positive().max(10),
    'wet-after-dry': monthly(probability),
    'wet-after-wet': monthly(probability),
    windy: probability,
  })
  .transform(({ 'wet-after-dry': wetAfterDry, 'wet-after-wet': wetAfterWet, ...others }) => ({
    ...others,
    wetAfterDry,
    wetAfterWet,
  }));

/** A climate by months, January first, as north of the equator. */
export interface Climate {
  /** Mean temperature in degrees Celsius. */
  mean: readonly number[];
  /** Degrees between the coldest and the warmest hour of a day. */
  range: readonly number[];
  /** Standard deviation of a day's mean around the season's, in degrees. */
  variation: number;
  /** Probability that a wet day follows a dry one. */
  wetAfterDry: readonly number[];
  /** Probability that a wet day follows a wet one. */
  wetAfterWet: readonly number[];
  /** Share of windy days. */
  windy: number;
}
