/** Something that the rules did not read as it stands: what was not understood, what was cut, or what is missing and taken as stated. */
export interface Unread {
  /** The field of the file, as `criteria.Timing`. */
  field: string;
  /** The words; empty where nothing is said. */
  text: string;
  /** What was done instead, or why nothing could be. */
  reason: string;
}
