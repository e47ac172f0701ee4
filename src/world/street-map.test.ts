import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Hours } from './categories.ts';
import { kilometresBetween, type Point } from './plane.ts';
import { nearestOnStretch } from './street-map-curve.ts';
import { insideRing } from './street-map-lake.ts';
import { planePoint, streetMap, type Degrees, type MapLine, type StreetMap } from './street-map.ts';
import { waysThrough } from './street-map-ways.ts';
import { makeHome, makeTown, type Town } from './town.ts';
import { knownTowns } from './towns.ts';

const categories = new Map(
  Object.entries(
    parse(readFileSync(new URL('../../data/desires/places.yaml', import.meta.url), 'utf8')) as Record<string, Hours>,
  ),
);
// Some towns, with seeds that differ: cities, suburbs, small towns and villages of all features.
const towns = knownTowns().flatMap((entry, index) =>
  index % 6 === 0 ? makeTown({ seed: 1 + (index % 3), entry, categories }) : [],
);
const homesIn = (town: Town) => ['1', '2', '3'].map((id) => makeHome({ seed: 1, address: [id], town }));
const maps = new Map(towns.map((town) => [town, streetMap(town, homesIn(town))]));
const nameOf = (town: Town) => `${town.entry.culture}, ${town.entry.name}`;

test('every street place lies on a line that bears its name, and that name stands on one line only', () => {
  for (const [town, { lines }] of maps) {
    for (const street of town.streets) {
      const named = lines.filter(({ name }) => name === street.name);
      expect(named, `${nameOf(town)}: ${street.name}`).toHaveLength(1);
      expect(metresTo(town, street, named[0]!), `${nameOf(town)}: ${street.name}`).toBeLessThan(3);
      expect(lengthOf(town, named[0]!)).toBeGreaterThan(0.015);
    }
    expect(new Set(lines.flatMap(({ name }) => name ?? [])).size).toBe(town.streets.length);
  }
});

test('all streets lie within the town; only country roads and railways leave it', () => {
  for (const [town, { lines }] of maps) {
    for (const { kind, points } of lines) {
      if (kind === 'country' || kind === 'rail') continue;
      const farthest = Math.max(...points.map((point) => kilometresBetween(plane(town, point), { east: 0, north: 0 })));
      expect(farthest, nameOf(town)).toBeLessThan(town.radius + 0.01);
    }
  }
});

test('no place and no home lies in water, and no street but bridges does', () => {
  for (const [town, map] of maps) {
    const water = map.areas.filter(({ kind }) => ['sea', 'lake', 'river'].includes(kind));
    const drowned = [...town.places, ...homesIn(town)].flatMap(({ name, longitude, latitude }) =>
      water.flatMap(({ kind, rings }) =>
        rings.some((ring) => isInside([longitude, latitude], ring)) ? `${kind}: ${name}` : [],
      ),
    );
    expect(drowned, nameOf(town)).toEqual([]);
    const still = water.filter(({ kind }) => kind !== 'river');
    for (const { kind, points } of map.lines) {
      if (kind === 'rail') continue;
      const wet = points.filter((point) => still.some(({ rings }) => rings.some((ring) => isInside(point, ring))));
      expect(wet.length / points.length, `${nameOf(town)}: ${kind}`).toBeLessThan(0.25);
    }
  }
});

test('towns have what lies at them, and beaches are near the sea', () => {
  const kinds = { coast: 'sea', lake: 'lake', river: 'river', forest: 'wood' } as const;
  for (const [town, { areas }] of maps) {
    for (const feature of town.entry.features) {
      expect(
        areas.some(({ kind }) => kind === kinds[feature]),
        `${nameOf(town)}: ${feature}`,
      ).toBe(true);
    }
    expect(areas.filter(({ kind }) => kind === 'park').length).toBeGreaterThan(0);
    for (const { rings } of areas) {
      for (const ring of rings) expect(ring[0]).toEqual(ring.at(-1));
    }
    for (const beach of town.places.filter(({ category }) => category === 'beach')) {
      const shore = areas
        .filter(({ kind }) => kind === 'sea' || kind === 'lake')
        .flatMap(({ rings }) => rings.map((ring) => metresTo(town, beach, { points: ring })));
      expect(Math.min(...shore), `${nameOf(town)}: ${beach.name}`).toBeLessThan(0.25 * town.radius * 1000);
    }
  }
});

test('a town has the same map each time, and another seed another one', () => {
  const [town] = towns;
  expect(streetMap(town!, homesIn(town!))).toEqual(maps.get(town!));
  const again = makeTown({ seed: 1, entry: town!.entry, categories });
  expect(streetMap(again, homesIn(again))).toEqual(maps.get(town!));
  const other = makeTown({ seed: 2, entry: town!.entry, categories });
  expect(streetMap(other).lines).not.toEqual(maps.get(town!)!.lines);
});

test('a city is drawn in a moment', () => {
  const city = towns.find(({ entry }) => entry.setting === 'city')!;
  const before = performance.now();
  for (let round = 0; round < 3; round++) streetMap(city);
  // 0.1 s each on an idle core of 2026.
  expect((performance.now() - before) / 3).toBeLessThan(2000);
});

test('ways go along streets: from nearly every street to every other, never far out of the way', () => {
  for (const town of towns.slice(0, 12)) {
    const find = waysThrough(maps.get(town)!);
    const [first, ...others] = town.streets;
    let straight = 0;
    for (const street of others) {
      const way = find([first!.longitude, first!.latitude], [street.longitude, street.latitude]);
      expect(way[0]).toEqual([first!.longitude, first!.latitude]);
      expect(way.at(-1)).toEqual([street.longitude, street.latitude]);
      if (way.length === 2) straight++;
      const direct = kilometresBetween(first!, street);
      if (way.length > 2 && direct > 0.5) expect(lengthOf(town, { points: way }) / direct).toBeLessThan(4);
    }
    expect(straight, nameOf(town)).toBeLessThanOrEqual(Math.max(1, 0.2 * others.length));
  }
});

test('ways need no streets', () => {
  expect(waysThrough({ lines: [], areas: [] } satisfies StreetMap)([1, 2], [3, 4])).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

function plane(town: Town, [longitude, latitude]: Degrees): Point {
  return planePoint(town, { longitude, latitude });
}

function metresTo(town: Town, place: Point, { points }: Pick<MapLine, 'points'>): number {
  const line = points.map((point) => plane(town, point));
  const far = line.slice(1).map((to, index) => kilometresBetween(place, nearestOnStretch(place, line[index]!, to)));
  return 1000 * Math.min(...far);
}

function lengthOf(town: Town, { points }: { points: readonly Degrees[] }): number {
  const line = points.map((point) => plane(town, point));
  return line.slice(1).reduce((sum, to, index) => sum + kilometresBetween(line[index]!, to), 0);
}

function isInside([longitude, latitude]: Degrees, ring: readonly Degrees[]): boolean {
  return insideRing(
    { east: longitude, north: latitude },
    ring.map(([east, north]) => ({ east, north })),
  );
}
