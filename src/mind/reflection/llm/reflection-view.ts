import type { Facts, Person, SampledPerson } from '../../../person/index.ts';
import type { Entry } from './entries.ts';

/** Who looks back, as far as a model is told. */
export type ReflectingPerson = Person & Pick<SampledPerson, 'name'> & { facts: Pick<Facts, 'gender'> };

/** What a model is shown to look back at. */
export interface ReflectionView {
  person: ReflectingPerson;
  /** Local minute (since 1970-01-01) from which the entries' minutes count. */
  start: number;
  /** Numbered from 1; never empty. */
  entries: readonly Entry[];
  /** What the person has come to see before, the latest last. */
  thoughts: readonly string[];
}

/** Thoughts with the numbers of the entries that they rest on. */
export interface ReflectionAnswer {
  thoughts: { thought: string; evidence: number[] }[];
}
