import { z } from 'zod';
import { ages } from './conditions.ts';

const weight = z.number().min(0);

/** The file of life stages: how people live at which age. */
export const lifeStagesFile = z
  .array(
    z.strictObject({
      ages,
      employment: z.partialRecord(z.enum(['working', 'student', 'homemaker', 'unemployed', 'retired']), weight),
      household: z.partialRecord(
        z.enum(['alone', 'couple', 'family', 'single parent', 'with parents', 'shared home', 'three generations']),
        weight,
      ),
    }),
  )
  .min(1);

/** How people of one age live, as relative weights. */
export type LifeStage = z.infer<typeof lifeStagesFile>[number];
