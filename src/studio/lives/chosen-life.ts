import type { ChosenLives } from '../../formats/index.ts';
import type { Library } from '../library.ts';
import { NotFound } from '../problem.ts';

/** A life and where it stands in its source. */
interface FoundLife {
  chosen: ChosenLives;
  index: number;
}

/** Where each life stands in its source. */
const places = new WeakMap<ChosenLives, ReadonlyMap<string, number>>();

/** A life of a source and its position there. @throws NotFound */
export async function chosenLife(library: Library, source: string, id: string): Promise<FoundLife> {
  const chosen = await library.lives(source);
  const known = places.get(chosen) ?? new Map(chosen.plan.map((each, index) => [each.id, index]));
  places.set(chosen, known);
  const index = known.get(id);
  if (index !== undefined) return { chosen, index };
  throw new NotFound(`There is no life "${id.slice(0, 100)}" in ${source}. The page of lives lists those that are.`);
}
