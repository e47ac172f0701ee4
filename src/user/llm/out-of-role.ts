import type { Complaint } from '../../model/index.ts';

/** What a model that slipped into the assistant's role is told. */
export const outOfRoleMessage =
  "You slipped into the assistant's role. You are the person who asks for help: write only what this person would type next, briefly and in their own words. Answer again in the same JSON shape.";

/** Phrases that only an assistant says. Each is long enough that a person would hardly type it to one. */
const assistantPhrases = [
  /\bas an? (ai|artificial intelligence|language model|virtual assistant|ai assistant)\b/,
  /\bi(?:'m| am) (?:an? (?:ai|language model|virtual assistant|ai assistant)|your assistant)\b/,
  /\bhow (can|may|could) i (help|assist) you\b/,
  /\bwhat (can|may) i (help|assist) you with\b/,
  /\bi(?:'m| am|'d be| would be) (here|happy|glad|delighted) to (help|assist) you\b/,
  /\bis there anything else (i can|you(?:'d| would)? (?:like|need)|you want)\b/,
  /\b(feel free|don't hesitate) to (ask|reach out)\b/,
  /\blet me know if you (need|have|want|would like|'d like) (any|more|further|anything|help)\b/,
  /\bi hope this helps\b/,
];

/** Complains when a line of the person reads as if the assistant had spoken; null when it is fine. */
export function outOfRole(utterance: string): Complaint | null {
  const text = utterance.toLowerCase().replaceAll('’', "'");
  const labelled = /^\s*(\[?assistant\]?|ai)\s*:/.test(text);
  const lists = text.split('\n').filter((line) => /^\s*(\d+[.)]|[-*•])\s+\S/.test(line)).length >= 3;
  if (!labelled && !lists && !assistantPhrases.some((phrase) => phrase.test(text))) return null;
  return {
    kind: 'out-of-role',
    message: outOfRoleMessage,
  };
}
