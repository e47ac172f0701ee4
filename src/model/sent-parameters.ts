import { UsageError } from '../errors/index.ts';
import type { ModelName } from './model-name.ts';
import { writtenParameter, type ModelParameters } from './parameters.ts';

/** The body of a request, or a part of it. */
type Body = { readonly [key: string]: unknown };

/** What a body says of thinking: a level, or `some` where it gives a number of tokens instead. */
type Reasoning = ModelParameters['reasoning'] | 'some';

/** Parameters as they stand in the body of a request. */
type Sent = { [Key in Exclude<keyof ModelParameters, 'reasoning'>]?: unknown } & { reasoning?: unknown };

/** Where each provider's protocol puts the parameters. */
const readers: Readonly<Record<ModelName['provider'], (body: Body) => Sent>> = {
  openai: (body) => ({
    temperature: body['temperature'],
    topP: body['top_p'],
    maxOutputTokens: body['max_output_tokens'],
    reasoning: inside(body, 'reasoning')['effort'],
  }),
  anthropic: (body) => ({
    temperature: body['temperature'],
    topP: body['top_p'],
    maxOutputTokens: body['max_tokens'],
    reasoning: anthropicReasoning(inside(body, 'thinking')['type'], inside(body, 'output_config')['effort']),
  }),
  google: (body) => {
    const config = inside(body, 'generationConfig');
    const { thinkingLevel, thinkingBudget } = inside(config, 'thinkingConfig');
    const budget: Reasoning = typeof thinkingBudget !== 'number' ? undefined : thinkingBudget === 0 ? 'none' : 'some';
    return {
      temperature: config['temperature'],
      topP: config['topP'],
      maxOutputTokens: config['maxOutputTokens'],
      reasoning: thinkingLevel ?? budget,
      seed: config['seed'],
    };
  },
  deepseek: (body) => ({
    temperature: body['temperature'],
    topP: body['top_p'],
    maxOutputTokens: body['max_tokens'],
    reasoning: inside(body, 'thinking')['type'] === 'disabled' ? 'none' : body['reasoning_effort'],
  }),
  'openai-compatible': (body) => ({
    temperature: body['temperature'],
    topP: body['top_p'],
    maxOutputTokens: body['max_tokens'],
    reasoning: body['reasoning_effort'],
    seed: body['seed'],
  }),
};

function anthropicReasoning(thinking: unknown, effort: unknown): unknown {
  if (thinking === 'disabled') return 'none';
  return thinking === 'enabled' ? 'some' : effort;
}

function inside(body: Body, key: string): Body {
  const value = body[key];
  return typeof value === 'object' && value !== null ? (value as Body) : {};
}

/**
 * Checks that a request says what the user asked for: which parameters a model takes is known to the AI SDK, which leaves out or changes the others.
 * @param body the body that is about to be sent, as JSON
 * @param given the user's parameters; the defaults of a role may be left out
 * @throws UsageError naming what would be lost
 */
export function checkSent(body: string, given: ModelParameters, at: { name: ModelName; role: string }): void {
  const sent = readers[at.name.provider](JSON.parse(body) as Body);
  const lost = (Object.keys(given) as (keyof ModelParameters)[])
    .filter((key) => !isSent(key, given[key], sent[key]))
    .map((key) => `${writtenParameter[key]} ${given[key]} would be ${describeSent(sent[key])}`);
  if (lost.length === 0) return;
  throw new UsageError(
    `${at.role} ${at.name.provider}:${at.name.model} does not take its parameters as they are given: ${lost.join(', ')}. Leave out or change what the model does not take.`,
  );
}

function isSent(key: keyof ModelParameters, given: unknown, sent: unknown): boolean {
  return given === sent || (key === 'reasoning' && sent === 'some' && given !== 'none');
}

function describeSent(sent: unknown): string {
  if (sent === undefined) return 'left out';
  return sent === 'some'
    ? 'sent as thinking that cannot be turned off'
    : `sent as ${JSON.stringify(sent).replaceAll('"', '')}`;
}
