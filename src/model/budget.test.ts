import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BudgetError, UsageError } from '../errors/index.ts';
import { openBudget } from './budget.ts';
import type { Prices } from './prices.ts';
import { openSpending } from './spending.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-budget-'));
afterAll(() => rmSync(folder, { recursive: true }));

const prices: Prices = {
  asOf: '2026-01-01',
  of: (model) => (model === 'openai:m' ? { input: 1, output: 10 } : null),
};
const claim = (inputTokens: number, outputTokens: number, model = 'openai:m') => ({
  model,
  role: 'user',
  bound: { inputTokens, outputTokens },
});

let files = 0;
async function open(limitInUsd: number | null) {
  const spending = await openSpending(join(folder, `${++files}.jsonl`), { fresh: false });
  return { spending, budget: openBudget({ limitInUsd, prices, spending }) };
}

test('the last cent may be spent, and not a token more', async () => {
  // 1,000 in and 100 out cost $0.002.
  const { budget } = await open(0.004);
  budget.reserve(claim(1000, 100))!({ inputTokens: 1000, outputTokens: 100 });
  budget.reserve(claim(1000, 100))!({ inputTokens: 1000, outputTokens: 100 });
  const error = (() => {
    try {
      budget.reserve(claim(1, 0));
    } catch (thrown) {
      return thrown as BudgetError;
    }
    throw new Error('it did not fail');
  })();
  expect(error).toBeInstanceOf(BudgetError);
  expect(error.exitCode).toBe(3);
  expect(error.message).toMatch(
    /^The budget of \$0\.0040 does not cover another call: \$0\.0040 are spent, and the next call of openai:m may cost up to \$0\.0001\. .*livelong resume RUN --budget MORE/,
  );
});

test('what does not fit while others are under way waits; what they did not use is free again', async () => {
  const { budget } = await open(0.003);
  const settle = budget.reserve(claim(1000, 100))!;
  expect(budget.reserve(claim(1000, 100))).toBeNull();
  settle({ inputTokens: 100, outputTokens: 10 });
  expect(budget.reserve(claim(1000, 100))).not.toBeNull();
});

test('a try of which nobody says what it used counts at its bound', async () => {
  const { budget, spending } = await open(1);
  budget.reserve(claim(1000, 100))!({ inputTokens: null, outputTokens: null });
  expect(spending.spent).toBe(2e9);
});

test('a server that charges more than was allowed is believed, and nothing is asked after', async () => {
  const { budget, spending } = await open(0.003);
  budget.reserve(claim(1000, 100))!({ inputTokens: 1000, outputTokens: 1000 });
  expect(spending.spent).toBe(1.1e10);
  expect(() => budget.reserve(claim(0, 0))).toThrow(
    /budget of \$0\.0030 does not cover another call: \$0\.0110 are spent/,
  );
});

test('without a limit all is written down and nothing refused, also of models without a price', async () => {
  const { budget, spending } = await open(null);
  budget.requirePrice('openai:other');
  budget.reserve(claim(1e9, 1e9, 'openai:other'))!({ inputTokens: 1e9, outputTokens: 1e9 });
  expect(spending.spent).toBe(0);
  budget.reserve(claim(1e9, 1e9))!({ inputTokens: 1_000_000, outputTokens: 0 });
  expect(spending.spent).toBe(1e12);
});

test('with a limit a model without a price is refused before anything is asked, with what to write', async () => {
  const { budget } = await open(1);
  expect(() => budget.requirePrice('openai-compatible:mine')).toThrow(UsageError);
  expect(() => budget.reserve(claim(1, 1, 'openai-compatible:mine'))).toThrow(
    /nobody has said what openai-compatible:mine costs.*\nprices:\n {2}openai-compatible:mine: \{ input: 0\.25, output: 2 \}\nand add --prices FILE/,
  );
});

test('a model that costs more than could be foreseen is tried out alone, and all its later tries reserve as much', async () => {
  const { budget } = await open(0.02);
  const first = budget.reserve(claim(1000, 100))!;
  expect(budget.reserve(claim(1000, 100))).toBeNull();
  // Three times what was reserved: $0.006.
  first({ inputTokens: 3000, outputTokens: 300 });
  const second = budget.reserve(claim(1000, 100))!;
  expect(second).not.toBeNull();
  expect(budget.reserve(claim(1000, 100))).not.toBeNull();
  expect(budget.reserve(claim(1000, 100))).toBeNull();
});
