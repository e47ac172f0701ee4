import { z } from 'zod';
import { bigFiveTraits } from '../person.ts';
import { against } from './conditions.ts';

/** The file of words for a character. */
export const traitsFile = z
  .array(
    z.strictObject({
      word: z.string().min(1),
      'big-five': z.partialRecord(z.enum(bigFiveTraits), z.enum(['low', 'high'])),
      against,
      opposite: z.array(z.string()).default([]),
    }),
  )
  .min(1);

/** A word for a character, with what it says about somebody. */
export type TraitWord = z.infer<typeof traitsFile>[number];
