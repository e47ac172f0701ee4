import type { Json } from '../../files/index.ts';
import { checkFeedback, checkPortrait, checkReply, checkSuggestion, type Checked } from '../answer/index.ts';
import type { AssistantPortrait, AssistantReply, Dimension } from '../contract.ts';
import type { FeedbackAnswer, SuggestAnswer } from '../proactive/index.ts';

/** Reads the body of an answer to `/reply`: what a module may return, as JSON. The problem is one sentence that says what to answer instead. */
export function readReply(body: string): Checked<string | null | AssistantReply> {
  const json = readJson(body);
  return 'problem' in json ? json : checkReply(json.value);
}

/**
 * Reads the body of an answer to `/portrait`; null where the server draws none.
 * @param dimensions those of the request
 */
export function readPortrait(body: string, dimensions: readonly Dimension[]): Checked<AssistantPortrait | null> {
  const json = readJson(body);
  return 'problem' in json || json.value === null ? (json as Checked<null>) : checkPortrait(json.value, dimensions);
}

/** Reads the body of an answer to `/suggest`: what a module may return, as JSON. */
export function readSuggestion(body: string): Checked<SuggestAnswer> {
  const json = readJson(body);
  return 'problem' in json ? json : checkSuggestion(json.value);
}

/** Reads the body of an answer to `/feedback`. */
export function readFeedback(body: string): Checked<NonNullable<FeedbackAnswer>> {
  const json = readJson(body);
  return 'problem' in json ? json : checkFeedback(json.value);
}

/** Reads a body as JSON. */
export function readJson(body: string): Checked<Json> {
  if (body.trim() === '') return { problem: 'the answer is empty; answer JSON: {"text": "…"}, or null for silence' };
  try {
    return { value: JSON.parse(body) as Json };
  } catch (error) {
    const start = JSON.stringify(body.slice(0, 60));
    return {
      problem: `the answer is not JSON (${(error as Error).message.slice(0, 100)}); it begins ${start}. Answer JSON: {"text": "…"}, a text in quotes, or null for silence`,
    };
  }
}
