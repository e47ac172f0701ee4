import type { Afterthought } from '../assistant/index.ts';
import { CallFailure } from '../errors/index.ts';
import {
  eventStartedOf,
  lifeStartedOf,
  type JournalEntry,
  type LifeEvent,
  type NotesTaken,
  type PortraitDrawn,
} from '../journal/index.ts';
import { openNotes } from '../memory/index.ts';
import type { CallLine } from '../model/index.ts';
import type { Opening } from '../user/index.ts';
import { analyseConversation } from './analyse-conversation.ts';
import { askForAfterthought } from './ask-assistant.ts';
import { converse, keepMemory, type Beginning, type Conversed, type Standing } from './conversation.ts';
import { conversationText, earlierConversations } from './earlier-conversations.ts';
import { openingLine, turnLine } from './lines.ts';
import type { Simulation } from './simulation.ts';
import { situationOf } from './situation.ts';

/**
 * One life under one assistant: its journal, entry by entry. All openings start at once; the events follow each other, since memories carry over.
 * What an assistant makes of a finished conversation without carrying it on is made beside the next one, and stands at the journal's end; what the
 * analysis makes of it, the next one waits for.
 * @throws what stops the whole run, such as an outage; a failed call only ends its conversation
 */
export async function* simulateLife(simulation: Simulation): AsyncGenerator<JournalEntry> {
  const { life, assistant, analyst } = simulation;
  const carriesOn = !('told' in assistant) && assistant.carriesOn;
  const given = 'told' in assistant ? 'none' : assistant.earlierConversations;
  const own: string[] = [];
  const remembered = openNotes(simulation.embedder);
  const openings = life.events.map((event) => open(simulation, event));
  const beside: Promise<Settled>[] = [];
  const inFlight: Promise<unknown>[] = [...openings];
  let standing: Standing = { memory: null, chain: 0, strategy: null };
  let longest = 0;
  try {
    yield lifeStartedOf(life, simulation.assistantLabel, simulation.trial);
    for (const [index, event] of life.events.entries()) {
      yield eventStartedOf(event);
      const { opening, line } = await openings[index]!;
      standing = { ...standing, chain: Math.max(standing.chain, line.calls) };
      const earlier = earlierConversations(given, life, event, own);
      const beginning = { ...standing, earlierConversations: earlier };
      const conversed = yield* converse(simulation, event, opening, remembered, beginning);
      standing = conversed;
      if (!conversed.broken) {
        const settling = settle(simulation, event, beginning, conversed);
        const analysing = analyst === undefined ? null : analyseConversation(simulation, analyst, event, conversed);
        for (const begun of analysing === null ? [settling] : [settling, analysing]) {
          begun.catch(() => {});
          inFlight.push(begun);
        }
        if (carriesOn) {
          const settled = await settling;
          yield* settled.entries;
          standing = settled.standing;
        } else beside.push(settling);
        if (analysing !== null) {
          const { entry, chain } = await analysing;
          yield entry;
          const strategy = entry.strategy ?? standing.strategy;
          standing = { ...standing, chain: Math.max(standing.chain, chain), strategy };
        }
        if (given === 'whole-history') own.push(conversationText(event.scene, conversed.exchanges));
      }
      longest = Math.max(longest, standing.chain);
    }
    for (const settling of beside) {
      const settled = await settling;
      yield* settled.entries;
      longest = Math.max(longest, settled.standing.chain);
    }
    yield { type: 'life-ended', chain: longest };
  } finally {
    await Promise.allSettled(inFlight);
  }
}

interface Opened {
  opening: Opening | CallFailure;
  line: CallLine;
}

function open(simulation: Simulation, event: LifeEvent): Promise<Opened> {
  const line = openingLine(simulation, event.number);
  const opened = simulation.user.open(situationOf(simulation, event), line).then(
    (opening): Opened => ({ opening, line }),
    (error: unknown): Opened => {
      if (error instanceof CallFailure) return { opening: error, line };
      throw error;
    },
  );
  opened.catch(() => {});
  return opened;
}

interface Settled {
  entries: readonly JournalEntry[];
  standing: Standing;
}

/** What the assistant makes of a conversation that came to its end, and where the life stands then. */
async function settle(
  simulation: Simulation,
  event: LifeEvent,
  { earlierConversations: earlier }: Beginning,
  { exchanges, memory, chain, strategy }: Conversed,
): Promise<Settled> {
  const line = turnLine(simulation, event.number, 0, 'assistant');
  const visible = { scene: event.scene, exchanges, earlierConversations: earlier, memory };
  const afterthought = await askForAfterthought(simulation, visible, line);
  if (afterthought === null) return { entries: [], standing: { memory, chain, strategy } };
  const kept = keepMemory(simulation, memory, afterthought.memory);
  return {
    entries: afterthoughtEntries(event.number, afterthought, kept.journaled),
    standing: { memory: kept.memory, chain: chain + line.calls, strategy },
  };
}

/** What the journal says of an afterthought: the portrait, the notes, and on the last of them the memory, where it changed. */
function afterthoughtEntries(
  event: number,
  { portrait, notes }: Afterthought,
  journaled: { memory?: string },
): JournalEntry[] {
  const entries: (PortraitDrawn | NotesTaken)[] = [];
  if (portrait instanceof CallFailure) {
    entries.push({ type: 'portrait-drawn', event, levels: null, failure: failureOf(portrait) });
  } else if (portrait !== undefined) {
    entries.push({ type: 'portrait-drawn', event, levels: { ...portrait }, failure: null });
  }
  if (notes instanceof CallFailure) {
    entries.push({ type: 'notes-taken', event, notes: null, failure: failureOf(notes) });
  } else if (notes !== undefined) {
    entries.push({
      type: 'notes-taken',
      event,
      notes: notes.map(({ title, text }) => ({ title, text })),
      failure: null,
    });
  }
  const last = entries.at(-1);
  if (last !== undefined) Object.assign(last, journaled);
  return entries;
}

function failureOf({ party, kind }: CallFailure) {
  return { party, kind, role: 'assistant' as const };
}
