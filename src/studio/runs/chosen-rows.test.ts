import { expect, test } from 'vitest';
import type { Choice } from './chosen-rows.ts';
import { indexOf, usual } from './index-lines.test-helper.ts';
import { listPage } from './list-page.ts';
import { neighboursOf } from './neighbours.ts';

const rows = [
  { event: 1, explicit: 80, implicit: 20, turns: 4 },
  { event: 2, explicit: 10, implicit: 0, domain: 'travel', ending: 'gave-up' },
  { event: 3, brokenBy: 'assistant' },
  { event: 4, brokenBy: 'network' },
  { event: 5, explicit: 100, implicit: null, assistant: 'generic', measured: { 'turns-to-done': 7 } },
  { event: 6, explicit: null, implicit: null, life: 'Other-Life' },
  { event: 7, explicit: 10, implicit: 0, trial: 2, measured: { 'turns-to-done': 1 } },
];

async function eventsOf(choice: Partial<Choice>): Promise<number[]> {
  const index = await indexOf(rows);
  return listPage(index, { ...usual, ...choice }, { from: 0, count: 100 }).lines.map(({ event }) => event);
}

test('worst first: what the assistant broke counts as nothing, what has no value comes last, equal ones as planned', async () => {
  expect(await eventsOf({})).toEqual([3, 2, 7, 1, 5, 4, 6]);
  expect(await eventsOf({ order: 'best' })).toEqual([5, 1, 2, 7, 3, 4, 6]);
  expect(await eventsOf({ order: 'turns' })).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(await eventsOf({ order: 'plan' })).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('of a measure of which little is good, the highest is the worst', async () => {
  const byTurns = { judge: null, metric: 'turns-to-done', lowIsGood: true };
  expect((await eventsOf(byTurns)).slice(0, 2)).toEqual([5, 7]);
  expect((await eventsOf({ ...byTurns, order: 'best' })).slice(0, 2)).toEqual([7, 5]);
});

test('filters narrow, and a missing value lies within no bounds', async () => {
  expect(await eventsOf({ assistant: 'generic' })).toEqual([5]);
  expect(await eventsOf({ assistant: 'nobody' })).toEqual([]);
  expect(await eventsOf({ domain: 'travel' })).toEqual([2]);
  expect(await eventsOf({ ending: 'broken' })).toEqual([3, 4]);
  expect(await eventsOf({ life: 'other' })).toEqual([6]);
  expect(await eventsOf({ least: 5, most: 50 })).toEqual([2, 7, 1]);
  expect(await eventsOf({ metric: 'intent-completion/explicit', least: 0 })).toEqual([2, 7, 1, 5]);
});

test('a page of the list is a part of it, and says what is missing', async () => {
  const page = listPage(await indexOf(rows), usual, { from: 5, count: 1 });
  expect(page).toMatchObject({ total: 7, from: 5 });
  expect(page.lines).toHaveLength(1);
  expect(page.lines[0]).toMatchObject({
    event: 4,
    ending: 'broken',
    failure: { party: 'network', kind: 'timeout' },
    value: null,
    judges: [{ name: 'judge', explicit: null, implicit: null }],
  });
  expect(listPage(await indexOf(rows), usual, { from: 50, count: 10 }).lines).toEqual([]);
});

test('neighbours follow the order of the list, and the same event with others is told', async () => {
  const index = await indexOf([...rows, { event: 1, assistant: 'generic', explicit: 0, implicit: 0 }]);
  const place = { life: 'life-1', event: 7, assistant: 'helpful', trial: 2 };
  const found = neighboursOf(index, usual, place);
  expect([found.previous?.event, found.position, found.next?.event, found.total]).toEqual([2, 4, 1, 8]);
  const filtered = neighboursOf(index, { ...usual, assistant: 'generic' }, place);
  expect(filtered).toMatchObject({ position: null, previous: null, next: null, total: 2 });
  expect(neighboursOf(index, usual, { ...place, event: 1, trial: 1 }).others).toEqual([
    { life: 'life-1', event: 1, assistant: 'generic', trial: 1 },
  ]);
  expect(() => neighboursOf(index, usual, { ...place, life: 'life-2' })).toThrow('no such conversation');
});
