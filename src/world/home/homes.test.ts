import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatorFor } from '../../random/index.ts';
import { homeFor } from './home-for.ts';
import { homeUses, type Home } from './home.ts';
import { placesFor, type HomePlace } from './places.ts';
import { readHomes } from './read-home.ts';
import { walksOf } from './walks.ts';

const homes = readHomes();

function allPlaces(home: Home): (HomePlace | null)[] {
  return [null, ...home.objects.map(({ room, name }) => ({ room, object: name }))];
}

describe('the homes that come with Livelong', () => {
  test('there are enough of them, each of its own', () => {
    expect(homes.length).toBeGreaterThanOrEqual(5);
    expect(new Set(homes.map(({ id }) => id)).size).toBe(homes.length);
    expect(new Set(homes.map(({ name }) => name)).size).toBe(homes.length);
    expect(readHomes()).toBe(homes);
  });

  test.each(homes)('$id has a place for all that people do at home', (home) => {
    const missing = homeUses.filter((use) => placesFor(home, use).length === 0);
    expect(missing.filter((use) => use !== 'garden' && use !== 'children')).toEqual([]);
    const names = new Set(home.objects.map(({ name }) => name));
    for (const name of ['sofa', 'television', 'dining table']) expect(names).toContain(name);
    expect(home.people).toBeGreaterThan(0);
  });

  test.each(homes)('$id is no larger than people live', (home) => {
    const longest = Math.max(...allPlaces(home).map((place) => walksOf(home).between(null, place).seconds));
    expect(longest).toBeGreaterThan(4);
    expect(longest).toBeLessThan(40);
  });

  test.each(homes)('in $id nobody walks over beds, sofas and toilets to get elsewhere', (home) => {
    const soft = home.objects.filter(({ name }) => /\bbed$|day bed|sofa|armchair|toilet|bathtub|shower/.test(name));
    const crossed = new Set<string>();
    for (const from of allPlaces(home)) {
      for (const to of allPlaces(home)) {
        const { path } = walksOf(home).between(from, to);
        for (const { name, room, tiles } of soft) {
          if ([from, to].some((end) => end?.object === name && end.room === room)) continue;
          if (path.some(({ x, y }) => tiles.some((tile) => tile.x === x && tile.y === y))) crossed.add(name);
        }
      }
    }
    expect([...crossed]).toEqual([]);
  });
});

describe('homeFor', () => {
  const choose = (children: boolean, garden: boolean, people: number, seed = 1) =>
    homeFor(homes, { children, garden, people }, generatorFor(seed, 'home'));

  test('there is a home with all that a household asks', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(),
        (children, garden, people, seed) => {
          const home = choose(children, garden, people, seed);
          if (children) expect(placesFor(home, 'children')).not.toEqual([]);
          if (garden) expect(placesFor(home, 'garden')).not.toEqual([]);
          expect(home.people).toBeGreaterThanOrEqual(people);
        },
      ),
    );
  });

  test('nobody is given a house for a family who lives alone', () => {
    const alone = new Set(Array.from({ length: 40 }, (_, seed) => choose(false, false, 1, seed).id));
    expect([...alone].sort()).toEqual(['flat-one-room', 'flat-shared', 'flat-two-rooms']);
    expect(choose(false, false, 2).id).toBe('flat-two-rooms');
    expect(choose(false, true, 2).id).toBe('cottage');
    expect(choose(true, false, 4).id).toBe('flat-family');
    expect(choose(true, true, 6).id).toBe('farmhouse');
  });

  test('more people than any home is made for still live somewhere', () => {
    expect(choose(true, true, 11).people).toBeGreaterThanOrEqual(5);
  });
});
