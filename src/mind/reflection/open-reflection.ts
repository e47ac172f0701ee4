import type { MemoryStream, Note } from '../../memory/index.ts';
import type { CallLine, Embedder } from '../../model/index.ts';
import type { Reflector } from './reflector.ts';

/** Importance that has to come together before somebody looks back (Park et al., "Generative Agents", 2023, section 4.2). */
export const reflectionThreshold = 150;

/** Looking back at a memory stream from time to time. */
export interface Reflection {
  /** Notes of the stream that have been looked back at: what {@link openReflection} needs to go on. */
  readonly reflected: number;
  /** True when the importance of all notes since the last time, thoughts left out, has come to {@link reflectionThreshold}. */
  isDue(): boolean;
  /**
   * Looks back at all notes since the last time and puts the thoughts into the stream; each is as important as the most important note it rests on.
   * The importance counts from nothing again, also where this fails: a model that does not answer is not asked again at the next tick.
   * @throws CallFailure of the model that thinks or embeds; the stream is as it was then
   */
  reflect(at: number, line: () => CallLine): Promise<readonly Note[]>;
}

/**
 * Reflection on a stream.
 * @param options.reflected where it stood when it was taken down; absent: nothing was looked back at yet
 */
export function openReflection(options: {
  stream: MemoryStream;
  reflector: Reflector;
  embedder: Embedder;
  reflected?: number;
}): Reflection {
  const { stream, reflector, embedder } = options;
  let { reflected = 0 } = options;
  let counted = reflected;
  let importance = 0;
  return {
    get reflected() {
      return reflected;
    },
    isDue() {
      for (; counted < stream.notes.length; counted++) {
        const note = stream.notes[counted]!;
        if (note.kind !== 'thought') importance += note.importance;
      }
      return importance >= reflectionThreshold;
    },
    async reflect(at, line) {
      const notes = stream.notes.slice(reflected).filter(({ kind }) => kind !== 'thought');
      const earlier = stream.notes.filter(({ kind }) => kind === 'thought');
      reflected = stream.notes.length;
      counted = reflected;
      importance = 0;
      const thoughts = await reflector.reflect({ notes, thoughts: earlier }, line);
      const vectors = await Promise.all(thoughts.map(({ text }) => embedder.embed(text)));
      return thoughts.map((thought, index) =>
        stream.add({
          ...thought,
          at,
          kind: 'thought',
          importance: Math.max(...thought.evidence.map((id) => stream.notes[id]!.importance)),
          vector: vectors[index]!,
        }),
      );
    },
  };
}
