import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { costOf, picodollars, readPrices } from './prices.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-prices-'));
afterAll(() => rmSync(folder, { recursive: true }));

function own(text: string): string {
  const path = join(folder, 'prices.yaml');
  writeFileSync(path, text);
  return path;
}

test('the table that comes along knows models of every paid provider and says of which day it is', () => {
  const prices = readPrices();
  expect(prices.asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(prices.of('openai:gpt-5-mini')).toEqual({ input: 0.25, output: 2 });
  expect(prices.of('openai:text-embedding-3-small')).toEqual({ input: 0.02, output: 0 });
  for (const model of ['anthropic:claude-haiku-4-5', 'google:gemini-2.5-flash', 'deepseek:deepseek-v4-flash']) {
    expect(prices.of(model)?.output, model).toBeGreaterThan(0);
  }
  expect(prices.of('openai:gpt-5-min')).toBeNull();
  expect(prices.of('openai-compatible:gpt-5-mini')).toBeNull();
});

test("a user's own file wins over the table and adds to it", () => {
  const path = own(
    'prices:\n  openai:gpt-5-mini: { input: 9, output: 10 }\n  openai-compatible:mine: { input: 0, output: 0 }\n',
  );
  const prices = readPrices(path);
  expect(prices.of('openai:gpt-5-mini')).toEqual({ input: 9, output: 10 });
  expect(prices.of('openai-compatible:mine')).toEqual({ input: 0, output: 0 });
  expect(prices.of('openai:gpt-5-nano')).not.toBeNull();
});

test.each([
  [
    'prices:\n  openai:m: { input: cheap, output: 1 }\n',
    /prices\.yaml:2: prices\.openai:m\.input: a number is expected/,
  ],
  ['prices:\n  openai:m: { input: 1 }\n', /prices\.yaml:2: prices\.openai:m.*: a number is expected/],
  [
    'prices:\n  openai:m: { input: -1, output: 1 }\n',
    /prices\.yaml:2: prices\.openai:m\.input: a price cannot be negative: US dollars per million tokens are expected/,
  ],
  ['prices:\n  openai:m: 3\n', /prices\.yaml:2: prices\.openai:m: both prices of the model are expected/],
  ['prices:\n', /prices\.yaml:1: prices: models with their prices are expected under this name/],
  ['', /prices\.yaml: prices: models with their prices are expected under this name[^]*openai:gpt-5-mini: \{ input/],
  ['prices:\n  gpt-5: { input: 1, output: 1 }\n', /prices\.yaml:2: prices\.gpt-5: the name of a model is expected/],
  [
    'prices:\n  openai-compatible:m@http://h:1/v1: { input: 1, output: 1 }\n',
    /prices\.yaml:2: .*: prices belong to a model without its URL/,
  ],
  ['as-of: yesterday\nprices: {}\n', /prices\.yaml:1: as-of: a day as YYYY-MM-DD is expected/],
  ['openai:m: { input: 1, output: 1 }\n', /there is no such setting/],
  ['prices: [', /prices\.yaml:1: /],
])('a wrong file is named with line, field and what to write: %j', (text, message) => {
  expect(() => readPrices(own(text))).toThrow(message);
});

test('a file that is not there is said', () => {
  expect(() => readPrices(join(folder, 'none.yaml'))).toThrow(/none\.yaml does not exist/);
});

test('money is counted in whole picodollars, so that no sum is off by a hair', () => {
  expect(costOf({ input: 0.29, output: 0.07 }, { inputTokens: 1_000_000, outputTokens: 0 })).toBe(0.29 * picodollars);
  const cents = fc.integer({ min: 0, max: 20_000 });
  fc.assert(
    fc.property(cents, cents, fc.nat(100_000), fc.nat(100_000), (input, output, inputTokens, outputTokens) => {
      const cost = costOf({ input: input / 100, output: output / 100 }, { inputTokens, outputTokens });
      expect(cost).toBe(input * 10_000 * inputTokens + output * 10_000 * outputTokens);
    }),
  );
});

test('a price finer than a millionth of a dollar is rounded up: never too little is counted', () => {
  expect(costOf({ input: 0.0000001, output: 0 }, { inputTokens: 1, outputTokens: 0 })).toBe(1);
});
