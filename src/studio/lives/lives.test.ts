import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeHome, makeTown } from '../../world/index.ts';
import { bundledLives } from '../../run/index.ts';
import { openLibrary } from '../library.ts';
import { NotFound } from '../problem.ts';
import { chosenLife } from './chosen-life.ts';
import { livesPage } from './life-list.ts';
import { inTime, lifeMap } from './life-map.ts';
import { shownLife, type ShownLife } from './shown-life.ts';
import { seedsOf, townOfLife } from './town-of-life.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-lives-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const library = openLibrary({ roots: [], saveTo: join(folder, 'runs') });

async function bundled(at: number): Promise<ShownLife> {
  const lives = await library.lives('bundled');
  const { life, rows } = await lives.readWithRows(at);
  return shownLife(life, rows);
}

test('lives are listed in pages and found by all words of a search', async () => {
  const lives = await library.lives('bundled');
  const page = await livesPage(lives, { search: '', from: 118, count: 10 });
  expect(page).toMatchObject({ total: 120, matching: 120, from: 118 });
  expect(page.lives).toHaveLength(2);
  const found = await livesPage(lives, { search: 'LEEDS mechanic', from: 0, count: 10 });
  expect(found.lives).toMatchObject([{ name: 'Marcus Dunn', town: 'a terraced street in Leeds, England' }]);
  expect(await livesPage(lives, { search: 'leeds nobody', from: 0, count: 10 })).toMatchObject({
    matching: 0,
    lives: [],
  });
});

test('an event is shown with its place, its offset from UTC, and its belief as it is stored', async () => {
  const { events, name, from, to } = await bundled(0);
  expect([name, from, to]).toEqual(['Amit Dubey', '2024-10-08', '2024-12-01']);
  expect(events[0]).toMatchObject({
    number: 1,
    place: 'home',
    placeId: 'home',
    offset: 330,
    domain: 'childcare',
    probability: 0.338685,
    belief: { body: { tags: ['full', 'tired'] } },
  });
  expect(events[0]!.ranked[0]).toEqual({ desire: 'childcare-lying-in-wait-dark', isChosen: true });
});

test('every bundled life lies in a town of ours, and its ways lead from event to event in time', async () => {
  const { count } = await library.lives('bundled');
  for (let at = 0; at < count; at += 10) {
    const life = await bundled(at);
    const town = townOfLife(life, seedsOf(library, 'bundled'));
    expect(town, life.id).not.toBeNull();
    const { ways, streets } = lifeMap(life, town);
    expect(streets!.lines.length).toBeGreaterThan(10);
    const order = inTime(life.events).map(({ number }) => number);
    for (const way of ways) {
      expect(order.indexOf(way.to)).toBeGreaterThan(order.indexOf(way.from));
      const [from, to] = [way.from, way.to].map((number) => life.events.find((event) => event.number === number)!);
      expect(way.points[0]).toEqual([from!.coordinates!.longitude, from!.coordinates!.latitude]);
      expect(way.points.at(-1)).toEqual([to!.coordinates!.longitude, to!.coordinates!.latitude]);
    }
  }
});

test('a life that does not lie where a town has its places gets no streets', async () => {
  const life = await bundled(0);
  expect(townOfLife(life, [2])).toBeNull();
  const moved = life.events.map((event, index) =>
    index > 0 || event.coordinates === null
      ? event
      : { ...event, coordinates: { ...event.coordinates, latitude: event.coordinates.latitude + 0.00002 } },
  );
  expect(townOfLife({ ...life, events: moved }, [1])).toBeNull();
  const foreign = life.events.map((event) => ({ ...event, placeId: null }));
  expect(townOfLife({ ...life, events: foreign }, [1])).toBeNull();
  const { town, streets, ways } = lifeMap({ events: foreign }, null);
  expect([town, streets]).toEqual([null, null]);
  expect(ways.every(({ points }) => points.length === 2)).toBe(true);
});

test('the home of the person must be theirs', async () => {
  const life = await bundled(0);
  const other = { ...life, person: { ...life.person, id: '999' } };
  expect(townOfLife(other, [1])).toBeNull();
  const made: string[] = [];
  townOfLife(life, [1], (seed, entry) => {
    made.push(entry.name);
    const town = makeTown({ seed, entry, categories: new Map([['street', [0, 24]]]) });
    expect(makeHome({ seed, address: [life.person.id], town }).name).toBe('home');
    return town;
  });
  expect(made.length).toBeLessThan(10);
});

test('lives of other data are shown without what they do not have', async () => {
  const root = join(folder, 'other');
  const { mkdirSync } = await import('node:fs');
  mkdirSync(root);
  const sub = [{ description: 'Asks <b>how</b>.', type: 'explicit' }];
  const event = {
    time: 'once',
    location: 'Noodle House',
    weather: null,
    event: 'Rain.',
    intent: 'Eat.',
    sub_intents: sub,
  };
  writeFileSync(
    join(root, 'users.jsonl'),
    `${JSON.stringify({ user_id: 'u1', gender: 'F', livelong: { name: 7 } })}\n`,
  );
  const hostile = { ...event, livelong: { place: 'x', belief: { body: 1 }, ranked: 'all', probability: 9 } };
  const row = { id: 'e1', user_id: 'u1', theme: 'dining', longterm_goal: null, events: [event, hostile] };
  writeFileSync(join(root, 'events.jsonl'), `${JSON.stringify(row)}\n`);
  const { name } = library.add(root);
  const lives = await library.lives(name);
  const { life: read, rows } = await lives.readWithRows(0);
  const life = shownLife(read, rows);
  expect(life).toMatchObject({ name: 'u1', nameless: true, from: 'once', town: null });
  for (const shown of life.events) {
    expect(shown).toMatchObject({
      offset: null,
      place: 'Noodle House',
      placeId: null,
      belief: null,
      ranked: [],
      probability: null,
      coordinates: null,
    });
  }
  expect(lifeMap(life, townOfLife(life, seedsOf(library, name)))).toEqual({ town: null, streets: null, ways: [] });
});

test('a damaged row stands in the list as what it is, and takes nothing else with it', async () => {
  const root = join(folder, 'partly');
  cpSync(bundledLives, root, { recursive: true });
  appendFileSync(join(root, 'events.jsonl'), '{"id":\n');
  const { name } = library.add(root);
  const lives = await library.lives(name);
  const page = await livesPage(lives, { search: '', from: 118, count: 10 });
  expect(page.total).toBe(121);
  expect(page.lives.at(-1)).toMatchObject({ line: 121, problem: expect.stringContaining('not JSON') as string });
  expect((await livesPage(lives, { search: 'leeds', from: 0, count: 10 })).lives).toHaveLength(1);
});

test('a life that is not there is not found', async () => {
  await expect(chosenLife(library, 'bundled', '../../etc/passwd')).rejects.toThrow(NotFound);
  await expect(chosenLife(library, 'nowhere', 'x')).rejects.toThrow(NotFound);
});
