import type { Generator } from '../random/index.ts';
import type { Category } from './categories.ts';
import { dayMinutes } from './calendar.ts';
import { openUntil, type Place } from './place.ts';
import { awayName, foundName } from './place-names.ts';
import { kilometresBetween, type Point } from './plane.ts';
import { atDistance, located, openingHours, type Town } from './town.ts';

const centre: Point = { east: 0, north: 0 };

/** A place that the town's list does not have, at exactly so many kilometres in a drawn direction. */
interface Wanted {
  generator: Generator;
  town: Town;
  from: Point;
  kilometres: number;
  /** Names in use, besides those of the town. */
  taken: ReadonlySet<string>;
  id: string;
}

/**
 * A place that somebody comes upon: in town one more shop, corner or park, out of town something that villages and open land have. Its category
 * is drawn by how readily people go there, from those that are open from `open[0]` to `open[1]` (local minutes).
 */
export function comeUponPlace(wanted: Wanted, open: readonly [number, number]): Place {
  const { generator, town, from, kilometres } = wanted;
  const at = atDistance(generator, kilometres, from);
  const inTown = kilometresBetween(centre, at) <= town.radius;
  const category = drawCategory(generator, town, inTown, open);
  const hours = { ...openingHours(generator, category), closed: [] };
  const { opens, closes } = openUntil(hours, open[0]) >= open[1] ? hours : category;
  return { ...placeAt(wanted, category, at), opens, closes, closed: [] };
}

/** A place of a certain category which is open at any hour, for work or another commitment. */
export function placeForCommitment(wanted: Wanted, category: Category): Place {
  const at = atDistance(wanted.generator, wanted.kilometres, wanted.from);
  return { ...placeAt(wanted, category, at), opens: 0, closes: dayMinutes, closed: [] };
}

function placeAt({ generator, town, taken, id }: Wanted, category: Category, at: Point) {
  const { entry } = town;
  const inTown = kilometresBetween(centre, at) <= town.radius;
  const name = inTown
    ? foundName(category, [town.names, taken], { generator, entry, streets: town.streets, at })
    : awayName(category, taken, { generator, entry, at });
  return { id, name, category: category.name, ...located(entry, at) };
}

function drawCategory(
  generator: Generator,
  town: Town,
  inTown: boolean,
  [from, to]: readonly [number, number],
): Category {
  let total = 0;
  let drawn: Category | null = null;
  for (const category of town.categories.values()) {
    const weight = inTown ? category.explored : category.away;
    if (weight === 0 || !suits(category, town) || !opensFor(category, from, to)) continue;
    total += weight;
    if (generator.uniform() * total < weight) drawn = category;
  }
  if (drawn === null) throw new RangeError('no category of the town is ever open; a street should be');
  return drawn;
}

function suits({ needs }: Category, { entry }: Town): boolean {
  return needs === null || needs.some((feature) => entry.features.includes(feature));
}

function opensFor({ opens, closes }: Category, from: number, to: number): boolean {
  return openUntil({ opens, closes, closed: [] }, from) >= to;
}
