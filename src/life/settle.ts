import type { Afterthought } from '../assistant/index.ts';
import { CallFailure } from '../errors/index.ts';
import type { JournalEntry, LifeEvent, NotesTaken, PortraitDrawn } from '../journal/index.ts';
import { askForAfterthought } from './ask-assistant.ts';
import { keepMemory, type Beginning, type Conversed, type Standing } from './conversation.ts';
import { turnLine } from './lines.ts';
import type { Simulation } from './simulation.ts';
import { shownOf } from './view.ts';

/** What the journal is told of a conversation that came to its end, and where the life stands then. */
export interface Settled {
  entries: readonly JournalEntry[];
  standing: Standing;
}

/** What the assistant makes of a conversation that came to its end, and where the life stands then. */
export async function settle(
  simulation: Simulation,
  event: LifeEvent,
  { earlierConversations: earlier }: Beginning,
  { exchanges, memory, chain, strategy }: Conversed,
): Promise<Settled> {
  const line = turnLine(simulation, event.number, 0, 'assistant');
  const visible = { ...shownOf(event), exchanges, earlierConversations: earlier, memory };
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
