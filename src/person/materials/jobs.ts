import { z } from 'zod';
import { weekdays } from '../routine.ts';
import { against, ages, clockTime } from './conditions.ts';

const setting = z.enum(['city', 'suburb', 'small town', 'village']);

/** Kinds of surroundings in which something is found; by default all. */
export const settings = z.array(setting).min(1).default(['city', 'suburb', 'small town', 'village']);

/** The file of jobs, hours of work and subjects of study. */
export const jobsFile = z
  .strictObject({
    patterns: z.record(
      z.string(),
      z
        .strictObject({
          days: z.array(z.enum(weekdays)).min(1),
          from: clockTime,
          to: clockTime,
          'at-home': z.boolean().default(false),
        })
        .refine(({ from, to }) => from < to && to - from <= 840, 'work ends after it begins and within 14 hours'),
    ),
    jobs: z
      .array(
        z.strictObject({
          title: z.string().min(1),
          hours: z.string(),
          place: z.string().min(1),
          ages,
          income: z.enum(['low', 'middle', 'high']),
          share: z.number().positive(),
          focus: z.boolean(),
          against,
          settings,
        }),
      )
      .min(1),
    subjects: z.array(z.strictObject({ title: z.string().min(1), place: z.string().min(1) })).min(1),
  })
  .superRefine(({ patterns, jobs }, context) => {
    jobs.forEach(({ hours }, index) => {
      if (!(hours in patterns)) {
        context.addIssue({
          code: 'custom',
          path: ['jobs', index, 'hours'],
          message: `expected one of the patterns ${Object.keys(patterns).join(', ')}, got ${JSON.stringify(hours)}`,
        });
      }
    });
  });

/** What people do for a living. */
export type Jobs = z.infer<typeof jobsFile>;

/** One job. */
export type Job = Jobs['jobs'][number];
