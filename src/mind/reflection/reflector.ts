import type { Note, NoteSubject } from '../../memory/index.ts';
import type { CallLine } from '../../model/index.ts';

/** What somebody looks back at. */
export interface ReflectionGround {
  /** Notes since the last reflection, the oldest first; no thoughts. */
  readonly notes: readonly Note[];
  /** What they have come to think before, the oldest first. */
  readonly thoughts: readonly Note[];
}

/** What somebody comes to see when looking back. */
export interface Thought {
  readonly text: string;
  /** Ids of the notes that it rests on; never empty. */
  readonly evidence: readonly number[];
  readonly about?: NoteSubject;
}

/** What looks back. Two families: rules, and a language model. */
export interface Reflector {
  /**
   * At most {@link mostThoughts} thoughts, the most telling first.
   * @param line where the call is asked; rules ask none
   * @throws CallFailure where a model was asked and failed
   */
  reflect(ground: ReflectionGround, line: () => CallLine): readonly Thought[] | Promise<readonly Thought[]>;
}

/** Thoughts that come of one reflection, at most. */
export const mostThoughts = 3;
