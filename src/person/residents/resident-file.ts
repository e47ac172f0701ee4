import { z } from 'zod';
import { clockTime, level } from '../materials/conditions.ts';
import { weekdays } from '../routine.ts';
import { suggestionTopics } from '../rubric.ts';
import { blockLine, timeSpan } from './block-line.ts';
import { daySet } from './day-set.ts';

const text = z.string().min(1);
const minutes = z.int().min(5).max(240);
const gender = z.enum(['female', 'male', 'nonbinary']);
const relative = z.strictObject({ name: text, gender, age: z.int().min(0), 'at-home': z.boolean().default(true) });
const topic = z.enum(suggestionTopics);

const facts = z.strictObject({
  gender,
  age: z.int(),
  culture: text,
  place: text,
  race: text,
  religion: text,
  income: z.enum(['low', 'middle', 'high']),
  household: z.enum(['alone', 'couple', 'family', 'single parent', 'with parents', 'shared home', 'three generations']),
  marital: z.enum(['never married', 'partnered', 'married', 'divorced', 'widowed']),
  employment: z.strictObject({
    kind: z.enum(['working', 'student', 'homemaker', 'unemployed', 'retired']),
    title: text.nullable(),
    place: text.nullable().default(null),
    focus: z.boolean().default(false),
  }),
});

const circle = z.strictObject({
  partner: relative.nullable().default(null),
  children: z.array(relative).default([]),
  grandchildren: z.array(relative).default([]),
  elder: z
    .strictObject({ ...relative.shape, relation: z.enum(['mother', 'father']) })
    .nullable()
    .default(null),
  friend: z.strictObject({ name: text, gender }),
});

const ownHobby = z.strictObject({
  name: text,
  doing: text,
  place: text.default('home'),
  focus: z.boolean().default(false),
  skill: z.boolean().default(false),
});

const pattern = z.strictObject({ days: daySet, up: clockTime, bed: clockTime, blocks: z.array(blockLine).min(2) });

const change = z.strictObject({
  days: daySet,
  up: clockTime.optional(),
  bed: clockTime.optional(),
  blocks: z.array(blockLine).default([]),
});

const rubric = z.strictObject({
  welcome: z.array(z.strictObject({ during: text, offers: z.partialRecord(topic, text) })).min(1),
  receptive: z.array(z.strictObject({ at: timeSpan, days: daySet.default(weekdays), why: text })).min(1),
  protected: z
    .array(
      z.union([
        z.strictObject({ while: text, days: daySet.default(weekdays) }),
        z.strictObject({ first: minutes }),
        z.strictObject({ last: minutes }),
      ]),
    )
    .min(1),
  rate: z.strictObject({
    'per-day': z.int().min(1).max(40),
    gap: minutes,
    'per-hours': z.tuple([z.int().min(1), z.int().min(1).max(12)]).optional(),
  }),
  tone: z.strictObject({
    manner: z.enum(['warm', 'friendly', 'matter-of-fact']),
    length: z.enum(['one sentence', 'two or three sentences', 'as long as it needs']),
    humour: z.boolean(),
    choices: z.enum(['one', 'two or three', 'all']),
    reasons: z.boolean(),
  }),
  'red-lines': z.array(z.strictObject({ text, topic: topic.nullable().default(null) })).min(1),
});

/** The file of one resident. */
export const residentFile = z.strictObject({
  id: text,
  'big-five': z
    .string()
    .regex(
      /^[HL]{5}$/,
      'five letters H or L are expected, in the order openness, conscientiousness, extraversion, agreeableness, neuroticism',
    ),
  name: z.strictObject({ given: text, family: text }),
  pronouns: text,
  about: text,
  facts,
  circle,
  traits: z.array(text).min(3),
  preferences: z.record(text, level),
  special: text.nullable().default(null),
  style: text,
  hobbies: z.array(z.union([text, ownHobby])).min(1),
  goals: z.record(text, text),
  routine: z.array(pattern).min(1),
  changes: z.array(change).default([]),
  rubric,
  prose: z.strictObject({ preference: text, timing: text, frequency: text, communication: text }),
});

/** One resident as written. */
export type ResidentFile = z.infer<typeof residentFile>;
