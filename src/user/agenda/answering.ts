import type { SubIntent } from '../../journal/index.ts';
import type { Exchange } from '../simulated-user.ts';
import { answerTo, type Answer } from './answer-back.ts';
import { hintsNow } from './hint-now.ts';
import type { Moment } from './moment.ts';
import { questionKind } from './question-kind.ts';
import { questionsIn } from './reply-parts.ts';
import { uncapitalised } from './words.ts';

/**
 * What the person says to what the last reply asked: a word about something unspoken where that fits, else up to two facts, or that there are
 * none; no ways where nothing was asked.
 */
export function answering(exchanges: readonly Exchange[], unmet: readonly SubIntent[], moment: Moment): Answer {
  const nothing = { ways: [], told: false, due: false };
  const reply = exchanges.at(-1)?.reply ?? null;
  const questions = questionsIn(reply).flatMap(halves);
  if (questions.some((question) => /^(?:more|worry|feelings)$/.test(questionKind(question).kind))) {
    const spoken = exchanges.map((exchange) => exchange.utterance);
    const hints = hintsNow(unmet, spoken, moment, 0.85);
    if (hints.length > 0) return { ways: hints, told: true, due: false };
  }
  const answers = questions
    .map((question) => answerTo(question, reply ?? '', moment))
    .filter(({ ways }) => ways.length > 0);
  return together(answers) ?? nothing;
}

/** "How old is he, and what does he weigh?" asks two things. */
function halves(question: string): string[] {
  const parts = question.split(/,? and (?=(?:how|what|when|where|who|which|is|are|do|does|has|have)\b)/i);
  return parts.map((part) => (part.endsWith('?') ? part : `${part}?`));
}

/** Up to two facts in one sentence, or the one answer there is. */
function together(answers: readonly Answer[]): Answer | undefined {
  const facts = answers.filter(({ told }) => told);
  const [one, two] = facts.length > 0 ? facts : answers.slice(-1);
  if (one === undefined || two === undefined) return one;
  const first = one.ways[0]!;
  const second = two.ways[0]!;
  if (first.length + second.length > 110 || second === first) return one;
  return { ...one, ways: [`${first.replace(/[.]$/, '')}, ${uncapitalised(second, [])}`, ...one.ways] };
}
