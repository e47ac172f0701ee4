import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { bundledPlaces } from '../../mind/index.ts';
import { knownTowns, makeHome, makeTown, type Place, type Town } from '../../world/index.ts';
import { bundledSource, type Library } from '../library.ts';
import type { ShownEvent, ShownLife } from './shown-life.ts';

/** Seed of the bundled lives. */
const bundledSeed = 1;

/** Degrees around a town's centre in which its places lie. */
const around = 0.4;

/**
 * The town that a life lies in: one of ours, made with one of the seeds, whose places lie exactly where the life's events say, by their ids and names.
 * Null where no event is at a place of the town or at home, or where one is elsewhere than the town has it.
 */
export function townOfLife(
  { person, events }: Pick<ShownLife, 'person' | 'events'>,
  seeds: readonly number[],
  made: (seed: number, entry: Town['entry']) => Town = townsMade,
): Town | null {
  const told = events.filter(({ placeId, coordinates }) => coordinates !== null && isOfTown(placeId));
  const first = told[0]?.coordinates;
  if (first === undefined || first === null) return null;
  const near = knownTowns().filter(
    ({ latitude, longitude }) =>
      Math.abs(latitude - first.latitude) < around && Math.abs(longitude - first.longitude) < 3 * around,
  );
  for (const seed of new Set(seeds)) {
    for (const entry of near) {
      const town = made(seed, entry);
      const home = makeHome({ seed, address: [person.id], town });
      if (told.every((event) => liesThere(event, event.placeId === 'home' ? home : placeOf(town, event.placeId)))) {
        return town;
      }
    }
  }
  return null;
}

/** Seeds that the lives of a source may have been made with. */
export function seedsOf(library: Library, source: string): number[] {
  const roots = source === bundledSource ? [] : [library.run(source).root];
  for (const { kind, root } of library.runs()) if (kind === 'lives') roots.push(root);
  return [...roots.flatMap((root) => seedIn(root) ?? []), bundledSeed];
}

const manifest = z.object({ asked: z.object({ seed: z.int() }) });

function seedIn(root: string): number | null {
  const path = join(root, '.livelong', 'manifest.json');
  if (!existsSync(path)) return null;
  try {
    return manifest.parse(JSON.parse(readFileSync(path, 'utf8'))).asked.seed;
  } catch {
    return null;
  }
}

/** Towns that were made last. */
const towns = new Map<string, Town>();
const mostTowns = 40;

function townsMade(seed: number, entry: Town['entry']): Town {
  const key = JSON.stringify([seed, entry.culture, entry.place]);
  const town = towns.get(key) ?? makeTown({ seed, entry, categories: bundledPlaces() });
  towns.delete(key);
  towns.set(key, town);
  if (towns.size > mostTowns) towns.delete(towns.keys().next().value!);
  return town;
}

function isOfTown(id: string | null): boolean {
  return id !== null && (id === 'home' || /^place-\d+$/.test(id));
}

function placeOf(town: Town, id: string | null): Place | undefined {
  return town.places.find((place) => place.id === id);
}

function liesThere({ coordinates, place }: ShownEvent, known: Place | undefined): boolean {
  return (
    known !== undefined &&
    known.name === place &&
    coordinates?.latitude === known.latitude &&
    coordinates.longitude === known.longitude
  );
}
