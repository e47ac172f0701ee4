import { CallFailure } from '../errors/index.ts';
import type { Json } from '../files/index.ts';
import type { Emotion, JournalEntry, LifeEvent } from '../journal/index.ts';
import type { Notes } from '../memory/index.ts';
import type { Exchange, Opening } from '../user/index.ts';
import { explicitItems, openLedger } from './ledger.ts';
import { turnLine } from './lines.ts';
import { firstLine, nextLine, perceiveWith } from './persons-line.ts';
import type { Simulation } from './simulation.ts';
import { situationOf } from './situation.ts';
import { takeReply } from './take-reply.ts';

/** Where a life stands when a conversation begins, and again when it ends. */
export interface Standing {
  /** The assistant's memory. */
  memory: Json;
  /** Calls in the longest chain of dependent calls so far. */
  chain: number;
  /** What the analysis would do better from now on; null for nothing. */
  strategy: string | null;
}

/** Where a life stands when a conversation begins, and what the assistant is given of earlier ones in it. */
export interface Beginning extends Standing {
  earlierConversations: readonly string[];
}

/** A conversation that came to its end. */
export interface Conversed extends Standing {
  broken: boolean;
  exchanges: readonly Exchange[];
  /** The last line of a person who ended it. */
  closing: { utterance: string; emotion: Emotion } | null;
}

/** The conversation at one life event, turn by turn, from the person's opening to its end. */
export async function* converse(
  simulation: Simulation,
  event: LifeEvent,
  opening: Opening | CallFailure,
  remembered: Notes,
  standing: Beginning,
): AsyncGenerator<JournalEntry, Conversed> {
  const explicit = explicitItems(event.intention);
  const exchanges: Exchange[] = [];
  let ledger = openLedger([], explicit);
  const { strategy, earlierConversations } = standing;
  let { memory, chain } = standing;

  const ended = (ending: 'satisfied' | 'gave-up' | 'turn-limit'): JournalEntry => conversationEnded(ending, null);
  const broke = (failure: CallFailure, role: 'user' | 'assistant'): JournalEntry =>
    conversationEnded('broken', { party: failure.party, kind: failure.kind, role });
  const conversationEnded = (
    ending: 'satisfied' | 'gave-up' | 'turn-limit' | 'broken',
    failure: { party: CallFailure['party']; kind: string; role: 'user' | 'assistant' } | null,
  ): JournalEntry => ({
    type: 'conversation-ended',
    event: event.number,
    ending,
    turns: exchanges.length,
    said: [...ledger.said],
    answered: [...ledger.answered],
    failure,
    chain,
  });
  const conversed = (broken: boolean, closing: Conversed['closing'] = null): Conversed => {
    return { broken, exchanges, closing, memory, chain, strategy };
  };

  if (opening instanceof CallFailure) {
    yield broke(opening, 'user');
    return conversed(true);
  }
  const first = firstLine(opening, explicit);
  let mine = first.line;
  ledger = first.ledger;

  for (let turn = 1; ; turn++) {
    const asked = { turn, line: mine, exchanges, earlierConversations, memory, strategy };
    const { reply, check, calls } = await takeReply(simulation, event, asked);
    chain += calls;
    if (reply instanceof CallFailure) {
      yield { type: 'turn-taken', event: event.number, turn, user: mine, assistant: null };
      yield broke(reply, 'assistant');
      return conversed(true);
    }
    const kept = keepMemory(simulation, memory, reply.memory);
    memory = kept.memory;
    const checked = check === undefined ? {} : { check };
    const assistant = { text: reply.text, intent: reply.intent, ...kept.journaled, ...checked };
    yield { type: 'turn-taken', event: event.number, turn, user: mine, assistant };
    exchanges.push({ utterance: mine.utterance, emotion: mine.emotion, reply: reply.text });
    if (turn === simulation.turns) {
      yield ended('turn-limit');
      return conversed(false);
    }

    const userLine = turnLine(simulation, event.number, turn + 1, 'user');
    try {
      const hearing = { situation: situationOf(simulation, event), exchanges, ledger };
      const next = await nextLine(simulation.user, hearing, perceiveWith(simulation.embedder, remembered), userLine);
      mine = next.line;
      ledger = next.ledger;
      await remembered.keep(mine.note);
      chain += userLine.calls;
      if (next.ending !== null) {
        yield { type: 'closing-said', event: event.number, user: mine };
        yield ended(next.ending);
        return conversed(false, mine);
      }
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      chain += userLine.calls;
      yield broke(error, 'user');
      return conversed(true);
    }
  }
}

/** The memory after a call, and what the journal says of it: its hash, only when it changed. */
export function keepMemory(
  { memories }: Simulation,
  before: Json,
  returned: Json | undefined,
): { memory: Json; journaled: { memory?: string } } {
  if (returned === undefined) return { memory: before, journaled: {} };
  const hash = memories.keep(returned);
  return hash === memories.keep(before)
    ? { memory: before, journaled: {} }
    : { memory: returned, journaled: { memory: hash } };
}
