import type { SampledPerson } from '../sampled-person.ts';

/** A rubric in the person's own words: what is in the structure, with the same times and numbers. */
export interface RubricProse {
  /** What is welcome during which activity. */
  preference: string;
  /** When a word is welcome and when it is not. */
  timing: string;
  /** How often. */
  frequency: string;
  /** How an assistant should sound, and what it must never do. */
  communication: string;
}

/** A person of our own writing, with a rubric in structure and prose. */
export interface Resident extends SampledPerson {
  /** High or low in the order of the Big Five: "HLHHL". */
  combination: string;
  /** As "she/her". */
  pronouns: string;
  /** Who this is, in a few sentences in the third person. */
  about: string;
  prose: RubricProse;
}
