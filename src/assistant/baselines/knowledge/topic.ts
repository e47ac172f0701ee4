/** Something that everyday talk is about. */
export interface Topic {
  name: string;
  /** Words, any form of which points to the topic. */
  cues: string;
  /** Advice: concrete, one sentence each, in the order of usefulness. */
  advice: readonly string[];
}
