import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { startFakeModelServer } from '../../testing/index.ts';
import { carryOutWork } from './carry-out-work.ts';
import type { StudyReport, StudyWork } from './study-order.ts';
import type { StudyProgress } from './study-progress.ts';
import { startStudyThread } from './study-thread.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function out(): string {
  const folder = mkdtempSync(join(tmpdir(), 'livelong-study-'));
  folders.push(folder);
  return join(folder, 'run');
}

/** Carries work out and gives all that was told of it. */
function carriedOut(
  work: StudyWork,
  { environment = {}, stopAt }: { environment?: NodeJS.ProcessEnv; stopAt?: (report: StudyReport) => boolean } = {},
): Promise<StudyReport[]> {
  return new Promise((resolve) => {
    const told: StudyReport[] = [];
    const thread = startStudyThread({ work, environment, purse: null }, (report) => {
      told.push(report);
      if (stopAt?.(report) === true) thread.stop();
      if (report.type === 'ended' || report.type === 'refused') resolve(told);
    });
  });
}

function lastProgress(told: readonly StudyReport[]): StudyProgress {
  return told.flatMap((report) => (report.type === 'progress' ? [report.progress] : [])).at(-1)!;
}

const talks = (root: string, input: object): StudyWork => ({
  kind: 'conversations',
  input: { assistants: ['helpful', 'silent'], people: 2, events: 2, out: root, ...input },
});

test('conversations are carried out, and how far they are is told on the way', async () => {
  const root = out();
  const told = await carriedOut(talks(root, {}));
  expect(told[0]).toEqual({ type: 'begun' });
  expect(told.at(-1)).toEqual({ type: 'ended', ending: { state: 'whole' } });
  expect(lastProgress(told)).toMatchObject({
    people: { done: 2, all: 2 },
    conversations: { done: 8, all: 8 },
    calls: { made: 0, recorded: 0 },
    broken: 0,
    usd: null,
  });
  expect(existsSync(join(root, 'report.html'))).toBe(true);
});

test('days are carried out', async () => {
  const root = out();
  const told = await carriedOut({
    kind: 'days',
    input: { people: 2, days: 1, 'held-out': 1, tick: 1200, assistants: ['silent', 'learner'], out: root },
  });
  expect(told.at(-1)).toEqual({ type: 'ended', ending: { state: 'whole' } });
  expect(lastProgress(told)).toMatchObject({ people: { done: 2, all: 2 }, conversations: null, usd: null });
  expect(existsSync(join(root, 'scores.json'))).toBe(true);
});

