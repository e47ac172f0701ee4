import { join } from 'node:path';
import { readRowsOfPeople } from '../../formats/index.ts';
import {
  bundledDesireFiles,
  bundledPlaces,
  howOftenPossible,
  indexDesires,
  readDesires,
  type DesireIndex,
} from '../../mind/index.ts';
import { hashedWords } from '../../model/index.ts';
import { preferenceDimensions, readMaterials, type Materials, type PreferenceDimension } from '../../person/index.ts';
import { bundledLives, domainsOf, townOf } from '../../run/index.ts';
import { dayOf, makeTown } from '../../world/index.ts';

/** What all lives that are made in the studio share. */
export interface LiveGround {
  index: DesireIndex;
  oftenPossible: ReadonlyMap<string, number>;
  materials: Materials;
  cultures: ReadonlyMap<string, Materials['cultures'][number]>;
  dimensions: readonly PreferenceDimension[];
  domains: readonly string[];
}

/** People of the bundled lives at whose moments it is looked how often each desire is possible. */
const peopleLookedAt = 32;
const seed = 1;

/** Prepares what lives are made of once, when it is first asked for; it takes seconds, in short steps between which others are served. */
export function openLiveGround(): () => Promise<LiveGround> {
  let ground: Promise<LiveGround> | null = null;
  return () => {
    ground ??= prepare();
    ground.catch(() => (ground = null));
    return ground;
  };
}

async function prepare(): Promise<LiveGround> {
  const pool = readDesires(bundledDesireFiles());
  await nextTurn();
  const materials = readMaterials();
  await nextTurn();
  const index = await indexDesires(pool, hashedWords);
  const cultures = new Map(materials.cultures.map((culture) => [culture.id, culture]));
  const people = (await readRowsOfPeople(join(bundledLives, 'users.jsonl'))).flatMap(({ atHome }) => atHome ?? []);
  const looked = people.slice(0, peopleLookedAt);
  const sums = new Map<string, number>();
  for (const [number, person] of looked.entries()) {
    await nextTurn();
    const town = makeTown({ seed, entry: townOf(person, seed), categories: bundledPlaces() });
    const firstDay = dayOf({ year: 2024, month: 1, day: 8 }) + number * 16;
    const somebody = [{ person, names: cultures.get(person.facts.culture)!, town, firstDay }];
    for (const [id, share] of howOftenPossible({ seed, desires: pool.desires, people: somebody })) {
      sums.set(id, (sums.get(id) ?? 0) + share / looked.length);
    }
  }
  return {
    index,
    oftenPossible: sums,
    materials,
    cultures,
    dimensions: preferenceDimensions(materials),
    domains: domainsOf(pool),
  };
}

/** Lets others be served: computing alone would hold them up. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
