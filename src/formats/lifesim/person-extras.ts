import { z } from 'zod';
import { activityKinds, weekdays, type Person, type SampledPerson } from '../../person/index.ts';
import type { FieldReport } from './faults.ts';
import { styleOf } from './style.ts';

const gender = z.enum(['female', 'male', 'nonbinary']);
const relative = z.object({ name: z.string(), gender, age: z.number(), atHome: z.boolean() });
const minute = z.number().min(0).max(2880);
const window = z.object({ weekday: z.enum(weekdays), from: minute, to: minute, why: z.string() });

/** What Livelong's own lives carry about a person under the key `livelong`, beside the manner of talking. */
const extras = z.object({
  name: z.object({ given: z.string().min(1), family: z.string(), full: z.string().min(1) }),
  facts: z.object({
    gender,
    age: z.number(),
    culture: z.string(),
    region: z.string(),
    country: z.string(),
    setting: z.string(),
    place: z.string(),
    race: z.string(),
    religion: z.string(),
    income: z.enum(['low', 'middle', 'high']),
    household: z.enum([
      'alone',
      'couple',
      'family',
      'single parent',
      'with parents',
      'shared home',
      'three generations',
    ]),
    marital: z.enum(['never married', 'partnered', 'married', 'divorced', 'widowed']),
    employment: z.object({
      kind: z.enum(['working', 'student', 'homemaker', 'unemployed', 'retired']),
      title: z.string().nullable(),
      place: z.string().nullable(),
      focus: z.boolean(),
    }),
  }),
  circle: z.object({
    partner: relative.nullable(),
    children: z.array(relative),
    grandchildren: z.array(relative),
    elder: relative.extend({ relation: z.enum(['mother', 'father']) }).nullable(),
    friend: z.object({ name: z.string(), gender }),
  }),
  hobbies: z.array(
    z.object({ name: z.string(), doing: z.string(), place: z.string(), focus: z.boolean(), skill: z.boolean() }),
  ),
  goals: z.record(z.string(), z.string()),
  routine: z.object({
    days: z
      .array(
        z.object({
          weekday: z.enum(weekdays),
          up: minute,
          bed: minute,
          blocks: z.array(
            z.object({ kind: z.enum(activityKinds), doing: z.string(), place: z.string(), from: minute, to: minute }),
          ),
        }),
      )
      .length(7),
  }),
  rubric: z.object({
    welcome: z.array(
      z.object({
        kind: z.enum([...activityKinds, 'free']),
        hobby: z.string().nullable(),
        offers: z.array(z.object({ topic: z.string(), text: z.string() })),
      }),
    ),
    receptive: z.array(window),
    protected: z.array(window),
    rate: z.object({
      perDay: z.number().min(0),
      gapMinutes: z.number().min(0),
      perHours: z.object({ count: z.number().positive(), hours: z.number().positive() }).optional(),
    }),
    tone: z.object({
      manner: z.enum(['warm', 'friendly', 'matter-of-fact']),
      length: z.enum(['one sentence', 'two or three sentences', 'as long as it needs']),
      humour: z.boolean(),
      choices: z.enum(['one', 'two or three', 'all']),
      reasons: z.boolean(),
    }),
    redLines: z.array(z.object({ text: z.string(), topic: z.string().nullable() })),
  }),
});

/**
 * The person with all that a life at home needs, where the row carries it under `livelong` as Livelong's own lives do; null where it does not. What is there and
 * wrong is a fault.
 */
export function personAtHome(person: Person, livelong: unknown, report: FieldReport): SampledPerson | null {
  if (typeof livelong !== 'object' || livelong === null || !('routine' in livelong)) return null;
  const read = extras.safeParse(livelong);
  const style = styleOf(livelong, report);
  if (!read.success) {
    for (const { path, message } of read.error.issues) report(`livelong.${path.join('.')}`, message);
    return null;
  }
  if (style === undefined) {
    report('livelong.style', 'expected a manner of talking, got nothing');
    return null;
  }
  const { perHours, ...rate } = read.data.rubric.rate;
  const rubric = { ...read.data.rubric, rate: { ...rate, ...(perHours === undefined ? {} : { perHours }) } };
  return { ...person, ...read.data, rubric, style };
}
