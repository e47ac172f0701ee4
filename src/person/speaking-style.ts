/** A manner of talking, laid over a person. It shapes utterances only: nothing in it says what somebody wants. */
export interface SpeakingStyle {
  name: string;
  /** For a model that plays the person, in the third person: "Writes as few words as possible …". */
  instruction: string;
  /** About how many words one turn has at most; null without a limit. */
  words: number | null;
  /** Ways to begin a first turn. */
  openings: readonly string[];
  /** Words thrown in. */
  fillers: readonly string[];
  /** Ways to end a turn. */
  closings: readonly string[];
}
