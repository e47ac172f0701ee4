import { generativeAgents, openStream, type MemoryStream, type NewNote } from '../../memory/index.ts';

/** A stream with notes of which a test says what matters. */
export function streamOf(...notes: readonly Partial<NewNote>[]): MemoryStream {
  const stream = openStream(generativeAgents);
  for (const [index, note] of notes.entries()) {
    stream.add({
      text: `Note ${index}.`,
      at: index,
      importance: 1,
      kind: 'event',
      vector: Float32Array.of(1, 0),
      ...note,
    });
  }
  return stream;
}

/** A suggestion about a topic during an activity, and what became of it. */
export function suggested(topic: string, activity: string, reaction: string): Partial<NewNote> {
  return { kind: 'suggestion', importance: 5, about: { topic, activity, reaction } };
}
