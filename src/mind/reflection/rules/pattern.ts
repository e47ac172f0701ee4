import type { Note } from '../../../memory/index.ts';
import type { Thought } from '../reflector.ts';

/** Something that keeps coming back in notes. */
export interface Pattern extends Thought {
  /** The importance of its notes together, less where they do not all speak for it. */
  readonly weight: number;
}

/** Notes by a word for each; a note without one is left out. */
export function groupsBy(notes: readonly Note[], wordOf: (note: Note) => string | undefined): (readonly Note[])[] {
  const groups = Map.groupBy(notes, wordOf);
  groups.delete(undefined);
  return [...groups.values()];
}

/** The importance of notes together. */
export function importanceTogether(notes: readonly Note[]): number {
  return notes.reduce((sum, { importance }) => sum + importance, 0);
}
