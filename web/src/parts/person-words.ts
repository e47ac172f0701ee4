import type { Level } from '../../../src/person/person.ts';
import { texts } from './texts.ts';

/** Names of what is known of people. */
export interface PersonWords {
  /** A fact or a trait; one that is not ours keeps its own name. */
  fact(fact: string): string;
  /** Where somebody stands on a trait or a preference. */
  level(level: Level): string;
}

/** See {@link PersonWords}. */
export function usePersonWords(): PersonWords {
  const t = texts.use();
  return {
    fact(fact) {
      const key = `fact_${fact}`;
      return texts.has(key) ? t(key) : fact.charAt(0).toUpperCase() + fact.slice(1);
    },
    level: (level) => t(`level_${level}`),
  };
}
