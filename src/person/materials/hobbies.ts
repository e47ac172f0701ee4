import { z } from 'zod';
import { against, ages, likes } from './conditions.ts';
import { settings } from './jobs.ts';

/** The file of hobbies. */
export const hobbiesFile = z
  .array(
    z.strictObject({
      name: z.string().min(1),
      doing: z.string().min(1),
      place: z.string().min(1),
      minutes: z.int().min(15).max(240),
      times: z.tuple([z.int().min(1).max(7), z.int().min(1).max(7)]),
      parts: z.array(z.enum(['morning', 'midday', 'afternoon', 'evening'])).min(1),
      focus: z.boolean(),
      skill: z.boolean().default(false),
      faith: z.boolean().default(false),
      likes,
      against,
      ages,
      settings,
      help: z.array(z.string().min(1)).default([]),
    }),
  )
  .min(3);

/** Something people do for its own sake. */
export type Hobby = z.infer<typeof hobbiesFile>[number];
