import type { Exchange } from '../simulated-user.ts';
import { repeatsItself } from './appraise.ts';
import { smallTalkIn, type SmallTalk } from './small-talk.ts';

/** The small talk of one reply; null for what says something, and for pleasantries that come again. */
export function smallTalkAt(exchanges: readonly Exchange[], at: number): SmallTalk | null {
  const spoken = exchanges.slice(0, at + 1).map(({ utterance }) => utterance);
  const kind = smallTalkIn(exchanges[at]?.reply ?? null, spoken);
  return kind !== null && kind !== 'goodbye' && repeatsItself(exchanges, at) ? null : kind;
}

/** True when the last reply says goodbye and the person lets it be: nothing is open, or it was asked to stay before. */
export function letsGo(exchanges: readonly Exchange[], isOpen: boolean): boolean {
  const parting = exchanges.map((_, at) => smallTalkAt(exchanges, at) === 'goodbye');
  return parting.at(-1) === true && (!isOpen || parting.slice(0, -1).includes(true));
}
