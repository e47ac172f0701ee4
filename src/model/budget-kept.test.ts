import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { systemClock, type Clock } from '../clock/index.ts';
import { BudgetError } from '../errors/index.ts';
import { generatorFor } from '../random/index.ts';
import { fakeClock, startFakeModelServer } from '../testing/index.ts';
import { openBudget } from './budget.ts';
import { openRecord, readRecord } from './call-record.ts';
import { openEndpoints } from './endpoint.ts';
import { modelAtEndpoint } from './model-at-endpoint.ts';
import type { ModelRequest } from './model-port.ts';
import { openModel } from './open-model.ts';
import { costOf, picodollars, type Price, type Prices } from './prices.ts';
import type { Provider, Tried } from './provider.ts';
import { openSpending, spendingOf } from './spending.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-budget-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

const price: Price = { input: 3, output: 15 };
const prices: Prices = { asOf: '2026-01-01', of: () => price };
const maxOutputTokens = 200;

/** What can go wrong with a request that a server has worked on. */
const charged = ['usage is not said', 'connection-lost', 'timeout', 'bad-answer'] as const;

/** What can go wrong with a request that it has not. */
const turnedDown = ['429', '500', '503'] as const;

/** A server with prices: it sends a bill for everything it worked on, whether the answer arrived or not. */
function billingServer(seed: number, clock: Clock, faultShare: number) {
  let bill = 0;
  let requests = 0;
  const provider: Provider = async ({ messages }) => {
    const draw = generatorFor(seed, 'request', ++requests);
    const words = generatorFor(seed, 'words', messages[0]!.content);
    const tokens = {
      inputTokens: Buffer.byteLength(messages[0]!.content) + words.integer(0, 20),
      outputTokens: words.integer(0, maxOutputTokens),
    };
    const fails = draw.uniform() < faultShare;
    const refusal = fails && draw.uniform() < 0.5 ? draw.pick(turnedDown) : null;
    const mishap = fails && refusal === null ? draw.pick(charged) : null;
    if (refusal === null) bill += costOf(price, tokens);
    await clock.sleep(draw.integer(1, 400));
    const fault = { message: 'as scripted', retryAfterInMs: null };
    if (refusal === '429') return { ...fault, fault: 'rate-limited', next: 'wait' };
    if (refusal !== null) return { ...fault, fault: 'server-error', next: refusal === '500' ? 'again' : 'wait' };
    if (mishap !== null && mishap !== 'usage is not said') return { ...fault, fault: mishap, next: 'again' };
    const usage = mishap !== null ? { inputTokens: null, outputTokens: null } : tokens;
    return { text: `answer to ${messages[0]!.content}`, usage: { ...usage, reasoningTokens: null } };
  };
  return {
    provider,
    get bill() {
      return bill;
    },
  };
}

const chains = 6;
const chainLength = 5;
const question = (chain: number, step: number): ModelRequest => ({
  messages: [{ role: 'user', content: `question ${chain}/${step} ${'x'.repeat(chain * 40)}` }],
  answer: null,
});

const never = new Promise<Tried>(() => {});

interface Session {
  concurrency: number;
  budgetInUsd: number | null;
  paths: { record: string; spending: string };
  /** Milliseconds after which the process is gone; null for never. */
  killedAfter: number | null;
}

/** One session of a run: chains of calls, each step after the one before. Resolves to the error that ended it, or to what else did. */
async function session(server: ReturnType<typeof billingServer>, clock: Clock, options: Session) {
  const spending = await openSpending(options.paths.spending, { fresh: false });
  const budget = openBudget({ limitInUsd: options.budgetInUsd, prices, spending });
  const endpoints = openEndpoints({ concurrency: options.concurrency, clock, budget });
  let isDead = false;
  const model = modelAtEndpoint({
    name: 'openai:m',
    role: 'user',
    parameters: { maxOutputTokens },
    maxOutputTokens,
    provider: async (request, signal) => {
      // A killed process asks nothing and hears of nothing any more.
      const tried = isDead ? await never : await server.provider(request, signal);
      return isDead ? never : tried;
    },
    endpoint: endpoints.at('http://127.0.0.1:1/v1'),
    callTimeoutInMs: 60_000,
    clock,
  });
  const record = await openRecord(options.paths.record);
  const living = Promise.all(
    Array.from({ length: chains }, async (_, chain) => {
      for (let step = 0; step < chainLength; step++) {
        const request = question(chain, step);
        const content = request.messages[0]!.content;
        await record.recorded(
          [
            ['chain', chain],
            ['step', step],
          ],
          content,
          async () => {
            const outcome = await model.ask(request, { priority: chainLength - step });
            return 'failure' in outcome
              ? { failure: outcome.failure, attempts: outcome.attempts }
              : { answer: outcome.text, usage: outcome.usage, attempts: outcome.attempts };
          },
        );
      }
    }),
  ).then(
    () => 'complete' as const,
    (error: unknown) => error,
  );
  if (options.killedAfter === null) return living;
  const killed = clock.sleep(options.killedAfter).then(() => 'killed' as const);
  const ended = await Promise.race([living, killed]);
  isDead = ended === 'killed';
  return ended;
}

let runs = 0;
const newPaths = () => {
  const run = join(folder, `${++runs}`);
  return { record: join(run, 'calls.jsonl'), spending: join(run, 'spending.jsonl') };
};

