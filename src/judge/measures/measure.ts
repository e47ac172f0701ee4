import type { Conversation } from '../../journal/index.ts';

/** A number read off a conversation's journal entries, without a judge. */
export interface Measure {
  /** Stable name in files. */
  readonly name: string;
  /** `share`: 0 to 1; `count`: 0 and more. */
  readonly unit: 'share' | 'count';
  /** The number; null where there is none: nothing to measure, or the conversation is broken. */
  value(conversation: Conversation): number | null;
}

/** Makes a measure that has no value for broken conversations. */
export function defineMeasure(measure: Measure): Measure {
  return {
    ...measure,
    value: (conversation) => (conversation.end.ending === 'broken' ? null : measure.value(conversation)),
  };
}

/** The texts of the assistant's replies, oldest first; silences are left out. */
export function spokenReplies(conversation: Conversation): string[] {
  return conversation.turns.flatMap((turn) => (turn.assistant?.text == null ? [] : [turn.assistant.text]));
}

/** The words of a text, lower case: runs of letters and digits, apostrophes inside included. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];
}
