import type { Complaint } from '../../model/index.ts';
import type { Situation } from '../simulated-user.ts';
import { outOfRole, outOfRoleMessage } from './out-of-role.ts';
import { tellsHidden, tellsHiddenMessage } from './tells-hidden.ts';

/** What a model is told whose person leaves with a question. */
export const questionAtTheEndMessage =
  'These are the last words of the chat, and nobody will answer: write them without a question. Answer again in the same JSON shape.';

/** All that may be said about a line of the person: part of what is asked. */
export const lineComplaints = [outOfRoleMessage, tellsHiddenMessage, questionAtTheEndMessage] as const;

/**
 * What is wrong with a line of the person; null when it is fine. A line that only an assistant would write is never fine; one that gives away what
 * is hidden, or asks when nobody will answer, is complained about once and then taken as it is.
 * @param reask answers already turned down
 */
export function lineComplaint(
  line: string,
  about: { situation: Situation; isLast: boolean },
  reask: number,
): Complaint | null {
  const slipped = outOfRole(line);
  if (slipped !== null || reask > 0) return slipped;
  if (tellsHidden(line, about.situation)) return { kind: 'bad-answer', message: tellsHiddenMessage };
  return about.isLast && line.includes('?') ? { kind: 'bad-answer', message: questionAtTheEndMessage } : null;
}
