import { changed } from './change.ts';
import type { AnalysisMade } from './analysis.ts';
import { DamagedJournal } from './damaged-journal.ts';
import type {
  ClosingSaid,
  ConversationEnded,
  EventStarted,
  JournalEntry,
  LifeStarted,
  NotesTaken,
  PortraitDrawn,
  TurnTaken,
} from './entry.ts';
import type { SpokenLine } from './transcript.ts';

/** Everything a journal says about one conversation: what judges, measures and reports read. */
export interface Conversation {
  life: LifeStarted;
  event: EventStarted;
  turns: readonly TurnTaken[];
  closing: ClosingSaid | null;
  end: ConversationEnded;
}

/** Called with each finished conversation, each portrait, all notes taken and each analysis, in the journal's order. */
export interface ConversationReader {
  /**
   * Takes the next entry; returns what it completed, else null.
   * @throws DamagedJournal for an entry whose head (the life's, the event's) did not come before it
   */
  take(
    entry: JournalEntry,
  ):
    | { type: 'conversation'; conversation: Conversation }
    | { type: 'portrait'; life: LifeStarted; portrait: PortraitDrawn }
    | { type: 'notes'; life: LifeStarted; notes: NotesTaken }
    | { type: 'analysis'; life: LifeStarted; analysis: AnalysisMade }
    | null;
}

/**
 * Folds the entries of one journal into conversations; holds one conversation at a time.
 * @param path the journal's, for messages
 */
export function conversationReader(path: string): ConversationReader {
  let life: LifeStarted | null = null;
  /** The life as it is at each event: portraits and notes may come late. */
  const lives = new Map<number, LifeStarted>();
  let event: EventStarted | null = null;
  let turns: TurnTaken[] = [];
  let closing: ClosingSaid | null = null;
  const headless = (entry: JournalEntry) =>
    new DamagedJournal(path, `a line ${entry.type} stands where its head is missing`);
  return {
    take(entry) {
      switch (entry.type) {
        case 'life-started':
          life = entry;
          lives.clear();
          event = null;
          return null;
        case 'event-started':
          if (life === null) throw headless(entry);
          event = entry;
          lives.set(entry.event, changed(life, entry.changes ?? []));
          turns = [];
          closing = null;
          return null;
        case 'turn-taken':
          if (event?.event !== entry.event) throw headless(entry);
          turns.push(entry);
          return null;
        case 'closing-said':
          if (event?.event !== entry.event) throw headless(entry);
          closing = entry;
          return null;
        case 'conversation-ended':
          if (life === null || event?.event !== entry.event) throw headless(entry);
          return {
            type: 'conversation',
            conversation: { life: lives.get(entry.event)!, event, turns, closing, end: entry },
          };
        case 'portrait-drawn':
          if (life === null) throw headless(entry);
          return { type: 'portrait', life: lives.get(entry.event) ?? life, portrait: entry };
        case 'notes-taken':
          if (life === null) throw headless(entry);
          return { type: 'notes', life: lives.get(entry.event) ?? life, notes: entry };
        case 'analysis-made':
          if (life === null) throw headless(entry);
          return { type: 'analysis', life: lives.get(entry.event) ?? life, analysis: entry };
        case 'life-ended':
          if (life === null) throw headless(entry);
          return null;
      }
    },
  };
}

/** All that was said, in order, a suggestion that was taken up and the closing line included. */
export function spokenLines(conversation: Conversation): SpokenLine[] {
  const lines: SpokenLine[] = [];
  const { suggestion } = conversation.event.timeline ?? {};
  if (suggestion !== undefined) lines.push({ speaker: 'assistant', text: suggestion.text });
  for (const turn of conversation.turns) {
    lines.push({ speaker: 'person', text: turn.user.utterance });
    if (turn.assistant !== null) lines.push({ speaker: 'assistant', text: turn.assistant.text });
  }
  if (conversation.closing !== null) lines.push({ speaker: 'person', text: conversation.closing.user.utterance });
  return lines;
}
