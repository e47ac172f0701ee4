import type { Candidate, RatedCandidate, TickFeedback } from '../../assistant/index.ts';
import { scoreOf } from '../../journal/index.ts';
import type { RatedSuggestion } from '../../user/index.ts';

/** What is told of a tick: the delivered candidate first, then the others that the person was asked about. */
export function inTold(
  candidates: readonly Candidate[],
  rated: readonly (RatedSuggestion | null)[],
  delivered: number,
): TickFeedback['rated'] {
  const told: RatedCandidate[] = [];
  const tell = (at: number) => {
    const known = rated[at];
    if (known === null || known === undefined) return;
    told.push({ candidate: candidates[at]!, rating: known.rating, score: scoreOf(known.rating), reason: known.why });
  };
  tell(delivered);
  for (let at = 0; at < candidates.length; at++) if (at !== delivered) tell(at);
  return told;
}

/** What a person would rather have heard; it is nobody's topic or style. */
export function inOwnWords(text: string): Candidate {
  return { text, topic: null, style: null, reason: null };
}