test('no bill is ever higher than the budget, whatever fails and whoever is killed', async () => {
  const step = fc.record({
    concurrency: fc.integer({ min: 1, max: 64 }),
    more: fc.integer({ min: 0, max: 80 }),
    killedAfter: fc.option(fc.nat(1500), { nil: null }),
  });
  const given = fc.record({
    seed: fc.nat(),
    faults: fc.constantFrom(0, 0.1, 0.4),
    steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  });
  const seen = { budget: 0, killed: 0, complete: 0 };
  await fc.assert(
    fc.asyncProperty(given, async ({ seed, faults, steps }) => {
      const clock = fakeClock(0, { autoAdvance: true });
      const server = billingServer(seed, clock, faults);
      let paths = newPaths();
      let budgetInUsd = 0;
      for (const { concurrency, more, killedAfter } of steps) {
        budgetInUsd += more / 1000;
        const options = { concurrency, budgetInUsd, paths, killedAfter };
        const ended = await session(server, clock, options);
        if (ended === 'killed') seen.killed++;
        else if (ended === 'complete') seen.complete++;
        else expect(ended).toBeInstanceOf(BudgetError);
        if (ended instanceof BudgetError) seen.budget++;
        expect(server.bill).toBeLessThanOrEqual(budgetInUsd * picodollars);
        expect((await spendingOf(paths.spending)).usd).toBeLessThanOrEqual(budgetInUsd + 1e-9);
        expect((await spendingOf(paths.spending)).usd * picodollars).toBeGreaterThanOrEqual(server.bill - 1);
        // What a killed process would still do stays with the files it had.
        const next = newPaths();
        mkdirSync(dirname(next.record));
        for (const name of ['record', 'spending'] as const) {
          if (existsSync(paths[name])) copyFileSync(paths[name], next[name]);
        }
        paths = next;
      }
    }),
    { numRuns: 80 },
  );
  expect(Math.min(seen.budget, seen.killed, seen.complete)).toBeGreaterThan(5);
}, 120_000);

test('a run that stops on its budget, again and again, ends with the same record as one without a budget', async () => {
  const clock = fakeClock(0, { autoAdvance: true });
  const server = billingServer(7, clock, 0.2);
  const free = newPaths();
  const common = { concurrency: 4, killedAfter: null };
  expect(await session(server, clock, { ...common, budgetInUsd: null, paths: free })).toBe('complete');
  const paths = newPaths();
  let stops = 0;
  for (let budgetInUsd = 0.005; ; budgetInUsd += 0.005) {
    const ended = await session(billingServer(stops, clock, 0.2), clock, { ...common, budgetInUsd, paths });
    if (ended === 'complete') break;
    expect(ended).toBeInstanceOf(BudgetError);
    expect(++stops).toBeLessThan(100);
  }
  expect(stops).toBeGreaterThan(3);
  expect(await contents(paths.record)).toEqual(await contents(free.record));
});

/** What a record says, in the order of its addresses. */
async function contents(path: string) {
  const entries: unknown[] = [];
  for await (const { address, asked, answer } of readRecord(path)) entries.push([address, asked, answer]);
  return entries.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

test('a real server with faults is never owed more than the budget', async () => {
  const said = 'x'.repeat(400);
  const server = await startFakeModelServer({
    latencyInMs: { from: 0, to: 20 },
    faults: [
      { share: 0.15, kinds: ['429', '500', 'reset'], when: 'any' },
      { share: 0.03, kinds: ['hang'], when: 'any' },
    ],
    answer: () => said,
  });
  const hasty: Clock = {
    now: () => systemClock.now() * 40,
    sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / 40, signal),
  };
  const budgetInUsd = 0.1;
  const spending = await openSpending(newPaths().spending, { fresh: false });
  const budget = openBudget({ limitInUsd: budgetInUsd, prices, spending });
  const endpoints = openEndpoints({ concurrency: 32, clock: hasty, budget });
  const model = openModel(`openai-compatible:m@${server.url}`, {
    role: '--user',
    parameters: { maxOutputTokens: 150 },
    endpoints,
    callTimeoutInMs: 500,
    clock: hasty,
    environment: {},
  });
  try {
    const asked = Array.from({ length: 200 }, (_, index) =>
      model.ask({ messages: [{ role: 'user', content: `question ${index}` }], answer: null }, { priority: 0 }),
    );
    const settled = await Promise.allSettled(asked);
    expect(endpoints.stopped.reason).toBeInstanceOf(BudgetError);
    const refused = settled.filter((result) => result.status === 'rejected').map(({ reason }) => reason as unknown);
    expect(new Set(refused)).toEqual(new Set([endpoints.stopped.reason]));
    expect(refused.length).toBeLessThan(199);
    // It charges for all that it worked on, also where the line went dead or the client went away.
    const billed = server.log.filter(({ status }) => status === 200 || status === null);
    const bill = billed.reduce((sum, { body }) => {
      const { messages } = body as { messages: unknown };
      return sum + costOf(price, { inputTokens: Math.ceil(JSON.stringify(messages).length / 4), outputTokens: 100 });
    }, 0);
    expect(bill).toBeLessThanOrEqual(budgetInUsd * picodollars);
    // Not by asking next to nothing: what is left does not cover the bounds of many more calls.
    expect(bill).toBeGreaterThan(0.5 * budgetInUsd * picodollars);
  } finally {
    await server.close();
  }
}, 60_000);
