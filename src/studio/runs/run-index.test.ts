import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemClock } from '../../clock/index.ts';
import { Conflict } from '../problem.ts';
import { indexLine, madeRun } from './index-lines.test-helper.ts';
import { runIndexes } from './run-index.ts';

test('damaged lines are left out and told, and a torn last line is dropped', async () => {
  const root = madeRun([
    indexLine({ event: 1 }),
    '{"life": "half',
    indexLine({ event: 2 }).replace('"satisfied"', '"delighted"'),
    indexLine({ event: 3 }),
  ]);
  appendFileSync(join(root, 'index.jsonl'), indexLine({ event: 4 }).slice(0, 40));
  const { keys } = await runIndexes(systemClock).open(root);
  expect([...keys.event]).toEqual([1, 3]);
  expect(keys.damagedLines).toBe(2);
  expect(keys.damaged).toMatchObject([
    { line: 2, problem: 'it is not JSON' },
    { line: 3, problem: expect.stringContaining('ending') },
  ]);
});

test('names that would lead out of the run are no names', async () => {
  const evil = ['../../etc', '..', '.', 'a/b', 'a\\b', 'a\u0000b', ''];
  const root = madeRun([...evil.map((life) => indexLine({ life })), indexLine({ assistant: '../x' })]);
  const { keys } = await runIndexes(systemClock).open(root);
  expect(keys.rows).toBe(0);
  expect(keys.damagedLines).toBe(evil.length + 1);
});

test('an index is read once, and again when the run has gone on', async () => {
  const root = madeRun([indexLine({ event: 1 })]);
  const indexes = runIndexes(systemClock);
  const [first, same] = await Promise.all([indexes.open(root), indexes.open(root)]);
  expect(same).toBe(first);
  appendFileSync(join(root, 'index.jsonl'), `${indexLine({ event: 2 })}\n`);
  expect((await indexes.open(root)).keys.rows).toBe(2);
});

test('a run without results says so, and scores of another version are told while the rest works', async () => {
  const root = madeRun([indexLine({})]);
  const indexes = runIndexes(systemClock);
  await expect(indexes.open(join(root, 'nowhere'))).rejects.toThrow(Conflict);
  writeFileSync(join(root, 'scores.json'), '{"version": 99}');
  const index = await indexes.open(root);
  expect(index).toMatchObject({ scores: null, scoresProblem: expect.stringContaining('version 99'), leading: 'judge' });
});
