import { z } from 'zod';
import { against, likes } from './conditions.ts';

const during = z.enum(['work', 'study', 'breakfast', 'lunch', 'dinner', 'care', 'housework', 'rest']);

/** The file of proactive help: what may be offered, and what must never be done. */
export const helpFile = z.strictObject({
  offers: z.array(z.strictObject({ during, topic: z.string().min(1), text: z.string().min(1), likes, against })).min(1),
  'red-lines': z
    .array(z.strictObject({ text: z.string().min(1), topic: z.string().min(1).nullable(), likes, against }))
    .min(1),
});

/** Offers and red lines. */
export type HelpMaterial = z.infer<typeof helpFile>;
