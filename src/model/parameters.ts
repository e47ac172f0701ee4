import { z } from 'zod';
import type { ModelName } from './model-name.ts';

/** How hard a model thinks before it answers; `none` turns thinking off. */
const reasoningLevels = ['none', 'low', 'medium', 'high'] as const;

/** Parameters of a model that are sent with each call; absent ones are left to the provider. */
export interface ModelParameters {
  /** 0 (always the likeliest word) to 2. */
  temperature?: number;
  /** Share of probability that is sampled from, above 0 up to 1. */
  topP?: number;
  /** Tokens that one answer may have at most, thinking included. */
  maxOutputTokens?: number;
  /** How hard the model thinks first. */
  reasoning?: (typeof reasoningLevels)[number];
  /** Seed of the provider's sampling, a whole number from 0. */
  seed?: number;
}

/** Parameters of a role as users write them, such as `max-tokens`. */
export const writtenParameters = z.strictObject({
  temperature: z.number().min(0).max(2).optional().describe('0 (always the likeliest word) to 2.'),
  'top-p': z.number().gt(0).max(1).optional().describe('Share of probability that is sampled from.'),
  'max-tokens': z
    .int()
    .min(1)
    .max(1_000_000)
    .optional()
    .describe('Tokens that one answer may have at most, thinking included.'),
  reasoning: z.enum(reasoningLevels).optional().describe('How hard the model thinks first; none turns it off.'),
  seed: z.int().min(0).max(2_147_483_647).optional().describe("Seed of the provider's own sampling."),
});

/** Parameters of a role as users write them. */
export type WrittenParameters = z.infer<typeof writtenParameters>;

/** Parameters as users write them, read. */
export function readParameters({
  temperature,
  'top-p': topP,
  'max-tokens': maxOutputTokens,
  reasoning,
  seed,
}: WrittenParameters): ModelParameters {
  return {
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { topP }),
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
    ...(reasoning === undefined ? {} : { reasoning }),
    ...(seed === undefined ? {} : { seed }),
  };
}

/** Each parameter as users write it. */
export const writtenParameter: Readonly<Record<keyof ModelParameters, string>> = {
  temperature: 'temperature',
  topP: 'top-p',
  maxOutputTokens: 'max-tokens',
  reasoning: 'reasoning',
  seed: 'seed',
};

/** Tokens that an answer may have where nothing is said: 8192; 4096 for `openai-compatible:`, since many such servers have small contexts. */
export function defaultMaxOutputTokens({ provider }: ModelName): number {
  return provider === 'openai-compatible' ? 4096 : 8192;
}

/**
 * The parameters that a model is asked with; they are part of ids and hashes.
 * @param given what the user wants; outweighs the defaults
 * @param defaults what the role would like, and does without where a model does not take it
 */
export function parametersFor(
  name: ModelName,
  given: ModelParameters,
  defaults: ModelParameters,
): ModelParameters & { maxOutputTokens: number } {
  return { maxOutputTokens: defaultMaxOutputTokens(name), ...defaults, ...given };
}
