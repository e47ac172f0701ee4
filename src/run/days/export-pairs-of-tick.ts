import { answerText, type Candidate, type ReasonPlace } from '../../assistant/index.ts';
import type { AnswerPair, ChatMessage, RatedAnswer } from '../../formats/index.ts';

/** What was weighed at one tick, and what the person said of it. */
export interface WeighedTick {
  /** What the assistant was given. */
  prompt: readonly ChatMessage[];
  /** The candidates that the person was asked about; a score is null where a dimension is missing. */
  rated: readonly { candidate: Candidate; score: number | null }[];
  /** Where a reason is part of the answer. */
  reasons: ReasonPlace;
}

/** Each two candidates of a tick that were rated differently. */
export function pairsOfTick({ prompt, rated, reasons }: WeighedTick): AnswerPair[] {
  const answers = rated.flatMap(({ candidate, score }) =>
    score === null ? [] : [{ text: answerText(candidate, reasons), silent: candidate === null, score }],
  );
  return answers.flatMap((one, at) =>
    answers.slice(at + 1).flatMap((other) => {
      if (one.score === other.score) return [];
      const [chosen, rejected] = one.score > other.score ? [one, other] : [other, one];
      return [{ prompt, chosen, rejected }];
    }),
  );
}

/** What the person would rather have heard, against what was delivered; none where they say the same. These are the person's words, not the assistant's. */
export function revisionPairs(
  { prompt, reasons }: Omit<WeighedTick, 'rated'>,
  delivered: { candidate: Candidate; score: number | null },
  revision: string | null,
): AnswerPair[] {
  if (revision === (delivered.candidate?.text ?? null)) return [];
  const { candidate, score } = delivered;
  const wanted: Candidate = revision === null ? null : { text: revision, topic: null, style: null, reason: null };
  const chosen: RatedAnswer = { text: answerText(wanted, reasons), silent: revision === null, score: null };
  const rejected: RatedAnswer = { text: answerText(candidate, reasons), silent: candidate === null, score };
  return [{ prompt, chosen, rejected }];
}
