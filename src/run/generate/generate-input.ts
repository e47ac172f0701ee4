import { z } from 'zod';
import { UsageError } from '../../errors/index.ts';
import { writtenParameters } from '../../model/index.ts';

const count = z.int().min(1).max(1_000_000);

/** Lives lie in past years whose holidays are known. */
const [earliest, latest] = ['2023-01-01', '2026-06-30'];
const date = z.iso
  .date('a date is written YYYY-MM-DD')
  .refine(
    (text) => text >= earliest && text <= latest,
    `lives begin from ${earliest} to ${latest}: their holidays are known`,
  );

/** What lives are asked for; absent parts have defaults. The same names as the flags of `livelong generate`. */
export const generateInput = z.strictObject({
  people: count.default(120),
  events: count.max(1000).default(10),
  seed: z.int().min(-2_147_483_648).max(2_147_483_647).default(1),
  out: z.string().min(1),
  /** A plan of the population; default: the one that comes with Livelong, and with `pool` people as they are. */
  plan: z.string().min(1).optional(),
  /** A users.jsonl to draw from without replacement. */
  pool: z.string().min(1).optional(),
  /** Files of desires that are added to the package's. */
  desires: z.array(z.string().min(1)).default([]),
  /** One domain for all lives, or `mixed`: all domains in each life. Default: the domains in turn. */
  domain: z.string().min(1).optional(),
  /** First day of every life; default: drawn for each, in 2024 and 2025. */
  start: date.optional(),
  /** About how long a life is. */
  months: z.number().min(0.25).max(24).default(3),
  /** Who thinks: `rules` (built in), or a model. */
  mind: z.string().min(1).default('rules'),
  'mind-parameters': writtenParameters.optional(),
  embedding: z.string().min(1).default('hashed-words'),
  concurrency: z.int().min(1).max(10_000).default(16),
  'requests-per-minute': z.int().min(1).optional(),
  'tokens-per-minute': z.int().min(1).optional(),
  'call-timeout': z.number().positive().max(300).default(60),
  budget: z.number().positive().optional(),
  prices: z.string().min(1).optional(),
});

/** What a user asks for. */
export type GenerateInput = z.input<typeof generateInput>;

/** What a user asks for, with the defaults filled in. */
export type GenerateRequest = z.output<typeof generateInput>;

/** @throws UsageError for what cannot be generated */
export function checkedGenerateInput(input: GenerateInput): GenerateRequest {
  const read = generateInput.safeParse(input);
  if (read.success) return read.data;
  throw new UsageError(`These lives cannot be generated:\n${z.prettifyError(read.error)}`);
}
