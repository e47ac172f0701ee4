import { z } from 'zod';
import { objectives, reasonPlaces, recordLevels } from '../../assistant/index.ts';
import { writtenParameters } from '../../model/index.ts';
import { UsageError } from '../../errors/index.ts';
import { deliveryRules } from '../../life/index.ts';
import { timelines } from './timelines.ts';

const count = z.int().min(1).max(1_000_000);
const share = z.number().min(0).max(1);

/** All that lives at home without anybody's help, the learner last: the first table has them all. */
export const defaultDayAssistants = [
  'silent',
  'nagging',
  'random',
  'fixed-rate',
  'fixed-rate:told',
  'rubric',
  'no-memory',
  'memory',
  'memory-with-scores',
  'learner',
] as const;

/** Days at home as users ask for them, in a file or by flags of the same names: every part has a default. */
export const daysInput = z.strictObject({
  name: z.string().min(1).optional().describe('Name of the study, part of the default run directory'),
  people: count.optional().describe('How many people; default: the 32 residents; more are sampled from the plan'),
  plan: z
    .string()
    .optional()
    .describe('people.yaml to sample people from; default with more than 32 people: the bundled one'),
  lives: z.string().optional().describe('Folder made by `livelong generate`, whose people are taken'),
  personas: z.string().optional().describe("Folder with ProPerSim's personas, a folder for each"),
  'only-persona': z.string().optional().describe('The one persona of that folder who is taken; default: all'),
  'persona-reader': z
    .string()
    .min(1)
    .default('rules')
    .describe("Who reads what ProPerSim's personas expect: rules (built in), or a model; only with --personas"),
  home: z
    .string()
    .optional()
    .describe('home.yaml in which everybody lives; default: a bundled home that suits each household'),
  days: z.int().min(1).max(3650).default(14).describe('Days to live; the assistant learns after each but the last'),
  'held-out': z
    .int()
    .min(0)
    .max(365)
    .optional()
    .describe(
      'Days after these that teach nothing and are the same after each training; default: 10; 2 for more than 1,000 people, and 0 where anything is asked that is not built in',
    ),
  start: z.iso
    .date()
    .optional()
    .describe("Date of the first day; default: 2026-03-02, and with a timeline the date of each person's first event"),
  timeline: z
    .enum(timelines)
    .default('days')
    .describe("What is lived: days at home, the people's life events, or both on one clock; the last two need --lives"),
  reply: z
    .string()
    .min(1)
    .optional()
    .describe('Who answers for the built-in suggesters when people talk; default: helpful'),
  tick: z.int().min(1).max(3600).default(150).describe('Seconds from tick to tick'),
  seed: z.int().min(-2_147_483_648).max(2_147_483_647).default(1).describe('Seed of all that is drawn at random'),
  assistants: z
    .array(z.string().min(1))
    .min(1)
    .default([...defaultDayAssistants])
    .describe('Who is tested; the first is the baseline'),
  objective: z.enum(objectives).default('dpo').describe('What the learner is trained by'),
  buffer: z
    .union([count, z.enum(['equally200', 'equally400', 'halftoday'])])
    .optional()
    .describe('Pairs of one training, from all days: a number, equally200, equally400, or halftoday; default: 2000'),
  'speech-share': z
    .number()
    .min(0)
    .max(0.95)
    .optional()
    .describe('Least share of pairs that prefer speech to silence; default: 0.1 for dpo, 0.3 for kto'),
  passes: z.int().min(1).max(100).optional().describe('How often the pairs of a training are gone through; default: 3'),
  beta: z
    .number()
    .positive()
    .max(10)
    .optional()
    .describe('How strongly the learner is held to its reference; default: 0.1'),
  planner: z.string().min(1).default('rules').describe('Who plans the days: rules (built in), or a model'),
  raters: z
    .array(z.string().min(1))
    .min(1)
    .default(['rules'])
    .describe(
      'Who rates: rules (built in), human, or models; the first is the person, the others rate the same suggestions again',
    ),
  'rate-as': z
    .enum(['joint', 'separate'])
    .default('joint')
    .describe('How a model rates: one call for all that it judges, or one for each dimension, at the same time'),
  'rate-all': z
    .boolean()
    .default(false)
    .describe('A model judges times, rates and silence too, instead of counting them'),
  revisions: z.boolean().default(false).describe('The person is asked what they would rather have heard'),
  candidates: z
    .int()
    .min(1)
    .max(4)
    .optional()
    .describe('How many candidates a model assistant is asked for at a tick; default: 1, and 2 behind learner:'),
  memory: z.enum(recordLevels).default('ASC').describe('What the records of a model assistant hold of a tick'),
  retrieval: z.boolean().default(true).describe('False: a model assistant is given nothing of what it remembers'),
  persona: z
    .enum(['hidden', 'person', 'rubric'])
    .default('hidden')
    .describe('What a model assistant is told of the person: nothing, who they are, or what they rate by'),
  reasons: z
    .enum(reasonPlaces)
    .default('none')
    .describe('Whether a model assistant says why, before or after it decides'),
  'forced-silence': share
    .default(0)
    .describe("Share of ticks at which a model assistant's first candidate is silence, whatever it would say"),
  trainer: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe('Command that trains the model assistants after each day (docs/days.md)'),
  guard: z.string().trim().min(1).optional().describe('Command that measures each trained model; its numbers are kept'),
  'planner-parameters': writtenParameters.optional().describe('Parameters of the model that plans'),
  'assistant-parameters': writtenParameters.optional().describe('Parameters of all model assistants'),
  'rater-parameters': writtenParameters.optional().describe('Parameters of all models that rate'),
  embedding: z
    .string()
    .default('hashed-words')
    .describe('What finds moments like the present: hashed-words (built in), or a model'),
  concurrency: z.int().min(1).max(10_000).optional().describe('Calls in flight at one endpoint, at most'),
  'requests-per-minute': count.optional().describe('Calls per minute at one endpoint, at most'),
  'tokens-per-minute': z.int().min(1).optional().describe('Tokens per minute at one endpoint, at most'),
  'call-timeout': z.number().positive().max(300).optional().describe('Seconds that an attempt of a call may take'),
  budget: z.number().positive().optional().describe('US dollars that the whole run may cost, at most'),
  prices: z.string().optional().describe('File of prices in US dollars; default: the bundled ones, to which it adds'),
  deliver: z
    .enum(deliveryRules)
    .default('first')
    .describe('Which of several candidates is said where the assistant leaves it open'),
  'rating-noise': share.default(0).describe('Share of ratings that reach the assistant as random ones'),
  'rating-delay': z.number().min(0).max(1440).default(0).describe('Minutes until a rating reaches the assistant'),
  'shuffle-ratings': z
    .boolean()
    .default(false)
    .describe('Ratings of a tick are handed out among its candidates by chance'),
  ticks: z.enum(['runs', 'full']).default('runs').describe('How silence is written: as stretches, or tick by tick'),
  out: z.string().min(1).optional().describe('Run directory; default: runs/<name>-<id>'),
});

/** What a user asks for; absent parts have defaults. */
export type DaysInput = z.input<typeof daysInput>;

/** The same with the defaults filled in. */
export type DaysRequest = z.output<typeof daysInput>;

/** Checks what is asked for and fills in the defaults. @throws UsageError */
export function checkedDaysInput(input: DaysInput): DaysRequest {
  const read = daysInput.safeParse(input);
  if (!read.success) throw new UsageError(`These days cannot be lived:\n${z.prettifyError(read.error)}`);
  const sources = (['plan', 'lives', 'personas'] as const).filter((source) => read.data[source] !== undefined);
  if (sources.length > 1) {
    throw new UsageError(`--${sources.join(' and --')} both say who the people are. Give one of them.`);
  }
  const { personas, 'persona-reader': reader } = read.data;
  if (reader !== 'rules' && personas === undefined) {
    throw new UsageError(
      "--persona-reader reads ProPerSim's personas, and there are none. Name their folder with --personas, or leave it away.",
    );
  }
  return read.data;
}
