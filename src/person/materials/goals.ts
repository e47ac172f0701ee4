import { z } from 'zod';
import { against, ages } from './conditions.ts';

/** The file of long-term goals: domain of life → goals. */
export const goalsFile = z.record(
  z.string().min(1),
  z
    .array(
      z.strictObject({
        goal: z.string().min(1),
        for: z
          .strictObject({
            ages,
            child: z.tuple([z.int(), z.int()]).optional(),
            has: z.enum(['partner', 'elder', 'job', 'skill']).optional(),
            kin: z.boolean().optional(),
            employment: z.string().optional(),
            household: z.string().optional(),
            marital: z.string().optional(),
            faith: z.boolean().optional(),
          })
          .default({ ages: [0, 120] }),
        against,
      }),
    )
    .min(1),
);

/** Goals by domain of life. */
export type Goals = z.infer<typeof goalsFile>;

/** One goal, with who may have it. */
export type GoalMaterial = Goals[string][number];
