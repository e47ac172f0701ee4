import type { BrowsedLives } from '../../formats/index.ts';
import type { Library } from '../library.ts';
import { NotFound } from '../problem.ts';

/** A life and where it stands in its source. */
interface FoundLife {
  chosen: BrowsedLives;
  index: number;
}

/** A life of a source and its position there. @throws NotFound */
export async function chosenLife(library: Library, source: string, id: string): Promise<FoundLife> {
  const chosen = await library.lives(source);
  const index = await chosen.find(id);
  if (index !== undefined) return { chosen, index };
  throw new NotFound(`There is no life "${id.slice(0, 100)}" in ${source}. The page of lives lists those that are.`);
}
