import { StorageError } from '../../errors/index.ts';
import { exactExp, exactLog } from '../../random/index.ts';
import type { NewNote, Note } from './note.ts';
import { greatest, scaleToUnit } from './ranking.ts';
import { openSparseVectors, vectorOfText } from './sparse-vectors.ts';
import type { StreamState } from './stream-state.ts';

/** How a memory stream ranks its notes. */
export interface StreamOptions {
  /** What is left of a note's recency an hour after it was last looked at: above 0, at most 1. */
  recencyDecayPerHour: number;
  /** What each part of the score counts; not negative. */
  weights: { recency: number; importance: number; relevance: number };
}

/** Decay and weights of Park et al., "Generative Agents" (2023), section 4.1. */
export const generativeAgents: StreamOptions = {
  recencyDecayPerHour: 0.995,
  weights: { recency: 1, importance: 1, relevance: 1 },
};

/** A note that was looked up, with its score and the three parts of it before they are weighted, each scaled to [0, 1] over all notes. */
export interface Retrieved {
  note: Note;
  score: number;
  recency: number;
  importance: number;
  relevance: number;
}

/** What somebody has noticed, suggested or thought, the oldest first. */
export interface MemoryStream {
  readonly notes: readonly Note[];
  /** Adds a note at the end. @throws RangeError for an importance outside of 1..10, evidence that is not there, a vector of another length */
  add(note: NewNote): Note;
  /**
   * The notes that matter most at minute `at`, at most `count`, the best first, of two equals the one added later. They count as looked at then.
   *
   * score = w₁ recency + w₂ importance + w₃ relevance, each scaled to [0, 1] over all notes (0.5 where all are equal); recency = decay to the power
   * of the hours since a note was last looked at, relevance = cosine with `queryVector`.
   */
  retrieve(options: { queryVector: Float32Array; at: number; count: number }): readonly Retrieved[];
  /** All of it as plain JSON, from which {@link openStream} goes on. */
  state(): StreamState;
}

/**
 * An empty memory stream, or the one that `state` was taken of.
 * @throws StorageError for a state whose vectors were changed
 * @example
 * const stream = openStream(generativeAgents);
 * stream.add({ text: 'Ate soup.', at: 750, importance: 1, kind: 'event', vector: await embedder.embed('Ate soup.') });
 */
export function openStream(options: StreamOptions, state?: StreamState): MemoryStream {
  const { recencyDecayPerHour, weights } = options;
  check(recencyDecayPerHour > 0 && recencyDecayPerHour <= 1, `a decay of ${recencyDecayPerHour}, not in (0, 1]`);
  check(
    Object.values(weights).every((weight) => weight >= 0 && weight < Infinity),
    'a weight below 0 or no number',
  );
  const logDecay = exactLog(recencyDecayPerHour);
  const notes: Note[] = [];
  const accessed: number[] = [];
  const vectors = openSparseVectors();
  let parts = openParts(256);

  const add = ({ vector, evidence = [], about = {}, ...note }: NewNote): Note => {
    const { at, importance } = note;
    check(importance >= 1 && importance <= 10, `an importance of ${importance}, not between 1 and 10`);
    check(Number.isFinite(at), `a minute of ${at}`);
    check(
      evidence.every((id) => notes[id] !== undefined),
      `evidence of notes that are not there: ${evidence.join(', ')}`,
    );
    vectors.add(vector);
    accessed.push(at);
    const added = { id: notes.length, ...note, evidence, about };
    notes.push(added);
    return added;
  };
  for (const { accessed: last, vector, ...note } of state?.notes ?? []) {
    const numbers = vectorOfText(vector, state?.dimensions ?? 0);
    if (numbers === null) throw new StorageError('The state of a memory holds a vector that is none: it was changed.');
    accessed[add({ ...note, vector: numbers }).id] = last;
  }

  return {
    notes,
    add,
    retrieve({ queryVector, at, count }) {
      const size = notes.length;
      if (parts.score.length < size) parts = openParts(2 * size);
      const { recency, importance, relevance, score } = parts;
      vectors.cosines(queryVector, relevance);
      for (let index = 0; index < size; index++) {
        recency[index] = exactExp((Math.max(0, at - accessed[index]!) / 60) * logDecay);
        importance[index] = notes[index]!.importance;
      }
      for (const part of [recency, importance, relevance]) scaleToUnit(part, size);
      for (let index = 0; index < size; index++) {
        score[index] =
          weights.recency * recency[index]! +
          weights.importance * importance[index]! +
          weights.relevance * relevance[index]!;
      }
      return greatest(score, size, count).map((index) => {
        accessed[index] = Math.max(at, accessed[index]!);
        return {
          note: notes[index]!,
          score: score[index]!,
          recency: recency[index]!,
          importance: importance[index]!,
          relevance: relevance[index]!,
        };
      });
    },
    state: () => ({
      dimensions: vectors.dimensions,
      notes: notes.map(({ id, evidence, about, ...note }) => ({
        ...note,
        evidence: [...evidence],
        about: { ...about },
        accessed: accessed[id]!,
        vector: vectors.text(id),
      })),
    }),
  };
}

/** Room for the score of `size` notes and its parts. */
function openParts(size: number) {
  const room = () => new Float64Array(size);
  return { recency: room(), importance: room(), relevance: room(), score: room() };
}

function check(fine: boolean, problem: string): void {
  if (!fine) throw new RangeError(`a memory stream cannot have ${problem}`);
}
