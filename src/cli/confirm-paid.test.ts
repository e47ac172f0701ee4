import { expect, test } from 'vitest';
import { UsageError } from '../errors/index.ts';
import type { Prices } from '../model/index.ts';
import { estimateStudy, type Study } from '../run/index.ts';
import { confirmPaid, describeEstimate } from './confirm-paid.ts';

const prices: Prices = {
  asOf: '2026-01-01',
  of: (model) =>
    ({ 'openai:m': { input: 1, output: 10 }, 'openai-compatible:dear': { input: 2, output: 2 } })[model] ?? null,
};
const study = {
  people: 2,
  events: 3,
  turns: 4,
  'turns-as': 'joint',
  trials: 1,
  user: { spec: 'agenda' },
  budget: null,
  embedding: 'hashed-words',
  assistants: [{ label: 'a', spec: 'silent', memory: 'none', id: 'a' }],
  judges: [{ label: 'heuristic', spec: 'heuristic', id: 'h' }],
} as unknown as Study;
const assistant = (spec: string, memory = 'none'): Study =>
  ({ ...study, assistants: [{ ...study.assistants[0]!, spec, memory }] }) as Study;
const local = (name: string) => `openai-compatible:${name}@http://127.0.0.1:1/v1`;

test.each([
  ['built-ins', study],
  ['a module whose path has a colon', assistant('./C:/mine.mjs')],
  ['a server behind our wire format', assistant('http://127.0.0.1:1')],
])('%s make no model calls', (_, given) => {
  expect(estimateStudy(given, prices)).toEqual({
    calls: { user: 0, assistants: 0, judges: 0, analyses: 0, embeddings: 0 },
    paid: false,
    usd: { from: 0, to: 0 },
    unpriced: [],
  });
});

test('counts openings once, reactions per assistant, intent, reply and portrait, and all questions to a judge', () => {
  const judges = [{ label: 'j', spec: local('j'), id: 'j' }];
  const all = { ...assistant('openai:m'), judges, user: { spec: local('u') } };
  const { calls, paid } = estimateStudy(all, prices);
  expect(calls).toEqual({ user: 6 * 4, assistants: 6 * 9, judges: 6 * 7, analyses: 0, embeddings: 0 });
  expect(paid).toBe(true);
  expect(estimateStudy({ ...study, judges }, prices).paid).toBe(false);
});

test('notes are a call more, a bare service makes one per turn, a person step by step up to four', () => {
  expect(estimateStudy(assistant(local('x'), 'notes+profile'), prices).calls.assistants).toBe(6 * 10);
  expect(estimateStudy(assistant(`bare:${local('x')}`), prices).calls.assistants).toBe(6 * 4);
  const separate = { ...study, user: { spec: local('u') }, 'turns-as': 'separate' } as unknown as Study;
  expect(estimateStudy(separate, prices).calls.user).toBe(6 * (1 + 3 * 4));
});

test('an analysis reads each reply, may have it revised, and asks five questions afterwards; a module revises for itself', () => {
  const advised = (spec: string) =>
    ({ ...study, assistants: [{ ...study.assistants[0]!, spec, analysis: { spec: local('n') } }] }) as Study;
  const { calls } = estimateStudy(advised(local('x')), prices);
  expect(calls).toMatchObject({ assistants: 6 * (3 * 4 + 1), analyses: 6 * (4 + 5) });
  expect(estimateStudy(advised('./mine.mjs'), prices).calls).toMatchObject({ assistants: 0, analyses: 6 * (4 + 5) });
  const text = describeEstimate(estimateStudy(advised(local('x')), prices), { prices, budgetInUsd: null });
  expect(text).toContain('analyses 54');
});

test('a server of your own is paid for once you have put a price on it', () => {
  expect(estimateStudy(assistant(local('dear')), prices)).toMatchObject({ paid: true, unpriced: [] });
  expect(estimateStudy(assistant(local('free')), prices)).toMatchObject({ paid: false, unpriced: [] });
});

test('the cost is that of the calls by the table, from half to double', () => {
  const { usd, unpriced } = estimateStudy(assistant('openai:m'), prices);
  const usual = (6 * 9 * (2300 * 1 + 400 * 10)) / 1_000_000;
  expect(usd.from).toBeCloseTo(usual / 2, 10);
  expect(usd.to).toBeCloseTo(usual * 2, 10);
  expect(unpriced).toEqual([]);
  expect(estimateStudy(assistant('openai:new'), prices)).toMatchObject({ usd: { to: 0 }, unpriced: ['openai:new'] });
});

test('all of it is said in one paragraph', () => {
  const options = { prices, budgetInUsd: null };
  expect(describeEstimate(estimateStudy(assistant('openai:m'), prices), options)).toMatchInlineSnapshot(
    `"This study makes at most 54 model calls (user 0, assistants 54, judges 0), some of them paid for. They cost roughly $0.17 to $0.68, more with models that think at length (prices as of 2026-01-01 where --prices says nothing else; check your provider's page). With --budget USD it stops before it costs more than you want. What is recorded already is not paid again."`,
  );
  const judges = [{ label: 'j', spec: 'openai:new', id: 'j' }];
  expect(
    describeEstimate(estimateStudy({ ...study, judges }, prices), { prices, budgetInUsd: 0.5 }),
  ).toMatchInlineSnapshot(
    `"This study makes at most 42 model calls (user 0, assistants 0, judges 42), some of them paid for. Nobody has said what openai:new costs, so that is not counted: --prices FILE takes prices of your own. It stops before it costs more than $0.50. What is recorded already is not paid again."`,
  );
});

test('without a terminal --yes must say it; what is not paid for is not asked about', async () => {
  const terminal = { print: () => {}, tell: () => {}, environment: {} };
  const options = { yes: false, prices };
  await expect(confirmPaid(assistant('openai:m'), options, terminal)).rejects.toThrow(UsageError);
  await confirmPaid(assistant('openai:m'), { ...options, yes: true }, terminal);
  await confirmPaid(study, options, terminal);
});

test('a paid embedding is asked about, too', () => {
  const embedded = { ...study, embedding: 'openai:text-embedding-3-small' };
  const estimate = estimateStudy(embedded, prices);
  expect(estimate).toMatchObject({ paid: true, unpriced: ['openai:text-embedding-3-small'] });
  expect(estimate.calls.embeddings).toBe(6 * 4 * 2);
});
