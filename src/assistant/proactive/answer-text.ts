import type { Candidate } from './contract.ts';
import type { ReasonPlace } from './harness/settings.ts';

/**
 * What a model answers that decides on this candidate, with the fields that `assistant/suggest` asks for, in its order. Silence is an answer like any
 * other: `{"suggestion":null,"topic":null}`.
 * @param reasons where a reason is asked for; silence has none to tell
 */
export function answerText(candidate: Candidate, reasons: ReasonPlace): string {
  const { text: suggestion, topic } = candidate ?? { text: null, topic: null };
  const reason = { reason: candidate?.reason ?? '' };
  return JSON.stringify({
    ...(reasons === 'before' ? reason : {}),
    suggestion,
    topic,
    ...(reasons === 'after' ? reason : {}),
  });
}
