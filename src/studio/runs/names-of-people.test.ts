import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemClock } from '../../clock/index.ts';
import { listPage } from './list-page.ts';
import { indexLine, madeRun, usual } from './index-lines.test-helper.ts';
import { namesOfPeople } from '../../formats/index.ts';
import { runIndexes } from './run-index.ts';

const named = (id: string | number, full: string) => JSON.stringify({ user_id: id, livelong: { name: { full } } });

test('people are called by their names, in lists and in the search for a life; whoever has none keeps an id', async () => {
  const root = madeRun([
    indexLine({ life: 'life-1', person: '1' }),
    indexLine({ life: 'life-2', person: 'ann' }),
    indexLine({ life: 'life-3', person: '3' }),
  ]);
  const lines = [named(1, 'Amit Dubey'), '{"user_id": 3}', 'no JSON', named('ann', 'Ann Lee')];
  writeFileSync(join(root, 'people.jsonl'), `${lines.join('\n')}\n`);
  const index = await runIndexes(systemClock).open(root);
  const names = (choice: object) =>
    listPage(index, { ...usual, ...choice }, { from: 0, count: 9 }).lines.map(({ name }) => name);
  expect(names({})).toEqual(['Amit Dubey', 'Ann Lee', null]);
  expect(names({ life: 'lee' })).toEqual(['Ann Lee']);
  expect(names({ life: 'LIFE-3' })).toEqual([null]);
});

test('a run without people has no names', async () => {
  expect((await namesOfPeople('/nowhere/people.jsonl')).size).toBe(0);
});
