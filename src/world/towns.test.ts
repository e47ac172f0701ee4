import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { UsageError } from '../errors/index.ts';
import { knownTowns, townEntryOf } from './towns.ts';

const cultures = parse(readFileSync(new URL('../../data/people/cultures.yaml', import.meta.url), 'utf8')) as {
  id: string;
  places: [string, string][];
}[];

test('every place that people come from has a town of the same setting, and there is no other', () => {
  const wanted = cultures.flatMap(({ id, places }) => places.map(([setting, place]) => `${id}, ${setting}: ${place}`));
  const known = knownTowns().map(({ culture, setting, place }) => `${culture}, ${setting}: ${place}`);
  expect(known).toEqual(wanted);
});

test("a town's clock is near that of the sun", () => {
  for (const { name, longitude, offset } of knownTowns()) {
    expect(Math.abs(longitude / 15 - offset / 60), name).toBeLessThan(1.8);
  }
});

test('a town of its own hour', () => {
  expect(townEntryOf('american', 'a cul-de-sac outside Phoenix').offset).toBe(-420);
  expect(townEntryOf('english', 'a terraced street in Leeds')).toMatchObject({ name: 'Leeds', offset: 0, warmer: 0 });
});

test('a place that is not known is refused', () => {
  expect(() => townEntryOf('english', 'a hole in the ground')).toThrow(UsageError);
});
