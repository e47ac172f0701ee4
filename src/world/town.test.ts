import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { UsageError } from '../errors/index.ts';
import type { Hours } from './categories.ts';
import { isOpen, openDuring, openUntil, type Place } from './place.ts';
import { directionOf, kilometresBetween } from './plane.ts';
import { makeHome, makeTown } from './town.ts';
import { knownTowns, townEntryOf } from './towns.ts';

const hours = new Map(
  Object.entries(
    parse(readFileSync(new URL('../../data/desires/places.yaml', import.meta.url), 'utf8')) as Record<string, Hours>,
  ),
);
const townOf = (culture: string, place: string, seed = 1) =>
  makeTown({ seed, entry: townEntryOf(culture, place), categories: hours });
const leeds = townOf('english', 'a terraced street in Leeds');

test('a city has some hundred places, a village a few dozen, all with names of their own', () => {
  for (const entry of knownTowns()) {
    const { places } = makeTown({ seed: 7, entry, categories: hours });
    const [least, most] = { city: [300, 450], suburb: [150, 300], 'small town': [90, 180], village: [30, 60] }[
      entry.setting
    ];
    expect(places.length, entry.name).toBeGreaterThan(least!);
    expect(places.length, entry.name).toBeLessThan(most!);
    expect(new Set(places.map(({ name }) => name)).size).toBe(places.length);
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    for (const { name } of places) expect(name).toMatch(/^(the |an? )?[\p{L}\d' ,-]+$/u);
  }
});

test('a city has every category that people can be at, as far as it lies at the water or a forest', () => {
  const has = new Set(townOf('swedish', 'a flat by the canal in Malmö').places.map(({ category }) => category));
  expect([...hours.keys()].filter((category) => !has.has(category))).toEqual(['home', 'forest', 'workplace', 'farm']);
  const inland = townOf('english', 'a terraced street in Leeds').places;
  expect(inland.some(({ category }) => category === 'beach')).toBe(false);
  expect(inland.filter(({ category }) => category === 'airport')).toHaveLength(1);
});

test('places are where they belong, and their degrees are those of their kilometres', () => {
  for (const place of leeds.places) {
    const far = kilometresBetween(place, { east: 0, north: 0 });
    if (place.category === 'airport') expect(far).toBeGreaterThan(12);
    else expect(far).toBeLessThanOrEqual(9);
    expect(
      Math.abs(haversine(place, leeds.places[0]!) / kilometresBetween(place, leeds.places[0]!) - 1 || 0),
    ).toBeLessThan(0.01);
  }
});

function haversine(a: Place, b: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (one: number, other: number) => Math.sin(radians(one - other) / 2);
  const [north, east] = [half(a.latitude, b.latitude), half(a.longitude, b.longitude)];
  const chord = north * north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east * east;
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
}

test('opening hours lie within the usual ones', () => {
  for (const { category, opens, closes } of leeds.places) {
    const [from, to] = hours.get(category)!;
    expect(opens).toBeGreaterThanOrEqual(from * 60);
    expect(closes).toBeLessThanOrEqual((to > from ? to : to + 24) * 60);
    expect(closes - opens).toBeGreaterThanOrEqual((((to > from ? to : to + 24) - from) * 60 * 2) / 3);
  }
  const openBanks = leeds.places.filter(({ category, closed }) => category === 'bank' && !closed.includes(6));
  expect(openBanks).toEqual([]);
});

test('open or not: over midnight, on closed days, round the clock', () => {
  const monday = 4 * 1440;
  const place = (opens: number, closes: number, closed: number[]) => ({ ...leeds.places[0]!, opens, closes, closed });
  const bar = place(960, 1620, [0]);
  expect([959, 960, 1619, 1620].map((minute) => isOpen(bar, monday + 1440 + minute))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([isOpen(bar, monday + 1000), isOpen(bar, monday + 60), isOpen(bar, monday + 1440 + 60)]).toEqual([
    false,
    true,
    false,
  ]);
  expect(openUntil(bar, monday + 60)).toBe(monday + 180);
  expect(openUntil(place(0, 1440, []), monday)).toBe(Infinity);
  expect([openDuring(bar, 1, 1000, 1600), openDuring(bar, 1, 1000, 1700), openDuring(bar, 0, 1000, 1100)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('the eight directions', () => {
  const from = { east: 0, north: 0 };
  const to = [
    [1, 0],
    [1, 1],
    [0, 1],
    [-1, 1],
    [-1, 0],
    [-1, -1],
    [0, -1],
    [1, -1],
  ] as const;
  const named = to.map(([east, north]) => directionOf(from, { east, north }));
  expect(named.join()).toBe('east,north-east,north,north-west,west,south-west,south,south-east');
});

test('the same seed makes the same town and home, another seed another', () => {
  expect(townOf('english', 'a terraced street in Leeds')).toEqual(leeds);
  expect(townOf('english', 'a terraced street in Leeds', 2).places).not.toEqual(leeds.places);
  const home = (id: string) => makeHome({ seed: 1, address: [id], town: leeds });
  expect(home('a')).toEqual(home('a'));
  expect(home('a')).not.toEqual(home('b'));
});

test('a category that no town knows is refused', () => {
  const categories = new Map<string, Hours>([['moon base', [0, 24]]]);
  expect(() => makeTown({ seed: 1, entry: leeds.entry, categories })).toThrow(UsageError);
});

// Generated worlds depend on these.
test('places are the same for ever', () => {
  const some = [0, 60, 120, 180, 240, 300].map((index) => leeds.places[index]!);
  expect(some.map(({ name, latitude, opens, closes }) => `${name}, ${latitude}, ${opens}-${closes}`))
    .toMatchInlineSnapshot(`
    [
      "Warehouse Lane, 53.79424, 0-1440",
      "the green by Warehouse Street, 53.80051, 0-1440",
      "Lighthouse School, 53.80054, 480-1080",
      "the Ivory Kitchen, 53.8073, 690-1350",
      "Paper Boat Field, 53.8072, 510-1230",
      "the clothes shop on Bridge Row, 53.79189, 510-1320",
    ]
  `);
});
