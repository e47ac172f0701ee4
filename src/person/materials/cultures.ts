import { z } from 'zod';
import { clockTime } from './conditions.ts';

const names = z.array(z.string().min(1)).min(4);
const shares = z.record(z.string().min(1), z.number().positive());

/** The file of cultures: names, places, beliefs and hours. */
export const culturesFile = z
  .array(
    z.strictObject({
      id: z.string().min(1),
      region: z.string().min(1),
      country: z.string().min(1),
      weight: z.number().positive(),
      order: z.enum(['given first', 'family first']),
      dinner: clockTime,
      elders: z.number().min(0).max(5),
      religions: shares,
      races: shares,
      female: names,
      male: names,
      family: names,
      places: z.array(z.tuple([z.enum(['city', 'suburb', 'small town', 'village']), z.string().min(1)])).min(1),
    }),
  )
  .min(1);

/** Where people come from. */
export type Culture = z.infer<typeof culturesFile>[number];
