import { texts } from './texts.ts';

/** Puts failures into words: the party in the reader's language, the kind as the record names it. */
export interface FailureWords {
  (failure: { party: string; kind: string }): string;
  party(party: string): string;
}

/** See {@link FailureWords}. */
export function useFailureWords(): FailureWords {
  const t = texts.use();
  const nameOf = (party: string) => {
    const key = `party_${party}`;
    return texts.has(key) ? t(key) : party;
  };
  const words = ({ party, kind }: { party: string; kind: string }) => `${nameOf(party)}: ${kind}`;
  return Object.assign(words, { party: nameOf });
}
