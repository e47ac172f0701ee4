import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { memoryModes } from '../assistant/index.ts';
import { shellWord, UsageError } from '../errors/index.ts';
import { readYaml } from '../files/index.ts';
import { writtenParameters } from '../model/index.ts';
import { parseAssistantSpec, splitLabel } from './spec.ts';
import { label } from './study.ts';
import { tellWrongSpecs } from './wrong-specs.ts';

/** Most events, turns and the like that a study takes: beyond this it is a slip of the finger. */
const count = z.int().min(1).max(1_000_000);

const parameters = writtenParameters
  .optional()
  .describe('Parameters of the model: temperature, max-tokens, reasoning …');

const thresholds = z.array(z.string().min(1)).optional();

const assistantPart = z.union([
  z.string().min(1),
  z.strictObject({
    spec: z
      .string()
      .min(1)
      .describe('A built-in, a module (./mine.ts), a model (openai:MODEL), bare:MODEL or http://…'),
    label: label.optional().describe('Its name in tables and folders'),
    memory: z.enum(memoryModes).optional().describe('What a model assistant carries from one conversation to the next'),
    parameters,
  }),
]);

const judgePart = z.union([
  z.string().min(1),
  z.strictObject({ spec: z.string().min(1), label: label.optional(), parameters }),
]);

/** All built-ins: the baseline of the comparison first, then what should be better, then the controls that must stay at the bottom. */
const defaultAssistants = ['generic', 'helpful', 'oracle', 'echo', 'silent'];

/** A study as users write it, in a file or in code: every part has a default. The same names as the flags of `livelong run`. */
export const studyInput = z.strictObject({
  name: z
    .string()
    .min(1)
    .optional()
    .describe("Name of the study, part of the default run directory; default: the name of the lives' folder"),
  lives: z.string().optional().describe('Folder in the LifeSim layout; default: the bundled lives'),
  templates: z
    .string()
    .optional()
    .describe('File of preference templates; default: the one beside the lives or in the folder above'),
  people: count.optional().describe('How many lives, round-robin over domains; default: all, of the bundled ones 16'),
  events: count.optional().describe('How many events of each life; default: all, of the bundled ones 3'),
  turns: z.int().min(1).max(1000).default(6).describe('Turns per conversation, at most'),
  'turns-as': z
    .enum(['joint', 'separate'])
    .default('joint')
    .describe('How a model plays a turn of the person: one call for all of it, or one for each step'),
  trials: z.int().min(1).max(1000).default(1).describe('How often each life is lived with each assistant'),
  seed: z.int().min(-2_147_483_648).max(2_147_483_647).default(1).describe('Seed of all that is drawn at random'),
  user: z.string().min(1).default('agenda').describe('Who plays the people: agenda (built in), or a model'),
  assistants: z
    .array(assistantPart)
    .min(1)
    .default(defaultAssistants)
    .describe('Who is tested; the first is the baseline'),
  judges: z.array(judgePart).min(1).default(['heuristic']).describe('Who judges: heuristic (built in), or models'),
  memory: z.enum(memoryModes).optional().describe('Memory mode of all model assistants; default: profile'),
  analysis: z
    .string()
    .min(1)
    .optional()
    .describe('Model that reads replies before they are sent and looks back at conversations; default: none'),
  'user-parameters': parameters.describe(
    'Parameters of the model that plays the people; default: temperature 1 where it takes one',
  ),
  'assistant-parameters': parameters.describe(
    'Parameters of all model assistants, whose own outweigh them; default: as providers ship them',
  ),
  'judge-parameters': parameters.describe(
    'Parameters of all model judges, whose own outweigh them; default: temperature 0 where they take one',
  ),
  'analysis-parameters': parameters.describe(
    'Parameters of the model that analyses; default: temperature 0 where it takes one',
  ),
  embedding: z
    .string()
    .min(1)
    .default('hashed-words')
    .describe('What compares texts: hashed-words (built in), or a model'),
  'overlap-threshold': z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('From which overlap on, 0 to 1, a reply counts as heard before; default: the one of the embedding'),
  concurrency: z
    .int()
    .min(1)
    .max(10_000)
    .optional()
    .describe('Calls in flight at one endpoint, at most; default: 16, or as before in a run that goes on'),
  'requests-per-minute': z
    .int()
    .min(1)
    .optional()
    .describe('Calls per minute at one endpoint, at most; default: no limit, or as before'),
  'tokens-per-minute': z
    .int()
    .min(1)
    .optional()
    .describe('Tokens per minute at one endpoint, at most; default: no limit, or as before'),
  'call-timeout': z
    .number()
    .positive()
    .max(300)
    .optional()
    .describe('Time limit of one attempt of a call, in seconds; default: 60, or as before'),
  budget: z
    .number()
    .positive()
    .optional()
    .describe('US dollars that the whole run may cost, at most; default: no limit, or as before'),
  prices: z.string().optional().describe('File of prices in US dollars; default: the bundled ones, to which it adds'),
  min: thresholds.describe('What scores must reach: [LABEL:]METRIC[.explicit|.implicit][@JUDGE]=VALUE'),
  max: thresholds.describe('What scores must not go beyond, written as in min'),
  out: z.string().min(1).optional().describe('Run directory; default: runs/<name>-<id>'),
});

/** What a user asks for; absent parts have defaults. */
export type StudyInput = z.input<typeof studyInput>;

/** What a user asks for, with the defaults filled in. */
export type StudyRequest = z.output<typeof studyInput>;

/**
 * Reads a study.yaml. Paths in it are relative to its folder.
 * @param options.specs `told`: parts that name nobody are faults of the file (the default); `as they are`: whoever reads on will find them
 * @throws UsageError, InputError with the line of each fault
 */
export function readStudyInput(path: string, options: { specs?: 'told' | 'as they are' } = {}): StudyRequest {
  const schema = options.specs === 'as they are' ? studyInput : studyInput.superRefine(tellWrongSpecs);
  const read = readYaml(
    path,
    z.union([schema, resolvedStudy]),
    'Settings are described in docs/first-study.md; `livelong init` writes a commented study.yaml.',
  );
  if ('id' in read) {
    throw new UsageError(
      `${path} is the resolved study of a run that exists: \`livelong resume ${shellWord(dirname(path))}\` goes on with it. For a new one, write a study.yaml of your own (livelong init).`,
    );
  }
  return withPathsFrom(dirname(resolve(path)), read);
}

/** What tells a run's own study.yaml from one that a user wrote. */
const resolvedStudy = z.looseObject({ id: z.string(), assistants: z.array(z.looseObject({ id: z.string() })) });

function withPathsFrom(folder: string, request: StudyRequest): StudyRequest {
  const path = (text: string) => resolve(folder, text);
  const { lives, templates, prices, out } = request;
  return {
    ...request,
    ...(lives === undefined ? {} : { lives: path(lives) }),
    ...(templates === undefined ? {} : { templates: path(templates) }),
    ...(prices === undefined ? {} : { prices: path(prices) }),
    ...(out === undefined ? {} : { out: path(out) }),
    assistants: request.assistants.map((part) => {
      if (typeof part !== 'string') return { ...part, spec: withModuleFrom(folder, part.spec) };
      const { label: name, spec } = splitLabel(part);
      return isModule(spec) ? `${name}=${path(spec)}` : part;
    }),
  };
}

function withModuleFrom(folder: string, spec: string): string {
  return isModule(spec) ? resolve(folder, spec) : spec;
}

function isModule(spec: string): boolean {
  try {
    return parseAssistantSpec(spec).kind === 'module';
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}
