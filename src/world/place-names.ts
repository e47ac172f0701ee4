import { z } from 'zod';
import type { Generator } from '../random/index.ts';
import type { Category } from './categories.ts';
import { readWorldFile } from './data-folder.ts';
import { directionOf, kilometresBetween, type Point } from './plane.ts';
import type { TownEntry } from './towns.ts';

const words = z.array(z.string().min(1)).min(8);
const namesFile = z.strictObject({
  streets: z.strictObject({ words, kinds: z.array(z.string().min(1)).min(2) }),
  words,
});
let names: z.infer<typeof namesFile> | undefined;

/** A street as others are named after it. */
export interface Street extends Point {
  name: string;
}

/** What a name is made from. */
interface Surroundings {
  generator: Generator;
  entry: TownEntry;
  /** Streets of the town; may be empty. */
  streets: readonly Street[];
  at: Point;
}

const centre: Point = { east: 0, north: 0 };
const attempts = 30;

/** A name for a street that is not yet `taken`. */
export function streetName(generator: Generator, taken: ReadonlySet<string>): string {
  const { streets } = vocabulary();
  for (;;) {
    const name = `${generator.pick(streets.words)} ${generator.pick(streets.kinds)}`;
    if (!taken.has(name)) return name;
  }
}

/** A name of the category's patterns that is not yet `taken`, after one of the nearest streets or a word of its own; else one with a house number. */
export function placeName(category: Category, taken: ReadonlySet<string>, surroundings: Surroundings): string {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const name = filled(surroundings.generator.pick(category.names), surroundings, 3 + attempt / 3);
    if (!taken.has(name)) return name;
  }
  return foundName(category, [taken], surroundings);
}

/** A name for one more place of a category in town, with a house number, in none of the sets `taken` (as far as some tries can tell). */
export function foundName(
  category: Category,
  taken: readonly ReadonlySet<string>[],
  surroundings: Surroundings,
): string {
  for (let attempt = 0; ; attempt++) {
    const name = filled(category.made, surroundings, 2 + attempt / 3);
    if (attempt === attempts || !taken.some((names) => names.has(name))) return name;
  }
}

/** A name for a place out of town: "the cafe in a village 12 km north of town", or "the other cafe …" where that is `taken`. */
export function awayName(category: Category, taken: ReadonlySet<string>, surroundings: Omit<Surroundings, 'streets'>) {
  const { generator, entry, at } = surroundings;
  const kilometres = kilometresBetween(centre, at);
  const noun = category.noun.replace('{worship}', generator.pick(entry.worship));
  const settlement = generator.uniform() < 0.6 || kilometres < 8 ? 'a village' : 'a town';
  const where = `${Math.max(1, Math.round(kilometres))} km ${direction(entry, at)}`;
  const name = category.open ? `${noun} ${where}` : `${noun} in ${settlement} ${where}`;
  return taken.has(name) ? name.replace(/^the /, 'the other ').replace(/^a /, 'another ') : name;
}

/** @param near how many of the nearest streets are possible */
function filled(pattern: string, { generator, entry, streets, at }: Surroundings, near: number): string {
  let name = pattern;
  if (name.includes('{street}')) {
    const nearest = nearestStreets(streets, at, near + 1);
    const first = generator.integer(0, Math.max(0, nearest.length - 2));
    name = name.replace('{street}', nearest[first]?.name ?? 'the main street');
    name = name.replace('{other}', nearest[first + 1]?.name ?? 'the road out');
  }
  if (name.includes('{word}')) name = name.replace('{word}', generator.pick(vocabulary().words));
  if (name.includes('{worship}')) name = name.replace('{worship}', generator.pick(entry.worship));
  if (name.includes('{number}')) name = name.replace('{number}', String(generator.integer(1, 98)));
  return name.replace('{direction}', direction(entry, at));
}

function direction(entry: TownEntry, at: Point): string {
  return `${directionOf(centre, at)} of ${entry.setting === 'village' ? 'the village' : 'town'}`;
}

function nearestStreets(streets: readonly Street[], at: Point, count: number): Street[] {
  const nearest: { street: Street; far: number }[] = [];
  for (const street of streets) {
    const far = kilometresBetween(street, at);
    if (nearest.length >= count && far >= nearest.at(-1)!.far) continue;
    const place = nearest.findIndex((other) => other.far > far);
    nearest.splice(place < 0 ? nearest.length : place, 0, { street, far });
    if (nearest.length > count) nearest.pop();
  }
  return nearest.map(({ street }) => street);
}

function vocabulary(): z.infer<typeof namesFile> {
  names ??= readWorldFile('names', namesFile);
  return names;
}
