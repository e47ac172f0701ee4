import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { browseLives, type BrowsedLives } from './browse-lives.ts';
import { livesFolder, sequenceRow, templateRows, userRow } from './fixture.test-helper.ts';
import { readLifesimLives } from './read-lives.ts';

const bundled = fileURLToPath(new URL('../../../data/lives', import.meta.url));

function allOf(lives: BrowsedLives) {
  return Promise.all(Array.from({ length: lives.count }, (_, position) => lives.at(position)));
}

test('what is browsed is what is lived: the same lives under the same ids in the same order', async () => {
  const [browsed, chosen] = [await browseLives(bundled), await readLifesimLives({ directory: bundled })];
  expect(await allOf(browsed)).toEqual(chosen.plan);
  expect(browsed.dimensions).toEqual(chosen.dimensions);
  for (const position of [0, 57, 119]) {
    const { life, rows } = await browsed.readWithRows(position);
    expect({ life, rows }).toEqual({ life: await chosen.read(position), rows: await chosen.readRows(position) });
    expect(await browsed.find(life.id)).toBe(position);
    expect(await browsed.ofSequence(life.sequence)).toEqual([position]);
  }
});

test('a person is found as studies find them, by value and type first and then as text', async () => {
  const users = [{ user_id: '2' }, { user_id: 1, gender: 'number' }, { USER_ID: '1', gender: 'text' }].map((each) => ({
    ...userRow(each),
    ...('USER_ID' in each ? { user_id: undefined } : {}),
  }));
  const events = ['1', 1, 2].map((user_id, index) => sequenceRow({ id: index, user_id, theme: 'one' }));
  const directory = livesFolder({ users, events, templates: templateRows });
  const browsed = await browseLives(directory);
  expect(await allOf(browsed)).toEqual((await readLifesimLives({ directory })).plan);
  const genders = [0, 1, 2].map(async (each) => (await browsed.read(each)).person.demographics['gender']);
  expect(await Promise.all(genders)).toEqual(['text', 'number', 'Female']);
});

test('a damaged row is told where it is met, behind the others, which can all be read', async () => {
  const directory = livesFolder({
    users: [userRow(), '{"user_id": 2,', userRow({ user_id: 3, bigfive: 'x' })],
    events: [
      '{"id":',
      sequenceRow({ id: 'sound' }),
      '',
      sequenceRow({ id: 'nobody', user_id: 2 }),
      sequenceRow({ id: 'odd', user_id: 3 }),
      sequenceRow({ id: 'empty', events: [] }),
      sequenceRow({ id: 'sound' }),
      'null',
    ],
  });
  const browsed = await browseLives(directory);
  const [first, ...others] = await allOf(browsed);
  expect(first).toMatchObject({ sequence: 'sound' });
  expect(others).toEqual([
    { line: 1, problem: expect.stringContaining('expected one JSON object') as string },
    { line: 4, problem: expect.stringContaining('user_id: expected the id of a person, got 2') as string },
    { line: 5, problem: expect.stringMatching(/^bigfive: .* in line 3 of the people$/) as string },
    { line: 6, problem: expect.stringContaining('events: expected a list of at least one event') as string },
    { line: 7, problem: 'it is the life of line 2 again' },
    { line: 8, problem: expect.stringContaining('expected one JSON object') as string },
  ]);
  expect(await browsed.find('nothing')).toBeUndefined();
  expect(await browsed.ofSequence('sound')).toEqual([0]);
  await expect(browsed.read(1)).rejects.toThrow(/events\.jsonl:1 is no life: expected one JSON object/);
});

test('many lives are looked at when they are asked for, as they stand; what has changed meanwhile is noticed', async () => {
  const themes = ['one', 'two'];
  const rows = Array.from({ length: 600 }, (_, index) => sequenceRow({ id: `s${index}`, theme: themes[index % 2] }));
  const directory = livesFolder({ users: [userRow()], events: rows });
  const path = join(directory, 'events.jsonl');
  const browsed = await browseLives(directory);
  const first = await browsed.read(0);
  const spoilt = readFileSync(path, 'utf8').replace('"s300"', "'s300'").replace('The queue', 'One queue');
  writeFileSync(path, spoilt);
  expect(first.sequence).toBe('s0');
  expect(await browsed.at(1)).toMatchObject({ sequence: 's1', domain: 'two' });
  expect(await browsed.at(300)).toMatchObject({ line: 301 });
  expect(await browsed.at(599)).toMatchObject({ sequence: 's599' });
  await expect(browsed.read(0)).rejects.toThrow('events.jsonl:1 has changed');
});

test('ids of any writing are found', async () => {
  const ids = ['é', 'a"b', 'a/b', '12'];
  const directory = livesFolder({
    users: [userRow()],
    events: ['{"id":"\\u00e9"', '{"id":"a\\"b"', '{"id":"a\\/b"', '{"id":12'].map(
      (head) => `${head},${JSON.stringify({ ...sequenceRow({ theme: 'one' }), id: undefined }).slice(1)}`,
    ),
  });
  for (const [position, id] of ids.entries()) {
    expect(await (await browseLives(directory)).ofSequence(id)).toEqual([position]);
  }
});
