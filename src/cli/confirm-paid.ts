import { createInterface } from 'node:readline/promises';
import { UsageError } from '../errors/index.ts';
import type { Prices } from '../model/index.ts';
import { estimateStudy, type Study, type StudyEstimate } from '../run/index.ts';
import type { Terminal } from './terminal.ts';

/**
 * Before a run that calls a paid API: says how many calls it makes at most and what they cost, and asks. Without a terminal to ask on, `--yes` must
 * say it.
 * @throws UsageError when the answer is no, or cannot be asked for
 */
export async function confirmPaid(
  study: Study,
  { yes, prices }: { yes: boolean; prices: Prices },
  terminal: Terminal,
): Promise<void> {
  if (yes) return;
  const estimate = estimateStudy(study, prices);
  if (!estimate.paid) return;
  await askToGoOn(describeEstimate(estimate, { prices, budgetInUsd: study.budget }), terminal);
}

/**
 * Says what is about to be paid for, and asks.
 * @throws UsageError when the answer is no, or cannot be asked for
 */
export async function askToGoOn(said: string, terminal: Terminal): Promise<void> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) throw new UsageError(`${said} Say --yes to run it.`);
  terminal.tell(said);
  const reading = createInterface({ input: process.stdin, output: process.stderr });
  let answer = '';
  try {
    answer = await reading.question('Go on? [y/N] ');
  } catch {
    terminal.tell('');
  } finally {
    reading.close();
  }
  if (!/^y(es)?$/i.test(answer.trim())) throw new UsageError('Nothing was run.');
}

/** What is said before a paid run, as one paragraph. */
export function describeEstimate(
  { calls: { user, assistants, judges, analyses, embeddings }, usd, unpriced }: StudyEstimate,
  { prices, budgetInUsd }: { prices: Prices; budgetInUsd: number | null },
): string {
  const sentences = [
    `This study makes at most ${user + assistants + judges + analyses + embeddings} model calls (user ${user}, assistants ${assistants}, judges ${judges}${analyses === 0 ? '' : `, analyses ${analyses}`}${embeddings === 0 ? '' : `, embeddings ${embeddings}`}), some of them paid for.`,
  ];
  if (usd.to > 0) {
    sentences.push(
      `They cost roughly ${dollars(usd.from)} to ${dollars(usd.to)}, more with models that think at length (prices as of ${prices.asOf} where --prices says nothing else; check your provider's page).`,
    );
  }
  if (unpriced.length > 0) {
    sentences.push(
      `Nobody has said what ${unpriced.join(' and ')} ${unpriced.length === 1 ? 'costs' : 'cost'}, so that is not counted: --prices FILE takes prices of your own.`,
    );
  }
  sentences.push(
    budgetInUsd === null
      ? 'With --budget USD it stops before it costs more than you want.'
      : `It stops before it costs more than ${dollars(budgetInUsd)}.`,
    'What is recorded already is not paid again.',
  );
  return sentences.join(' ');
}

/** An amount as people say it, in cents. */
export function dollars(amount: number): string {
  return amount < 0.01 ? 'less than $0.01' : `$${amount.toFixed(2)}`;
}
