import type { Standing } from './mood.ts';
import type { Treatment } from './patience.ts';
import { isIdle, isPuzzling, type SmallTalk } from './small-talk.ts';

/** What came of a reply. */
export interface Outcome {
  done: boolean;
  fedUp: boolean;
  treatment: Treatment;
  chat: SmallTalk | null;
  /** True when something that was asked for is answered now. */
  answers: boolean;
  /** True when the reply comes near to something unspoken. */
  near: boolean;
  /** True when a reply gave something of what was asked for. */
  gave: boolean;
}

/** How things stand for the person after a reply. */
export function standingOf({ done, fedUp, treatment, chat, answers, near, gave }: Outcome): Standing {
  if (done) return 'done';
  if (fedUp) return 'fed-up';
  if (chat !== null) return isPuzzling(chat) ? 'puzzled' : isIdle(chat) ? 'ignored' : 'asked';
  if (treatment === 'silent' || treatment === 'repeated') return treatment;
  if (answers) return 'answered';
  if (near) return 'understood';
  if (gave || treatment === 'helpful') return 'partly';
  return treatment === 'asked' ? 'asked' : 'ignored';
}
