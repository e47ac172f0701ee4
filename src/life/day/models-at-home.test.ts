import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  defaultTraining,
  learnerAround,
  modelProactiveAssistant,
  type HarnessSettings,
  type ProactiveAssistant,
} from '../../assistant/index.ts';
import { systemClock, type Clock } from '../../clock/index.ts';
import { ratingDimensions, type DayEntry } from '../../journal/index.ts';
import { hashedWords, openEndpoints, openModel, openRecord, type CallLine } from '../../model/index.ts';
import { startFakeModelServer, type FakeModelServer, type FakeModelServerOptions } from '../../testing/index.ts';
import { personByModel, type ModelRaterOptions } from '../../user/index.ts';
import { lived, plannedDay, planOf, rubric } from './living.test-helper.ts';

/** A minute of back-off takes a second and a half; call time limits stay real. */
const hasty: Clock = {
  now: () => systemClock.now() * 40,
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / 40, signal),
};

let server: FakeModelServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const harness: HarnessSettings = { candidates: 2, memory: 'ASCR', retrieval: true, persona: null, reasons: 'before' };
const prose = { preference: 'Music.', timing: 'Not at rest.', frequency: 'Six a day.', communication: 'Friendly.' };

/** A study of one person, two days and a held-out one, assistant and rater played by the server. */
async function study(
  options: FakeModelServerOptions,
  changes: { rater?: Partial<ModelRaterOptions>; around?: boolean; path?: string } = {},
) {
  server ??= await startFakeModelServer(options);
  const path = changes.path ?? join(mkdtempSync(join(tmpdir(), 'livelong-wire-')), 'calls.jsonl');
  const record = await openRecord(path);
  const endpoints = openEndpoints({ concurrency: 8, clock: hasty });
  const model = openModel(`openai-compatible:m@${server.url}`, {
    role: '--assistant',
    parameters: {},
    endpoints,
    callTimeoutInMs: 2000,
    clock: hasty,
    environment: {},
  });
  const lines: CallLine[] = [];
  const lineOf = (role: 'assistant' | 'rater') => (at: { date: string }) => {
    const line: CallLine = {
      record,
      address: [
        ['date', at.date],
        ['role', role],
      ],
      role,
      priority: 0,
      calls: 0,
    };
    lines.push(line);
    return line;
  };
  const own = modelProactiveAssistant({ model, embedder: hashedWords, line: lineOf('assistant'), settings: harness });
  const assistant = (changes.around ? learnerAround(own, defaultTraining.dpo) : own) as ProactiveAssistant<unknown>;
  const person = personByModel({
    model,
    person: { rubric, bigFive: {}, about: 'Edda draws maps.', prose },
    seed: 1,
    life: 'a',
    as: 'joint',
    counted: true,
    line: lineOf('rater'),
    ...changes.rater,
  });
  const tickSeconds = 1200;
  const entries = await lived({
    assistant,
    person,
    days: 2,
    dayAt: (day) => plannedDay(planOf(`2026-03-0${day + 1}`), tickSeconds),
    settings: {
      seed: 1,
      tickSeconds,
      dial: { noise: 0, shuffled: false, delayInMinutes: 0 },
      deliver: 'best',
      everyTick: true,
    },
    chain: () => lines.reduce((sum, { calls }) => sum + calls, 0),
  });
  record.close();
  return { entries, path, chain: lines.reduce((sum, { calls }) => sum + calls, 0) };
}

const ratings = (entries: readonly DayEntry[]) =>
  entries.flatMap((entry) =>
    entry.type === 'tick-taken' ? entry.candidates.flatMap(({ rating }) => (rating === null ? [] : [rating])) : [],
  );

describe('over the wire', () => {
  test('any server that keeps to the schemas can be assistant and rater', async () => {
    const { entries } = await study({});
    expect(entries.at(-1)).toMatchObject({ type: 'days-ended' });
    expect(entries.filter(({ type }) => type === 'tick-taken').length).toBeGreaterThan(30);
    for (const rating of ratings(entries)) expect(Object.values(rating)).not.toContain(null);
  });

  test.each(['joint', 'separate'] as const)(
    '20 %% faults, judged %s: it completes, and what is missing is null',
    async (as) => {
      const kinds = ['500', 'broken-json', 'empty', 'refusal', 'reset', 'fenced', 'think'] as const;
      const { entries, path } = await study(
        { faults: { share: 0.2, kinds, when: 'body' } },
        { rater: { as, counted: false } },
      );
      expect(entries.at(-1)).toMatchObject({ type: 'days-ended' });
      const missing = ratings(entries).filter((rating) => ratingDimensions.some((name) => rating[name] === null));
      const failures = readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.includes('"failure":'));
      expect(failures.some((line) => line.includes('role=rater'))).toBe(missing.length > 0);
      expect(missing.length).toBeGreaterThan(0);
      const again = await study({}, { path, rater: { as, counted: false } });
      expect(JSON.stringify(again.entries)).toBe(JSON.stringify(entries));
    },
  );

  test('the learner chooses among what a model proposes', async () => {
    const { entries } = await study({}, { around: true });
    expect(entries.find(({ type }) => type === 'day-learned')).toMatchObject({ training: { version: 1 } });
  });

  test('calls of a tick that do not need each other are in flight together', async () => {
    const { chain } = await study({ latencyInMs: 5 }, { rater: { as: 'separate', counted: false } });
    expect(server!.count).toBeGreaterThan(chain * 2);
    expect(server!.maxInFlight).toBeGreaterThanOrEqual(5);
  });
});
