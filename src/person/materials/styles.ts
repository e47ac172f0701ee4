import { z } from 'zod';
import { against } from './conditions.ts';

const texts = z.array(z.string().min(1)).default([]);

/** Words about wishes: in a manner of talking they would change what somebody wants. */
const wishWords = /\b(wants?|wishes|needs?|prefers?|likes?|dislikes?|goals?|intends?|hopes?)\b/i;

/** The file of manners of talking. */
export const stylesFile = z
  .array(
    z.strictObject({
      name: z.string().min(1),
      share: z.number().min(0),
      instruction: z
        .string()
        .min(1)
        .refine((text) => !wishWords.test(text), 'a manner says how somebody talks, never what they want'),
      words: z.int().min(3).nullable(),
      openings: texts,
      fillers: texts,
      closings: texts,
      against,
      'not-with': texts,
    }),
  )
  .min(1);

/** A manner of talking and whom it does not go with. */
export type StyleMaterial = z.infer<typeof stylesFile>[number];
