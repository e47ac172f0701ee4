import type { UserTurn } from '../journal/index.ts';
import type { CallLine, Embedder } from '../model/index.ts';
import { recall, type Notes } from '../memory/index.ts';
import {
  repliesBeforeGivingUp,
  type Hearing,
  type Ledger,
  type Opening,
  type Perceive,
  type SimulatedUser,
} from '../user/index.ts';
import { endingAfter } from './ending.ts';
import { afterReaction, explicitItems, openLedger } from './ledger.ts';

/** A line of the person's, and where the talk stands with it. */
export interface PersonsLine {
  line: UserTurn;
  ledger: Ledger;
  /** Null when the talk goes on. */
  ending: 'satisfied' | 'gave-up' | null;
}

/** What an opening comes to. */
export function firstLine({ utterance, emotion, said }: Opening, explicit: readonly number[]): PersonsLine {
  const ledger = openLedger(said, explicit);
  const line: UserTurn = {
    utterance,
    emotion,
    action: 'go-on',
    overlap: null,
    said: [...ledger.said],
    answered: [],
    note: '',
  };
  return { line, ledger, ending: null };
}

/**
 * Has the person react to the last reply. What they note of it is the caller's to keep.
 * @throws CallFailure
 */
export async function nextLine(
  user: SimulatedUser,
  hearing: Omit<Hearing, 'mayEnd'>,
  perceive: Perceive,
  callLine: CallLine,
): Promise<PersonsLine> {
  const explicit = explicitItems(hearing.situation.event.intention);
  const replies = hearing.exchanges.length;
  const reaction = await user.react({ ...hearing, mayEnd: replies >= repliesBeforeGivingUp }, perceive, callLine);
  const before = hearing.ledger;
  const ledger = afterReaction(before, reaction, explicit);
  const { action } = reaction;
  const ending = user.neverEnds ? null : endingAfter({ action, ledger, explicit, replies });
  const line: UserTurn = {
    utterance: reaction.utterance,
    emotion: reaction.emotion,
    action: ending === null ? 'go-on' : 'end',
    overlap: reaction.overlap,
    said: ledger.said.filter((number) => !before.said.includes(number)),
    answered: ledger.answered.filter((number) => !before.answered.includes(number)),
    note: reaction.note,
  };
  return { line, ledger, ending };
}

/** How the person compares what they hear with what they remember. */
export function perceiveWith(embedder: Embedder, remembered: Notes): Perceive {
  return async (text) => {
    const { overlap, notes } = await recall(remembered, text);
    return { overlap, repetitive: overlap >= embedder.overlapThreshold, remembered: notes };
  };
}
