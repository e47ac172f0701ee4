import { z } from 'zod';
import { bigFiveTraits } from '../person.ts';
import { against, level } from './conditions.ts';

const sentence = z.string().min(1);
const direction = z.union([z.literal(1), z.literal(-1)], { error: '1 or -1 is expected' });

/** The file of preference dimensions. */
export const preferencesFile = z
  .array(
    z.strictObject({
      name: z.string().min(1),
      low: sentence,
      middle: sentence,
      high: sentence,
      leanings: z.partialRecord(z.enum(bigFiveTraits), direction).default({}),
      age: direction.optional(),
      against: z.partialRecord(level, against).default({}),
    }),
  )
  .min(1);

/** A dimension along which people differ, and what it goes with. */
export type DimensionMaterial = z.infer<typeof preferencesFile>[number];
