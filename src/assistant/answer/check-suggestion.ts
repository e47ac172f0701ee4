import type { Json } from '../../files/index.ts';
import type { FeedbackAnswer, SuggestAnswer } from '../proactive/index.ts';
import { asJson, kindOf, type Checked } from './as-json.ts';
import { isObject, lengthProblem, memoryProblem, textProblem, unknownKey, type JsonObject } from './check-parts.ts';

/** Most candidates that `suggest` may return. */
export const mostCandidates = 5;

const offerKeys = ['text', 'topic', 'style', 'reason'];
const forms = 'a text, null for silence, {text, topic?, style?, reason?, memory?}, or {candidates: [...], memory?}';

/**
 * Checks what a user's `suggest` returned. The value is a plain copy; the problem is one sentence that says what to return instead.
 */
export function checkSuggestion(returned: unknown): Checked<SuggestAnswer> {
  if (returned === undefined) return { problem: 'suggest returned undefined; return a text, or null for silence' };
  const json = asJson(returned, 'suggest');
  if ('problem' in json) return json;
  const answer = json.value;
  const problem = isObject(answer)
    ? (('candidates' in answer ? candidatesProblem(answer) : offerProblem(answer, 'suggest', ['memory'])) ??
      memoryProblem(answer, 'suggest'))
    : offerProblem(answer, 'suggest');
  return problem === null ? { value: answer as unknown as SuggestAnswer } : { problem };
}

/** Checks what a user's `feedback` returned: `{memory?}`, or nothing. */
export function checkFeedback(returned: unknown): Checked<NonNullable<FeedbackAnswer>> {
  if (returned === undefined || returned === null) return { value: {} };
  const json = asJson(returned, 'feedback');
  if ('problem' in json) return json;
  const answer = json.value;
  if (!isObject(answer)) return { problem: `feedback returned ${kindOf(answer)}; return {memory}, or nothing` };
  const problem = unknownKey(answer, 'feedback', ['memory']) ?? memoryProblem(answer, 'feedback');
  return problem === null ? { value: answer } : { problem };
}

function candidatesProblem(answer: JsonObject): string | null {
  const unknown = unknownKey(answer, 'suggest', ['candidates', 'memory']);
  if (unknown !== null) return unknown;
  const { candidates } = answer;
  if (!Array.isArray(candidates) || candidates.length === 0 || candidates.length > mostCandidates) {
    const what = Array.isArray(candidates) ? `${candidates.length} candidates` : kindOf(candidates);
    return `suggest.candidates must be a list of 1 to ${mostCandidates}, not ${what}; return null for silence alone`;
  }
  for (const [at, offer] of (candidates as readonly Json[]).entries()) {
    const problem = offerProblem(offer, `suggest.candidates[${at}]`);
    if (problem !== null) return problem;
  }
  return null;
}

function offerProblem(offer: Json, name: string, alsoKnown: readonly string[] = []): string | null {
  if (offer === null) return null;
  if (typeof offer === 'string') return textProblem(offer, name);
  if (!isObject(offer)) return `${name} returned ${kindOf(offer)}; return ${forms}`;
  const { text } = offer;
  if (text === undefined) return `${name} returned an object without text; return ${forms}`;
  if (text !== null && typeof text !== 'string') {
    return `${name}.text is ${kindOf(text)}; it must be a text, or null for silence`;
  }
  const words = ['topic', 'style', 'reason'].map((key) => wordProblem(offer[key], `${name}.${key}`));
  return (
    unknownKey(offer, name, [...offerKeys, ...alsoKnown]) ??
    (text === null ? null : textProblem(text, `${name}.text`)) ??
    words.find((problem) => problem !== null) ??
    null
  );
}

function wordProblem(value: Json | undefined, name: string): string | null {
  if (value === undefined) return null;
  if (typeof value !== 'string' || value.trim() === '')
    return `${name} must be a text; leave it out where there is none`;
  return lengthProblem(value, name);
}
