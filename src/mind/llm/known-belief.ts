import type { Facts, Person, SampledPerson } from '../../person/index.ts';
import type { Belief } from '../belief/index.ts';

/** What of a belief the prompts tell a model. */
export type KnownBelief = Pick<Belief, 'shortTerm'> & {
  at: Pick<Belief['at'], 'minute'>;
  longTerm: Omit<Belief['longTerm'], 'person'> & {
    person: Person & Pick<SampledPerson, 'name' | 'circle'> & { facts: Pick<Facts, 'gender'> };
  };
};
