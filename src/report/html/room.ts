import { clipped, markup, type Part } from '../markup.ts';
import { whole } from './shell.ts';

/**
 * What a conversation may take in a page, so that ten of them stay below 1.5 MB whatever models wrote: bytes of one text, and how many of a kind.
 * Everything is in the journal.
 */
export const limits = {
  /** Bytes of what somebody says. */
  line: 2500,
  /** Bytes of a note, an item or an intent. */
  detail: 500,
  /** Bytes of a name. */
  name: 150,
  /** Turns at the beginning, and at the end. */
  turns: 12,
  lastTurns: 4,
  /** Items of a checklist, preferences, facts. */
  items: 30,
} as const;

/** A text that takes at most `limit` bytes, and how much was left out. */
export function text(full: string, limit: number): Part {
  const { text, left } = clipped(full, limit);
  return left === 0 ? text : markup`${text}… <span class="quiet">(${whole(left)} more characters)</span>`;
}
