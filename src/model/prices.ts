import { z } from 'zod';
import { packageFile, readYaml } from '../files/index.ts';
import { isModelName } from './model-name.ts';
import type { Tokens } from './token-bound.ts';

/** What a model costs, in US dollars per million tokens. */
export interface Price {
  input: number;
  /** Thinking is charged as output. */
  output: number;
}

/** What models cost, by their names without URL. */
export interface Prices {
  /** The day, as YYYY-MM-DD, of which the table that comes with Livelong is. */
  readonly asOf: string;
  /** The price of a model; null where nobody has said it. */
  of(model: string): Price | null;
}

const dollars = z
  .number({ error: 'a number is expected: US dollars per million tokens' })
  .min(0, 'a price cannot be negative: US dollars per million tokens are expected, 0 for what costs nothing')
  .max(1_000_000, 'at most 1000000 is expected: US dollars per million tokens');

const priceFile = z.strictObject({
  'as-of': z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/, 'a day as YYYY-MM-DD is expected')
    .optional(),
  prices: z
    .record(z.string(), z.strictObject({ input: dollars, output: dollars }, { error: priceProblem }), {
      error: ({ code }) =>
        code === 'invalid_type' ? 'models with their prices are expected under this name' : undefined,
    })
    .superRefine((prices, context) => {
      for (const name of Object.keys(prices)) {
        const problem = nameProblem(name);
        if (problem !== null) context.addIssue({ code: 'custom', path: [name], message: problem });
      }
    }),
});

function priceProblem({ code }: { code: string }): string | undefined {
  return code === 'invalid_type'
    ? 'both prices of the model are expected, as in { input: 0.25, output: 2 }'
    : undefined;
}

function nameProblem(name: string): string | null {
  if (/@https?:\/\//.test(name)) return 'prices belong to a model without its URL: leave away what stands from @ on';
  return isModelName(name)
    ? null
    : 'the name of a model is expected, such as openai:gpt-5-mini or openai-compatible:NAME';
}

const bundledPrices = packageFile('data/prices.yaml');

const howToWrite =
  'Write it as\nprices:\n  openai:gpt-5-mini: { input: 0.25, output: 2 }\nin US dollars per million tokens.';

/**
 * Reads the price table that comes with Livelong, and on top of it the user's own, whose entries win.
 * @throws UsageError when a file cannot be read; InputError with file, line and field of all faults
 */
export function readPrices(file?: string): Prices {
  const bundled = readYaml(bundledPrices, priceFile, 'Install Livelong again.');
  const own = file === undefined ? null : readYaml(file, priceFile, howToWrite);
  const prices = new Map([...Object.entries(bundled.prices), ...Object.entries(own?.prices ?? {})]);
  return { asOf: bundled['as-of'] ?? 'an unknown day', of: (model) => prices.get(model) ?? null };
}

/** Picodollars in a dollar: money is counted in whole ones, so that sums are exact. */
export const picodollars = 1e12;

/** What tokens cost, in whole picodollars; a price finer than a millionth of a dollar per million tokens is rounded up. */
export function costOf(price: Price, { inputTokens, outputTokens }: Tokens): number {
  return perToken(price.input) * inputTokens + perToken(price.output) * outputTokens;
}

/** A price per million in picodollars per token; products such as 0.29 × 1e6 are a hair off. */
function perToken(perMillion: number): number {
  return Math.ceil(Number((perMillion * 1e6).toFixed(3)));
}
