import { stringify } from 'yaml';
import { z } from 'zod';
import { studyInput, type StudyInput, type StudyRequest } from '../../run/index.ts';

type Setting = keyof StudyInput;

type SettingWithoutDefault = {
  [Name in keyof StudyRequest]-?: undefined extends StudyRequest[Name] ? Name : never;
}[keyof StudyRequest];

/** Values to show, as YAML, where the schema has no default. */
const examples: Readonly<Record<Exclude<SettingWithoutDefault, 'name'>, string>> = {
  lives: './lives',
  templates: './templates.json',
  people: '4',
  events: '1',
  memory: 'profile',
  analysis: 'openai:gpt-5-mini',
  'user-parameters': '{ temperature: 0.9 }',
  'assistant-parameters': '{ temperature: 0.7, max-tokens: 2000 }',
  'judge-parameters': '{ reasoning: low }',
  'analysis-parameters': '{ reasoning: low }',
  'overlap-threshold': '0.6',
  concurrency: '16',
  'requests-per-minute': '500',
  'tokens-per-minute': '200000',
  'call-timeout': '60',
  budget: '2.50',
  prices: './prices.yaml',
  min: '[mine:intent-completion.explicit=40]',
  max: '[mine:words-per-reply=120]',
  out: './runs/first',
};

/** Titles, above the first setting of each part. */
const titles: Readonly<Partial<Record<Setting, string>>> = {
  name: 'What is lived',
  user: 'Who takes part',
  embedding: 'What people have heard before',
  concurrency: 'Limits and money',
  min: 'The run as a test',
  out: 'Where the results lie',
};

const assistants = `assistants:
  - generic # built in: friendly advice that would fit anyone
  - mine=./assistant.ts # yours, as LABEL=SPEC
#  - spec: openai:gpt-5-mini
#    label: model
#    memory: notes
#    parameters: { max-tokens: 2000 }`;

const judges = `#judges:
#  - heuristic
#  - openai:gpt-5-mini`;

/** The parts of a JSON Schema of a setting that are put into words. */
interface SettingSchema {
  description?: string;
  default?: string | number | readonly string[];
  type?: string;
  enum?: readonly string[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
}

/**
 * A study.yaml with every setting there is, explained in the words of its schema. All of them are comments with their default or an example, but for
 * the study's name and its assistants.
 * @param options.run the command that runs the study, for the text at its head
 */
export function studyTemplate({ name, run }: { name: string; run: string }): string {
  const parts = Object.entries(studyInput.shape).map(([key, schema]) => {
    const setting = key as Setting;
    const title = titles[setting] === undefined ? '' : `# ── ${titles[setting]} ──\n\n`;
    return `${title}${explanation(jsonSchema(schema))}\n${line(setting, jsonSchema(schema), name)}\n`;
  });
  return `${head(run)}\n${parts.join('\n')}`;
}

/** The JSON Schema of study.yaml, by which editors complete and check. */
export function studySchema(): string {
  const schema = { title: 'A study of Livelong', ...z.toJSONSchema(studyInput, { io: 'input', target: 'draft-07' }) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function head(run: string): string {
  return `# yaml-language-server: $schema=./study.schema.json

# A study: lives that are lived with assistants, and who judges them. To run it:
# ${run}
#
# Lines that begin with "# " explain. A setting behind a "#" without a space is not set; it shows the default, or an
# example where there is none. Take the "#" away to set it. Paths are relative to this file. What an option of
# \`livelong run\` says outweighs this file.
#
# A model is written as openai:MODEL, anthropic:MODEL, google:MODEL, deepseek:MODEL, or for a server of your own
# openai-compatible:MODEL@http://host:port/v1. Keys come from the environment (OPENAI_API_KEY, …) and never stand here.
`;
}

function jsonSchema(schema: z.ZodType): SettingSchema {
  return z.toJSONSchema(schema, { io: 'input' }) as SettingSchema;
}

function line(setting: Setting, schema: SettingSchema, name: string): string {
  switch (setting) {
    case 'name':
      return `name: ${stringify(name).trim()}`;
    case 'assistants':
      return assistants;
    case 'judges':
      return judges;
    default: {
      const shown = (examples as Partial<Record<Setting, string>>)[setting] ?? stringify(schema.default).trim();
      return `#${setting}: ${shown}`;
    }
  }
}

/** What a setting means, what it may be, and what holds without it, as lines of comments. */
function explanation(schema: SettingSchema): string {
  const { description = '' } = schema;
  const sentences = [`${description}.`, allowed(schema), /default:/.test(description) ? '' : holding(schema)];
  return commentLines(sentences.filter((sentence) => sentence !== '').join(' '));
}

function allowed({ type, enum: choices, minimum, maximum, exclusiveMinimum }: SettingSchema): string {
  if (choices !== undefined) return `One of ${choices.join(', ')}.`;
  if (type !== 'integer' && type !== 'number') return '';
  const from = isTold(minimum) ? ` from ${minimum}` : isTold(exclusiveMinimum) ? ` above ${exclusiveMinimum}` : '';
  const to = isTold(maximum) ? ` ${exclusiveMinimum === undefined ? 'to' : 'and at most'} ${maximum}` : '';
  return `${type === 'integer' ? 'A whole number' : 'A number'}${from}${to}.`;
}

/** Limits that only catch slips of the finger are not worth a word. */
function isTold(limit: number | undefined): boolean {
  return limit !== undefined && Math.abs(limit) < 1_000_000;
}

function holding({ default: value }: SettingSchema): string {
  if (value === undefined) return 'Default: none.';
  return `Default: ${[value].flat().join(', ')}.`;
}

const columns = 118;

function commentLines(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (lines.at(-1)!.length + word.length + 1 > columns) lines.push('');
    lines[lines.length - 1] += ` ${word}`;
  }
  return lines.map((each) => `#${each}`).join('\n');
}
