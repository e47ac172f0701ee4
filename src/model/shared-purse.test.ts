import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { BudgetError, UsageError } from '../errors/index.ts';
import { openBudget } from './budget.ts';
import { picodollars, type Prices } from './prices.ts';
import { moneyIn, openSharedPurse, settleIn, takeFrom } from './shared-purse.ts';
import { openSpending } from './spending.ts';

const prices: Prices = {
  asOf: '2026-01-01',
  of: (model) => (model === 'openai:m' ? { input: 1, output: 10 } : model === 'own:m' ? { input: 0, output: 0 } : null),
};
/** 1,000 in and 100 out cost $0.002. */
const claim = { model: 'openai:m', role: 'user', bound: { inputTokens: 1000, outputTokens: 100 } };
const used = { inputTokens: 1000, outputTokens: 100 };

const purseOf = (limitInUsd: number | null) => openSharedPurse({ limitInUsd, advice: 'Add --budget MORE.' });

async function spenders(limitInUsd: number, own: number | null = null) {
  const folder = mkdtempSync(join(tmpdir(), 'livelong-purse-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const purse = purseOf(limitInUsd);
  const spending = (name: string) => openSpending(join(folder, name), { fresh: true });
  const open = async (name: string) =>
    openBudget({ limitInUsd: own, prices, purse, spending: await spending(`${name}.jsonl`) });
  return { purse, first: await open('first'), second: await open('second') };
}

test('two budgets spend one purse, to its last cent and not beyond', async () => {
  const { purse, first, second } = await spenders(0.004);
  first.reserve(claim)!(used);
  second.reserve(claim)!(used);
  expect(moneyIn(purse)).toEqual({ spent: 0.004 * picodollars, held: 0 });
  for (const budget of [first, second]) {
    expect(() => budget.reserve(claim)).toThrow(BudgetError);
    expect(() => budget.reserve(claim)).toThrow(/^The budget of \$0\.0040 does not cover .* Add --budget MORE\.$/);
  }
});

test('what another budget holds is told as held, and is free again where it was not needed', async () => {
  const { first, second } = await spenders(0.003);
  const settle = first.reserve(claim)!;
  expect(() => second.reserve(claim)).toThrow('$0.00 are spent, $0.0020 held for calls that are under way');
  settle({ inputTokens: 100, outputTokens: 10 });
  expect(second.reserve(claim)).not.toBeNull();
});

test('a budget waits for what it holds itself, and keeps to a limit of its own that is smaller', async () => {
  const { first, second } = await spenders(0.005, 0.003);
  first.reserve(claim)!(used);
  expect(() => first.reserve(claim)).toThrow('The budget of $0.0030');
  const settle = second.reserve(claim)!;
  expect(second.reserve(claim)).toBeNull();
  settle({ inputTokens: 100, outputTokens: 10 });
  expect(second.reserve(claim)).not.toBeNull();
});

test('what has no price is refused, and what costs nothing is asked whatever is spent', async () => {
  const { first } = await spenders(0.004);
  expect(() => first.requirePrice('openai:unknown')).toThrow(UsageError);
  // It was charged more than it may cost.
  first.reserve(claim)!({ inputTokens: 9000, outputTokens: 100 });
  expect(() => first.reserve(claim)).toThrow(BudgetError);
  expect(first.reserve({ ...claim, model: 'own:m' })).not.toBeNull();
});

test('threads that take at the same time never take more than there is', async () => {
  const purse = purseOf(0.001);
  const shares = 1000;
  const takes = async () => {
    const worker = new Worker(
      `import { parentPort, workerData } from 'node:worker_threads';
       import { takeFrom } from ${JSON.stringify(new URL('shared-purse.ts', import.meta.url).href)};
       let taken = 0;
       while (takeFrom(workerData.purse, workerData.share)) taken++;
       parentPort.postMessage(taken);`,
      { eval: true, workerData: { purse, share: (0.001 * picodollars) / shares } },
    );
    return new Promise<number>((resolve, reject) => worker.once('message', resolve).once('error', reject));
  };
  const taken = await Promise.all([takes(), takes(), takes()]);
  expect(taken.reduce((sum, each) => sum + each, 0)).toBe(shares);
});

test('without a limit all is counted, and the largest limit that can be counted is kept', () => {
  const open = purseOf(null);
  expect(takeFrom(open, 5 * picodollars)).toBe(true);
  settleIn(open, 5 * picodollars, 2 * picodollars);
  expect(moneyIn(open)).toEqual({ spent: 2 * picodollars, held: 0 });
  expect(takeFrom(purseOf(1e300), 9_000_001 * picodollars)).toBe(false);
});
