import type { UserTurn } from '../../journal/index.ts';
import { explicitItems, firstLine, nextLine, perceiveWith, type PersonsLine } from '../../life/index.ts';
import { openNotes } from '../../memory/index.ts';
import { hashedWords, type CallLine, type CallRecord } from '../../model/index.ts';
import type { Ledger, SimulatedUser, Situation } from '../../user/index.ts';
import { longestLine, type ReactionRequest } from './talk-request.ts';

/** What the person says, and where the talk stands with it. */
export interface AnsweredLine {
  /** Null where the talk ended at its last turn, and the person says no more. */
  line: UserTurn | null;
  ledger: Ledger;
  /** Null when the talk goes on. */
  ending: 'satisfied' | 'gave-up' | 'turn-limit' | null;
}

/** Has the person begin. @throws CallFailure, and what stops all asking */
export async function openTalk(user: SimulatedUser, situation: Situation): Promise<AnsweredLine> {
  const opening = await user.open(situation, lineAt(situation, 1));
  return shown(firstLine(opening, explicitItems(situation.event.intention)));
}

/**
 * Has the person react to the last reply of a talk: a function of what is given, so that the same talk goes on alike wherever it is kept.
 * @throws CallFailure, and what stops all asking
 */
export async function answerLine(
  user: SimulatedUser,
  situation: Situation,
  { exchanges, notes, turns, ...request }: Pick<ReactionRequest, 'exchanges' | 'ledger' | 'notes' | 'turns'>,
): Promise<AnsweredLine> {
  const ledger = possibleLedger(request.ledger, situation);
  if (exchanges.length >= turns) return { line: null, ledger, ending: 'turn-limit' };
  const remembered = openNotes(hashedWords);
  for (const note of notes) await remembered.keep(note);
  const hearing = { situation, exchanges, ledger };
  const line = lineAt(situation, exchanges.length + 1);
  return shown(await nextLine(user, hearing, perceiveWith(hashedWords, remembered), line));
}

/** Only what can be said counts as said, and only what was said as answered. */
function possibleLedger({ said, answered }: Ledger, { event }: Situation): Ledger {
  const sayable = explicitItems(event.intention).filter((number) => said.includes(number));
  return { said: sayable, answered: sayable.filter((number) => answered.includes(number)) };
}

/** A model's line may be longer than any that can be sent back. */
function shown({ line, ledger, ending }: PersonsLine): AnsweredLine {
  return { line: { ...line, utterance: cut(line.utterance), note: cut(line.note) }, ledger, ending };
}

function cut(text: string): string {
  return text.length <= longestLine ? text : `${text.slice(0, longestLine - 1)}…`;
}

/** Keeps nothing: a talk belongs to no run. */
const noRecord: CallRecord = {
  recorded: async (_address, _asked, perform) => ({ address: '', asked: '', latencyInMs: 0, ...(await perform()) }),
  close: () => {},
};

function lineAt({ life, trial, event }: Situation, turn: number): CallLine {
  return {
    record: noRecord,
    address: [
      ['life', life],
      ['trial', trial],
      ['event', event.number],
      ['turn', turn],
      ['role', 'user'],
    ],
    role: 'user',
    priority: 0,
    calls: 0,
  };
}
