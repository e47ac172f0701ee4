import type { Exchange, Ledger, Situation } from '../simulated-user.ts';
import { chatText, numberList, standingText } from './chat-text.ts';
import { explicitNumbers } from './items.ts';

/** Where a person stands who has taken in the last reply: what the later steps of a turn go by. */
export interface TakenIn {
  situation: Situation;
  /** Oldest first; the last one's reply is the one taken in. */
  exchanges: readonly Exchange[];
  /** As of after the last reply. */
  ledger: Ledger;
  /** Wishes that the last reply settled. */
  settled: readonly number[];
  /** True when the person had heard most of the reply before; false when not, or when they looked nothing up. */
  repetitive: boolean;
}

/** The chat, what became of the wishes, and a fixed sentence where they heard it before (LifeSim's user has one for news too: it reads like praise). */
export function takenInText({ situation, exchanges, ledger, settled, repetitive }: TakenIn): string {
  const hasWishes = explicitNumbers(situation).length > 0;
  const known = [
    ...(hasWishes ? [standingText(situation, ledger)] : []),
    ...(exchanges.at(-1)?.reply === null
      ? ['The assistant has not answered your last message.']
      : [
          ...(hasWishes ? [`Wishes that the last reply settled: ${numberList(settled)}.`] : []),
          ...(repetitive ? ['You have heard most of what it says before, and that makes you a little impatient.'] : []),
        ]),
  ];
  return [chatText(exchanges), ...(known.length === 0 ? [] : [known.join('\n')])].join('\n\n');
}
