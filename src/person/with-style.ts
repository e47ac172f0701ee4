import { canonicalHash } from '../files/index.ts';
import type { SampledPerson } from './sampled-person.ts';
import type { SpeakingStyle } from './speaking-style.ts';

/** The same person with another manner of talking; all else is shared. */
export function withStyle(person: SampledPerson, style: SpeakingStyle): SampledPerson {
  return { ...person, style };
}

/** Hash of everything a person is and wants, without the manner of talking: equal under any style. Twelve hex digits. */
export function wantsHash(person: SampledPerson): string {
  const { style: _, ...rest } = person;
  return canonicalHash(rest, 12);
}
