import { z } from 'zod';
import { UsageError } from '../errors/index.ts';
import { readWorldFile } from './data-folder.ts';
import { features, type Feature } from './towns.ts';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const text = z.string().min(1);
const count = z.int().min(0);
const weight = z.number().min(0);

const categorySchema = z.strictObject({
  count: z.tuple([count, count, count, count]),
  zone: z.union([z.enum(['centre', 'around', 'edge']), z.tuple([z.number().positive(), z.number().positive()])]),
  needs: z.array(z.enum(features)).min(1).optional(),
  explored: weight,
  away: weight.optional(),
  closed: z
    .array(z.array(z.enum(days).transform((name) => days.indexOf(name))))
    .min(1)
    .default([[]]),
  noun: text.optional(),
  open: z.boolean().default(false),
  names: z.array(text).min(1),
  made: text.optional(),
});

/** Usual opening hours of a day: from included, to not; `[16, 3]` goes over midnight. */
export type Hours = readonly [number, number];

/** What towns have of one category of place. */
export interface Category {
  name: string;
  /** Minutes of the day; `closes` may pass 1440. */
  opens: number;
  closes: number;
  /** How many a city, a suburb, a small town and a village have. */
  count: readonly number[];
  /** Where in town, or least and most kilometres from its centre. */
  zone: 'centre' | 'around' | 'edge' | readonly [number, number];
  /** One of these features must lie at the town; null when none is needed. */
  needs: readonly Feature[] | null;
  /** Weights of going there for the first time, in town and out of it. */
  explored: number;
  away: number;
  /** Choices of weekdays without opening; 0 is Monday. */
  closed: readonly (readonly number[])[];
  /** What it is called out of town, with its article. */
  noun: string;
  /** True for land rather than something in a village. */
  open: boolean;
  /** Patterns of names. */
  names: readonly string[];
  /** Pattern for one more in town. */
  made: string;
}

let known: Readonly<Record<string, z.output<typeof categorySchema>>> | undefined;

/**
 * Joins what data/world/categories.yaml says with usual opening hours.
 * @param hours category → hours, as data/desires/places.yaml has them
 * @throws UsageError for a category that data/world/categories.yaml does not have
 */
export function categoriesWith(hours: ReadonlyMap<string, Hours>): ReadonlyMap<string, Category> {
  const file = z.record(text, categorySchema);
  known ??= readWorldFile('categories', file as z.ZodType<z.output<typeof file>>);
  return new Map([...hours].map(([name, [from, to]]) => [name, categoryOf(name, from, to)]));
}

function categoryOf(name: string, from: number, to: number): Category {
  const category = known![name];
  if (category === undefined) {
    throw new UsageError(`data/world/categories.yaml does not know the category of place "${name}". Add it there.`);
  }
  const { needs, away, noun, made, ...others } = category;
  return {
    ...others,
    name,
    opens: from * 60,
    closes: (to > from ? to : to + 24) * 60,
    needs: needs ?? null,
    away: away ?? category.explored,
    noun: noun ?? `the ${name}`,
    made: made ?? `the ${name} at {number} {street}`,
  };
}
