import { describe, expect, test } from 'vitest';
import { UsageError } from '../../errors/index.ts';
import { placesFor } from './places.ts';
import { readHomes } from './read-home.ts';
import { walkingSeconds, walksOf } from './walks.ts';

const home = readHomes().find(({ id }) => id === 'flat-one-room')!;
const walks = walksOf(home);
const bed = { room: 'main room', object: 'bed' };
const sofa = { room: 'main room', object: 'sofa' };
const bookshelf = { room: 'main room', object: 'bookshelf' };
const stove = { room: 'kitchen', object: 'stove' };

describe('walksOf', () => {
  test('goes from where somebody is to where they will be, at 1.2 m a second', () => {
    const walk = walks.between(bed, stove);
    expect(walk.path[0]).toEqual(walks.tileAt(bed));
    expect(walk.path.at(-1)).toEqual(walks.tileAt(stove));
    // From the end of the bed (3, 1) to before the stove (11, 2): nine steps of 0.75 m, 6.75 m at 1.2 m a second.
    expect(walk.path).toHaveLength(10);
    expect(walk.seconds).toBeCloseTo(5.625, 12);
    expect(walks.between(stove, stove)).toEqual({ path: [walks.tileAt(stove)], seconds: 0 });
  });

  test('away begins and ends at the entrance', () => {
    expect(walks.tileAt(null)).toEqual(home.entrance);
    expect(walks.between(null, stove).path[0]).toEqual(home.entrance);
    expect(walks.between(stove, null).path.at(-1)).toEqual(home.entrance);
    expect(walks.between(null, null).seconds).toBe(0);
  });

  test('is searched once', () => {
    expect(walksOf(home)).toBe(walks);
    expect(walks.between(bed, stove)).toBe(walks.between({ ...bed }, { ...stove }));
  });

  test('what the home does not have is told', () => {
    expect(() => walks.between(bed, { room: 'kitchen', object: 'bed' })).toThrow(UsageError);
    expect(() => walks.tileAt({ room: 'attic', object: 'bed' })).toThrow(/has no "bed" in a room "attic"/);
  });
});

test('a path of one tile, or of none, takes no time', () => {
  expect(walkingSeconds({ metresPerTile: 1 }, [{ x: 0, y: 0 }])).toBe(0);
  expect(walkingSeconds({ metresPerTile: 1 }, [])).toBe(0);
});

test('placesFor names rooms and objects in the order of the file', () => {
  expect(placesFor(home, 'sleep')).toEqual([bed]);
  expect(placesFor(home, 'read')).toEqual([bed, sofa, bookshelf]);
  expect(placesFor(home, 'garden')).toEqual([]);
});
