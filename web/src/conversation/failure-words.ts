import { texts } from './texts.ts';

/** Puts failures into words: the party in the reader's language, the kind as the record names it. */
export interface FailureWords {
  (failure: { party: string; kind: string }): string;
  party(party: string): string;
}

const parties = ['assistant', 'user', 'judge', 'network', 'mind', 'planner', 'rater', 'analysis', 'trainer'] as const;

/** See {@link FailureWords}. */
export function useFailureWords(): FailureWords {
  const t = texts.use();
  const nameOf = (party: string) => {
    const known = parties.find((each) => each === party);
    return known === undefined ? party : t(`party_${known}`);
  };
  const words = ({ party, kind }: { party: string; kind: string }) => `${nameOf(party)}: ${kind}`;
  return Object.assign(words, { party: nameOf });
}