test('a study that is stopped is scored as far as it is, and going on comes to the same as never having stopped', async () => {
  const [root, whole] = [out(), out()];
  const work = { people: 6, events: 3, assistants: ['helpful', 'generic', 'silent'] };
  const told = await carriedOut(talks(root, work), { stopAt: ({ type }) => type === 'progress' });
  expect(told.at(-1)).toEqual({ type: 'ended', ending: { state: 'stopped', by: 'request' } });
  expect(lastProgress(told).conversations!.done).toBeLessThan(6 * 3 * 3);
  expect(JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'))).toMatchObject({ complete: false });
  expect(existsSync(join(root, 'lock'))).toBe(false);

  const again = await carriedOut({ kind: 'conversations', root, budget: null });
  expect(again.at(-1)).toEqual({ type: 'ended', ending: { state: 'whole' } });
  await carryOutWork(talks(whole, work), {
    environment: {},
    purse: null,
    onBegun: () => {},
    onProgress: () => {},
    listen: () => {},
  });
  expect(readFileSync(join(root, 'scores.json'))).toEqual(readFileSync(join(whole, 'scores.json')));
});

test('days that are stopped are given up in the middle of a life, and going on comes to the same as never having stopped', async () => {
  const [root, whole] = [out(), out()];
  const work = { people: 2, days: 3, 'held-out': 1, tick: 600, assistants: ['learner', 'memory'] };
  const begun = (person: string) => existsSync(join(root, 'lives', person, 'learner-1/journal.jsonl'));
  const told = await new Promise<StudyReport[]>((resolve) => {
    const reports: StudyReport[] = [];
    const order = { work: { kind: 'days' as const, input: { ...work, out: root } }, environment: {}, purse: null };
    const thread = startStudyThread(order, (report) => {
      reports.push(report);
      if (report.type === 'ended' || report.type === 'refused') resolve(reports);
    });
    const looking = setInterval(() => {
      if (!existsSync(join(root, 'lives')) || !readdirSync(join(root, 'lives')).some(begun)) return;
      clearInterval(looking);
      thread.stop();
    }, 2);
  });
  expect(told.at(-1)).toEqual({ type: 'ended', ending: { state: 'stopped', by: 'request' } });
  expect(told.some(({ type }) => type === 'progress')).toBe(false);

  const again = await carriedOut({ kind: 'days', root, budget: null });
  expect(again.at(-1)).toEqual({ type: 'ended', ending: { state: 'whole' } });
  await carriedOut({ kind: 'days', input: { ...work, out: whole } });
  for (const person of readdirSync(join(whole, 'lives'))) {
    for (const file of ['plans.jsonl', 'learner-1/journal.jsonl', 'memory-1/journal.jsonl']) {
      const [stopped, never] = [root, whole].map((each) => readFileSync(join(each, 'lives', person, file)));
      expect(stopped, `${person} ${file}`).toEqual(never);
    }
  }
});

test('plans that a killed study had no time to write are written when it goes on', async () => {
  const root = out();
  const input = { people: 1, days: 1, 'held-out': 0, tick: 1200, assistants: ['silent'], out: root };
  await carriedOut({ kind: 'days', input });
  const [person] = readdirSync(join(root, 'lives'));
  const plans = join(root, 'lives', person!, 'plans.jsonl');
  const written = readFileSync(plans);
  rmSync(plans);
  await carriedOut({ kind: 'days', root, budget: null });
  expect(readFileSync(plans)).toEqual(written);
});

test('what cannot begin is refused and leaves nothing', async () => {
  const root = out();
  const [told, ...more] = await carriedOut(talks(root, { user: 'openai:gpt-5-mini' }));
  expect(told).toMatchObject({ type: 'refused', message: expect.stringContaining('OPENAI_API_KEY') });
  expect(more).toEqual([]);
  expect(existsSync(root)).toBe(false);
  const [missing] = await carriedOut({ kind: 'days', root, budget: null });
  expect(missing).toMatchObject({ type: 'refused', message: expect.stringContaining('no days') });
});

test('a key that is not accepted ends the study with what the endpoint says of it', async () => {
  const server = await startFakeModelServer({ keys: ['right'] });
  onTestFinished(() => server.close());
  const work = talks(out(), { user: `openai-compatible:m@${server.url}` });
  const told = await carriedOut(work, { environment: { OPENAI_COMPATIBLE_API_KEY: 'wrong' } });
  expect(told[0]).toEqual({ type: 'begun' });
  expect(told.at(-1)).toMatchObject({
    type: 'ended',
    ending: { state: 'failed', message: expect.stringContaining('401') },
  });
  expect(JSON.stringify(told)).not.toContain('wrong');
});

test('models cost money, which is told; where it is used up the study stops and can go on with more', async () => {
  const server = await startFakeModelServer();
  onTestFinished(() => server.close());
  const root = out();
  const prices = `${root}.prices.yaml`;
  writeFileSync(prices, 'prices:\n  openai-compatible:m: { input: 2, output: 8 }\n');
  const work = talks(root, { user: `openai-compatible:m@${server.url}`, budget: 0.1, concurrency: 2, prices });
  const told = await carriedOut(work);
  expect(told.at(-1)).toMatchObject({
    type: 'ended',
    ending: { state: 'stopped', by: 'budget', message: expect.stringContaining('0.1') },
  });
  const { usd, calls } = lastProgress(told);
  expect(usd).toBeGreaterThan(0);
  expect(usd).toBeLessThanOrEqual(0.1);
  const again = await carriedOut({ kind: 'conversations', root, budget: 100 });
  expect(again.at(-1)).toEqual({ type: 'ended', ending: { state: 'whole' } });
  expect(lastProgress(again).calls.made + calls.made).toBe(server.count);
  expect(lastProgress(again).usd).toBeGreaterThan(usd!);
});
