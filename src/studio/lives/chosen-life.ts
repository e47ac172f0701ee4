import type { ChosenLives } from '../../formats/index.ts';
import type { Library } from '../library.ts';
import { NotFound } from '../problem.ts';

/** Where each life stands in its source. */
const places = new WeakMap<ChosenLives, ReadonlyMap<string, number>>();

/** A life of a source and its position there. @throws NotFound */
export async function chosenLife(library: Library, source: string, id: string): Promise<{ chosen: ChosenLives; index: number }> {
  const chosen = await library.lives(source);
  const index = placesOf(chosen).get(id);
  if (index !== undefined) return { chosen, index };
  throw new NotFound(`There is no life "${id.slice(0, 100)}" in ${source}. The page of lives lists those that are.`);
}

/** Names of the runs of conversations that lived a life, newest first. */
export async function runsWith(library: Library, life: string): Promise<string[]> {
  const names: string[] = [];
  for (const { name, kind } of library.runs()) {
    if (kind === 'conversations' && (await holds(library, name, life))) names.push(name);
  }
  return names;
}

/** A run that cannot be read holds nothing here; its own page says why. */
async function holds(library: Library, run: string, life: string): Promise<boolean> {
  try {
    return placesOf(await library.lives(run)).has(life);
  } catch {
    return false;
  }
}

function placesOf(chosen: ChosenLives): ReadonlyMap<string, number> {
  const known = places.get(chosen) ?? new Map(chosen.plan.map(({ id }, index) => [id, index]));
  places.set(chosen, known);
  return known;
}
