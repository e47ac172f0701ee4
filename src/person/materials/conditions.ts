import { z } from 'zod';
import type { Level } from '../person.ts';

/** Levels of Big Five traits and preference dimensions, by name. */
export type LevelsByName = Readonly<Record<string, readonly Level[]>>;

/** One level. */
export const level = z.enum(['low', 'middle', 'high'], { error: 'low, middle or high is expected' });

/** Levels that something does not go with; by default none. */
export const against = z.record(z.string(), z.array(level).min(1)).default({});

/** Levels that make something likelier; by default none. */
export const likes = z.record(z.string(), level).default({});

/** First and last year of age; by default every age. */
export const ages = z
  .tuple([z.int().min(0).max(120), z.int().min(0).max(120)])
  .refine(([from, to]) => from <= to, 'the younger age comes first')
  .default([0, 120]);

/** A time of day as "HH:MM", up to 47:55 for the next day, read as minutes. */
export const clockTime = z
  .string()
  .regex(/^([0-3]\d|4[0-7]):[0-5]\d$/, 'a time as "HH:MM" is expected, in quotes')
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));

/** Where one stands: the levels of the Big Five and of the preferences, by name. Names that are not there are not known. */
export type Standing = Readonly<Partial<Record<string, Level>>>;

/** The names in `against` at which `standing` has one of the levels listed there. */
export function conflicts(against: LevelsByName, standing: Standing): string[] {
  return Object.keys(against).filter((name) => {
    const known = standing[name];
    return known !== undefined && against[name]!.includes(known);
  });
}
