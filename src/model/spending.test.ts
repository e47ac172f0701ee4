import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { StorageError } from '../errors/index.ts';
import { openSpending, spendingOf } from './spending.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-spending-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newPath = () => join(folder, `${++files}`, 'spending.jsonl');
const call = { model: 'openai:m', role: 'user' };
const tokens = { inputTokens: 10, outputTokens: 5 };

test('a reservation is on disk before anything is sent, and is settled at what it cost', async () => {
  const path = newPath();
  const spending = await openSpending(path, { fresh: false });
  expect(existsSync(path)).toBe(false);
  const settle = spending.reserve(call, 2_000_000);
  expect(readFileSync(path, 'utf8')).toBe('{"try":1,"model":"openai:m","role":"user","mostUsd":0.000002}\n');
  expect([spending.spent, spending.reserved, spending.underWay]).toEqual([0, 2_000_000, 1]);
  settle(500_000, tokens);
  expect([spending.spent, spending.reserved, spending.underWay]).toEqual([500_000, 0, 0]);
  spending.close();
  expect(await spendingOf(path)).toEqual({
    usd: 0.0000005,
    roles: { user: { usd: 0.0000005, models: { 'openai:m': { tries: 1, ...tokens, usd: 0.0000005, unsettled: 0 } } } },
  });
});

test('what a killed process left unsettled counts in full, once, in all sessions after', async () => {
  const path = newPath();
  const killed = await openSpending(path, { fresh: false });
  killed.reserve(call, 1000)(400, tokens);
  killed.reserve(call, 3000);
  appendFileSync(path, '{"try":2,"usd":0.0000');
  const second = await openSpending(path, { fresh: false });
  expect([second.spent, second.reserved]).toEqual([3400, 0]);
  second.reserve(call, 100)(100, tokens);
  const third = await openSpending(path, { fresh: false });
  expect(third.spent).toBe(3500);
  const totals = await spendingOf(path);
  expect(totals.usd).toBe(3500e-12);
  expect(totals.roles['user']!.models['openai:m']).toMatchObject({ tries: 3, inputTokens: 20, unsettled: 1 });
});

test('what comes home after closing was paid for, too', async () => {
  const path = newPath();
  const spending = await openSpending(path, { fresh: false });
  const settle = spending.reserve(call, 1000);
  spending.close();
  settle(10, tokens);
  expect((await openSpending(path, { fresh: false })).spent).toBe(10);
});

test('a run that starts over has spent nothing', async () => {
  const path = newPath();
  (await openSpending(path, { fresh: false })).reserve(call, 1000)(1000, tokens);
  expect((await openSpending(path, { fresh: true })).spent).toBe(0);
});

test('adds up by role and model; a missing file is nothing spent', async () => {
  const path = newPath();
  expect(await spendingOf(path)).toEqual({ usd: 0, roles: {} });
  const spending = await openSpending(path, { fresh: false });
  for (const [role, model, cost] of [
    ['user', 'openai:b', 1],
    ['judge', 'openai:b', 2],
    ['user', 'openai:a', 4],
    ['user', 'openai:b', 8],
  ] as const) {
    spending.reserve({ role, model }, 100)(cost * 1e11, tokens);
  }
  const { usd, roles } = await spendingOf(path);
  expect(usd).toBe(1.5);
  expect(Object.entries(roles).map(([role, each]) => [role, each.usd, Object.keys(each.models)])).toEqual([
    ['judge', 0.2, ['openai:b']],
    ['user', 1.3, ['openai:a', 'openai:b']],
  ]);
});

test.each([
  ['{"try":1}\n', /spending\.jsonl: the line at byte 0 says nothing about money/],
  ['{"try":1,"model":"m","role":"user","mostUsd":-1}\n', /the line at byte 0/],
  ['nonsense\n', /spending\.jsonl:1: this line is not JSON/],
])('a damaged file stops the run instead of losing money: %j', async (text, message) => {
  const path = newPath();
  (await openSpending(path, { fresh: false })).reserve(call, 1);
  writeFileSync(path, text);
  const error = await openSpending(path, { fresh: false }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StorageError);
  expect((error as Error).message).toMatch(message);
});

test('a try that was settled but never begun is a changed file', async () => {
  const path = newPath();
  (await openSpending(path, { fresh: false })).reserve(call, 1);
  appendFileSync(path, '{"try":7,"usd":1,"inputTokens":1,"outputTokens":1}\n');
  await expect(spendingOf(path)).rejects.toThrow(/try 7 is settled there, but was never begun/);
});
