/** What a note can be: something that happened, something an assistant suggested, or a thought about other notes. */
export const noteKinds = ['event', 'suggestion', 'thought'] as const;

/** One of {@link noteKinds}. */
export type NoteKind = (typeof noteKinds)[number];

/** What a note is about, in words of whoever keeps it, so that notes can be told apart and counted without reading their texts. */
export interface NoteSubject {
  /** What somebody was doing, as "lunch" or "drawing". */
  activity?: string;
  /** What a suggestion was about, as "food". */
  topic?: string;
  /** What somebody did about a suggestion, as "accept". */
  reaction?: string;
}

/** A line of a memory stream. */
export interface Note {
  /** Its place in the stream: 0 for the first. */
  readonly id: number;
  readonly text: string;
  /** Minutes since the start. */
  readonly at: number;
  /** 1 (everyday) to 10 (turning point). */
  readonly importance: number;
  readonly kind: NoteKind;
  /** Ids of the notes that a thought rests on; empty for all others. */
  readonly evidence: readonly number[];
  readonly about: NoteSubject;
}

/** What is put into a memory stream. */
export interface NewNote extends Omit<Note, 'id' | 'evidence' | 'about'> {
  /** The text's embedding: of length 1, or of zeros. */
  readonly vector: Float32Array;
  /** Ids of older notes; none when absent. */
  readonly evidence?: readonly number[];
  /** Nothing when absent. */
  readonly about?: NoteSubject;
}
