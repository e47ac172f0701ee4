import { join } from 'node:path';
import { livesFileNames, readRowsOfPeople } from '../../formats/index.ts';
import {
  bundledDesireFiles,
  bundledPlaces,
  howOftenPossible,
  indexDesires,
  readDesires,
  type DesireIndex,
  type DesirePool,
} from '../../mind/index.ts';
import { hashedWords } from '../../model/index.ts';
import { preferenceDimensions, readMaterials, type Materials, type PreferenceDimension } from '../../person/index.ts';
import { bundledLives, domainsOf, townOf } from '../../run/index.ts';
import { dayOf, makeTown } from '../../world/index.ts';

/** What people are made of and what lives can be about. */
export interface LiveBasics {
  pool: DesirePool;
  materials: Materials;
  cultures: ReadonlyMap<string, Materials['cultures'][number]>;
  dimensions: readonly PreferenceDimension[];
  domains: readonly string[];
}

/** What all lives that are made in the studio share. */
export interface LiveGround extends LiveBasics {
  index: DesireIndex;
  oftenPossible: ReadonlyMap<string, number>;
}

/** What lives are made of, each prepared once, when it is first asked for. */
export interface LiveGrounds {
  basics(): Promise<LiveBasics>;
  /** Takes a second or two, in short steps between which others are served. */
  whole(): Promise<LiveGround>;
}

/** People of the bundled lives at whose moments it is looked how often each desire is possible. */
const peopleLookedAt = 16;
const seed = 1;

/** Prepares nothing yet. */
export function openLiveGrounds(): LiveGrounds {
  const basics = once(readBasics);
  return { basics, whole: once(async () => prepare(await basics())) };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make();
    made.catch(() => (made = null));
    return made;
  };
}

async function readBasics(): Promise<LiveBasics> {
  const pool = readDesires(bundledDesireFiles());
  await nextTurn();
  const materials = readMaterials();
  const cultures = new Map(materials.cultures.map((culture) => [culture.id, culture]));
  return { pool, materials, cultures, dimensions: preferenceDimensions(materials), domains: domainsOf(pool) };
}

async function prepare(basics: LiveBasics): Promise<LiveGround> {
  const { pool, cultures } = basics;
  await nextTurn();
  const index = await indexDesires(pool, hashedWords);
  const people = (await readRowsOfPeople(join(bundledLives, livesFileNames.people))).flatMap(
    ({ atHome }) => atHome ?? [],
  );
  const looked = people.slice(0, peopleLookedAt);
  const oftenPossible = new Map<string, number>();
  for (const [number, person] of looked.entries()) {
    await nextTurn();
    const town = makeTown({ seed, entry: townOf(person, seed), categories: bundledPlaces() });
    const firstDay = dayOf({ year: 2024, month: 1, day: 8 }) + number * 32;
    const somebody = [{ person, names: cultures.get(person.facts.culture)!, town, firstDay }];
    for (const [id, share] of howOftenPossible({ seed, desires: pool.desires, people: somebody })) {
      oftenPossible.set(id, (oftenPossible.get(id) ?? 0) + share / looked.length);
    }
  }
  return { ...basics, index, oftenPossible };
}

/** Lets others be served: computing alone would hold them up. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
