import { z } from 'zod';

/** Most characters of a sentence. */
const sentenceLength = 400;

/** One sentence, or null for none; texts that say "none" count as null. */
export const sentenceOrNull: z.ZodType<string | null> = z
  .string()
  .trim()
  .max(sentenceLength)
  .nullable()
  .overwrite((text) => (text === null || /^(?:null|none|nothing|n\/a|-)?\.?$/i.test(text) ? null : text));
