import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import type { DayEntry } from '../../journal/index.ts';
import { fakeClock } from '../../testing/index.ts';
import { callsOf, linesOf, liveTrained } from './outside-trainer.test-helper.ts';

const clock = () => fakeClock(0, { autoAdvance: true });
const learnedIn = (entries: readonly DayEntry[]) => entries.filter((entry) => entry.type === 'day-learned');

test.each(['plain', 'json'])(
  'a model that is named (%s) serves from the next day on, and is trained further',
  async (mode) => {
    const folder = temporaryFolder();
    const learned = learnedIn(await liveTrained({ folder, mode }));
    expect(learned.map(({ training }) => training['model'])).toEqual(['tiny-day-1', 'tiny-day-2']);
    expect(learned[0]!.training).toMatchObject(mode === 'json' ? { version: 1, loss: 0.25 } : { version: 1 });
    const calls = callsOf(folder);
    expect(calls.map(({ day, polled }) => [day, polled])).toEqual([
      ['1', null],
      ['2', null],
    ]);
    expect(calls.map(({ told }) => [told['model'], told['baseModel']])).toEqual([
      ['tiny', 'tiny'],
      ['tiny-day-1', 'tiny'],
    ]);
    expect(calls[0]!.told).toMatchObject({
      life: 'a',
      assistant: 'tiny',
      objective: 'dpo',
      beta: 0.1,
      buffer: 40,
      seed: 1,
    });
    const asked = linesOf(join(folder, 'calls.jsonl')) as { address: string }[];
    expect(asked.some(({ address }) => address.includes('training=1'))).toBe(true);
  },
);

