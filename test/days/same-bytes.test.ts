import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { proactiveBuiltIns } from '../../src/run/index.ts';
import { builtMain, livelongEnding, livelongNode, type Ended } from '../support/built-command.ts';
import { bytesOfLives, dayJournals, each, entriesOf, fewDays, linesOf } from '../support/days.ts';
import { inProcess } from '../support/in-process.ts';
import { equalParts } from '../support/run-files.ts';
import { runProgram } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const canPin = spawnSync('taskset', ['-c', '0', 'true']).status === 0;
const root = temporaryFolder();
const first = join(root, 'first');

let printed: Ended;

beforeAll(async () => {
  printed = await livelongEnding(0, fewDays(first));
});

test('the first table has everybody, and says what its mean is worth', async () => {
  const [table] = printed.stdout.split('\n\n');
  for (const name of Object.keys(proactiveBuiltIns))
    expect(table).toMatch(new RegExp(`^${name.replace(':', '-')} `, 'm'));
  expect(printed.stdout).toContain('The mean over all ticks is mostly silence, and can be gamed');
  expect(printed.stderr).toContain(`Everything lies in ${first}`);
  const before = equalParts(first);
  expect((await livelongEnding(0, ['score', first])).stdout).toBe(printed.stdout);
  const { stdout } = await livelongEnding(0, ['report', first]);
  expect(readFileSync(stdout.trim(), 'utf8')).toContain('memory-with-scores');
  expect(equalParts(first)).toEqual(before);
});

test('show tells a day', async () => {
  const day = (await livelongEnding(0, ['show', first, '01/2', '--assistant', 'silent'])).stdout;
  expect(day).toContain('01-paulina · day 2, Tuesday 2026-03-03 · silent');
});

test('everybody lives with every built-in assistant, to the end', () => {
  const journals = dayJournals(first);
  expect(journals.size).toBe(2 * Object.keys(proactiveBuiltIns).length);
  for (const [path, entries] of journals) {
    const types = entries.map(({ type }) => type);
    expect([types[0], types.at(-1)], path).toEqual(['days-started', 'days-ended']);
    expect(
      types.filter((type) => type === 'day-ended'),
      path,
    ).toHaveLength(2);
  }
});

test('a second run writes the same bytes, on one thread where there is taskset to hold it', async () => {
  const second = join(root, 'second');
  const command = [...(canPin ? ['taskset', '-c', '0'] : []), livelongNode, builtMain, ...fewDays(second)];
  const { code, stderr } = await runProgram(command, { cwd: root });
  expect(code, stderr).toBe(0);
  expect(equalParts(second)).toEqual(equalParts(first));
});

test('who else is there changes nobody: other people, other assistants, one after the other; all meet the same days', async () => {
  const more = join(root, 'more');
  const assistants = ['learner', 'silent'];
  await livelongEnding(0, [...fewDays(more, ...each('--assistant', assistants)), '--people', '3']);
  const [few, many] = [bytesOfLives(first, 'journal.jsonl'), bytesOfLives(more, 'journal.jsonl')];
  const shared = Object.keys(many).filter((path) => path in few);
  expect(shared).toHaveLength(4);
  for (const path of shared) expect(many[path], path).toBe(few[path]);

  const plans = bytesOfLives(first, 'plans.jsonl');
  expect(Object.keys(plans)).toHaveLength(2);
  expect(bytesOfLives(more, 'plans.jsonl')).toMatchObject(plans);

  await livelongEnding(0, [...fewDays(more, '--assistant', 'nagging'), '--people', '3']);
  expect(bytesOfLives(more, 'plans.jsonl')).toMatchObject(plans);
  const [added] = Object.keys(bytesOfLives(more, 'journal.jsonl')).filter((path) => path.includes('nagging'));
  expect(bytesOfLives(more, 'journal.jsonl')[added!]).toBe(few[added!]);
});

test('--ticks full tells each tick, and its tallies are those of runs', async () => {
  const full = join(root, 'full');
  await livelongEnding(0, fewDays(full, '--ticks', 'full', ...each('--assistant', ['learner', 'silent'])));
  expect(entriesOf(full, 'silence-kept')).toEqual([]);
  for (const [path, entries] of dayJournals(full)) {
    const counted = entries.filter(({ type }) => type === 'day-ended' || type === 'held-out-lived');
    expect(counted.map((entry) => 'tally' in entry && entry.tally)).toEqual(
      dayJournals(first)
        .get(path)!
        .flatMap((entry) => ('tally' in entry ? [entry.tally] : [])),
    );
    for (const entry of entries.filter(({ type }) => type === 'day-ended')) {
      if (entry.type !== 'day-ended') continue;
      const ticks = entries.filter((each) => each.type === 'tick-taken' && each.day === entry.day);
      expect(ticks, `${path}, day ${entry.day}`).toHaveLength(entry.tally.ticks);
    }
  }
});

test('plans tell what is held out', () => {
  const rows = linesOf<{ day?: number; heldOut?: number }>(first, 'plans.jsonl');
  expect(rows.size).toBe(2);
  for (const days of rows.values()) {
    expect(days.map(({ day, heldOut }) => [day, heldOut])).toEqual([
      [1, undefined],
      [2, undefined],
      [undefined, 1],
    ]);
  }
});

test('another seed gives other days; where there are some, others are refused', async () => {
  const other = join(root, 'other');
  await livelongEnding(0, fewDays(other, '--seed', '2', '--assistant', 'silent'));
  expect(bytesOfLives(other, 'plans.jsonl')).not.toEqual(bytesOfLives(first, 'plans.jsonl'));
  const { code, stderr } = await inProcess(fewDays(other, '--seed', '3', '--assistant', 'silent'));
  expect(code).toBe(2);
  expect(stderr).toContain('holds other days');
  expect(readFileSync(join(other, 'study.yaml'), 'utf8')).toContain('seed: 2');
});
