import { z } from 'zod';
import { bodies, days, genders, households, moods, seasons, stages, weathers, works } from './conditions.ts';

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words with hyphens');
const slotName = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'must be lower-case letters');
const hour = z.number().min(0).max(24);
const years = z.number().min(0).max(30);
const anyOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z
    .array(z.enum(names))
    .min(1)
    .refine((list) => new Set(list).size === list.length, 'names something twice')
    .optional();

const conditions = z.strictObject({
  place: z.array(text).min(1),
  hours: z.tuple([hour, hour]).refine(([from, to]) => from !== to, 'must not end where it begins'),
  weather: anyOf(weathers),
  season: anyOf(seasons),
  weekday: anyOf(days),
  stage: anyOf(stages),
  household: anyOf(households),
  work: anyOf(works),
  workplace: z.array(text).min(1).optional(),
  gender: anyOf(genders),
  child: z
    .tuple([years, years])
    .refine(([youngest, oldest]) => youngest <= oldest, 'must not end before it begins')
    .optional(),
  body: anyOf(bodies),
  mood: anyOf(moods),
});

const desire = z.strictObject({
  id: slug,
  when: conditions,
  event: text,
  intent: text,
  explicit: z.array(text).min(1).max(2),
  implicit: z.array(text).min(2).max(3),
  about: z.array(text).min(2).max(8),
  repeat: z.int().min(1).max(3650),
  claims: z.array(text).default([]),
  denies: z.array(text).default([]),
  slots: z.record(slotName, z.array(text).min(2)).default({}),
  cases: z
    .array(z.record(slotName, text))
    .default([])
    .refine((cases) => cases.length !== 1, 'one case is no choice')
    .refine(
      ([first, ...others]) => others.every((other) => slotsOf(other) === slotsOf(first)),
      'each case must fill the same slots',
    ),
});

function slotsOf(one: Readonly<Record<string, string>> | undefined): string {
  return Object.keys(one ?? {})
    .toSorted()
    .join();
}

/** A domain's file: `data/desires/DOMAIN.yaml`, or a user's own. */
export const domainFileSchema = z.strictObject({
  domain: z.string().regex(/^[a-z]+(_[a-z]+)*$/, 'must be lower-case words with underscores'),
  desires: z.array(desire).min(1),
});

/** The shared lists: slot → texts, or slot → region → texts with `anywhere` among the regions. */
export const slotsFileSchema = z.record(
  slotName,
  z.union([
    z
      .array(text)
      .min(2)
      .transform((anywhere) => ({ anywhere })),
    z.object({ anywhere: z.array(text).min(2) }).catchall(z.array(text).min(1)),
  ]),
);

/** Places that conditions may name: category → usual opening hours, local; `[0, 24]` is always. */
export const placesFileSchema = z.record(text, z.tuple([hour, hour]));