test('it is trained on what it was given, to the letter, and on its own answers', async () => {
  const folder = temporaryFolder();
  await liveTrained({ folder, mode: 'json' });
  const [first, second] = callsOf(folder);
  const rows = linesOf(first!.dpo) as { prompt: { role: string; content: string }[]; chosen: { content: string }[] }[];
  expect(rows.length).toBeGreaterThan(5);
  for (const { prompt, chosen } of rows) {
    expect(prompt.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(prompt[1]!.content).toContain('Now\nIt is Monday');
    expect([
      '{"suggestion":null,"topic":null}',
      '{"suggestion":"I could play some music.","topic":"music"}',
      '{"suggestion":"Water the plants now!","topic":"plants"}',
    ]).toContain(chosen[0]!.content);
  }
  const later = linesOf(second!.dpo) as { prompt: { content: string }[] }[];
  expect(later.length).toBeGreaterThan(rows.length);
  expect(later.some(({ prompt }) => prompt[1]!.content.includes('What you remember of the time before'))).toBe(true);
  expect(readFileSync(join(folder, 'training', 'day-1', 'trainer.log'), 'utf8')).toBe('training on day 1\n');
});

test('a model that answers equal requests alike is trained on its speech against silence', async () => {
  const folder = temporaryFolder();
  const entries = await liveTrained({ folder, mode: 'json', always: 'Water the plants now!' });
  const [first] = learnedIn(entries);
  expect(first!.training).toMatchObject({ version: 1, model: 'tiny-day-1' });
  const rows = linesOf(callsOf(folder)[0]!.dpo) as Record<'chosen' | 'rejected', { content: string }[]>[];
  expect(rows.length).toBeGreaterThan(5);
  for (const { chosen, rejected } of rows) {
    const silent = [chosen, rejected].map(([answer]) => answer!.content === '{"suggestion":null,"topic":null}');
    expect(silent.filter(Boolean)).toHaveLength(1);
  }
  const ticks = entries.flatMap((entry) => (entry.type === 'tick-taken' ? [entry] : []));
  expect(ticks.every(({ delivered }) => delivered === 0)).toBe(true);
});

test('a day without pairs is told and is no version', async () => {
  const folder = temporaryFolder();
  const learned = learnedIn(await liveTrained({ folder, mode: 'json', always: null }));
  expect(learned.map(({ training }) => training)).toEqual([1, 2].map(() => ({ version: 0, pairs: 0, model: 'tiny' })));
});

test('a job that is named is polled until its model is there', async () => {
  const folder = temporaryFolder();
  const learned = learnedIn(await liveTrained({ folder, mode: 'job', clock: clock() }));
  expect(learned.map(({ training }) => training['model'])).toEqual(['tiny-day-1', 'tiny-day-2']);
  const [first, ...polls] = callsOf(folder).slice(0, 4);
  expect(polls.map(({ polled }) => polled)).toEqual(Array(3).fill(`job-${String(first!.told['job'])}`));
});

test('the job has the same name whenever the same model is trained on the same data', async () => {
  const jobs = await Promise.all(
    [1, 2].map(async () => {
      const folder = temporaryFolder();
      await liveTrained({ folder, mode: 'json' });
      return callsOf(folder).map(({ told }) => told['job']);
    }),
  );
  expect(jobs[0]).toEqual(jobs[1]);
  expect(new Set(jobs[0]).size).toBe(2);
});

test.each([
  ['fails', 'threw'],
  ['mumbles', 'bad-answer'],
  ['sick', 'threw'],
  ['deaf', 'bad-answer'],
])('when the trainer %s that is counted against it, and the old model goes on', async (mode, kind) => {
  const folder = temporaryFolder();
  const learned = learnedIn(await liveTrained({ folder, mode, clock: clock() }));
  expect(learned.map(({ training, failure }) => [training['model'], failure])).toEqual(
    [1, 2].map(() => ['tiny', { party: 'trainer', kind, role: 'trainer' }]),
  );
});

test('a guard measures each trained model once, and its numbers are told; one that fails says so', async () => {
  const folder = temporaryFolder();
  const guard = `${JSON.stringify(process.execPath)} -e 'console.log(JSON.stringify({ model: process.env.LIVELONG_MODEL, overall: 0.5 }))'`;
  const learned = learnedIn(await liveTrained({ folder, mode: 'json', guard }));
  expect(learned.map(({ training }) => training['guard:overall'])).toEqual([0.5, 0.5]);
  const failed = learnedIn(await liveTrained({ folder: temporaryFolder(), mode: 'json', guard: 'exit 1' }));
  expect(failed[0]!.training).toMatchObject({ model: 'tiny-day-1', loss: 0.25, 'guard:failed': 1 });
});

test('a run that is stopped waits no longer, and goes on polling later', async () => {
  const folder = temporaryFolder();
  const stop = new AbortController();
  const record = join(folder, 'calls.jsonl');
  const run = liveTrained({ folder, mode: 'hangs', stopped: stop.signal });
  const failed = expect(run).rejects.toThrow('enough');
  for (let tries = 0; tries < 400 && !isNamedIn(record); tries++) await pause(50);
  stop.abort(new Error('enough'));
  await failed;
  const learned = learnedIn(await liveTrained({ folder, mode: 'job', clock: clock() }));
  expect(learned.map(({ training }) => training['model'])).toEqual(['tiny-day-1', 'tiny-day-2']);
  expect(callsOf(folder).filter(({ day, polled }) => day === '1' && polled === null)).toHaveLength(1);
});

const isNamedIn = (record: string) => existsSync(record) && readFileSync(record, 'utf8').includes('"job":"job-');

test('a command that is not there stops the run', async () => {
  const folder = temporaryFolder();
  await expect(liveTrained({ folder, mode: '; no-such-command-at-all' })).rejects.toThrow('could not be started');
});

test('living again from the record comes to the same days and trains nothing', async () => {
  const folder = temporaryFolder();
  const first = await liveTrained({ folder, mode: 'json' });
  const before = callsOf(folder).length;
  expect(await liveTrained({ folder, mode: 'json' })).toEqual(first);
  expect(callsOf(folder)).toHaveLength(before);
});

test('a run that was killed in the middle of a training polls its job instead of training again', async () => {
  const folder = temporaryFolder();
  const helper = pathToFileURL(join(import.meta.dirname, 'outside-trainer.test-helper.ts')).href;
  const program = `import(${JSON.stringify(helper)}).then((m) => m.liveTrained({ folder: ${JSON.stringify(folder)}, mode: 'hangs' }))`;
  const run = spawn(process.execPath, ['-e', program], { stdio: 'ignore', detached: true });
  const record = join(folder, 'calls.jsonl');
  for (let tries = 0; tries < 400 && !isNamedIn(record); tries++) await pause(50);
  expect(isNamedIn(record)).toBe(true);
  process.kill(-run.pid!, 'SIGKILL');
  const learned = learnedIn(await liveTrained({ folder, mode: 'job', clock: clock() }));
  expect(learned.map(({ training }) => training['model'])).toEqual(['tiny-day-1', 'tiny-day-2']);
  const calls = callsOf(folder).filter(({ day }) => day === '1');
  expect(calls.map(({ polled }) => polled === null)).toEqual([true, false, false, false]);
});
