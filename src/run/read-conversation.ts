import {
  conversationReader,
  readJournal,
  type AnalysisMade,
  type Conversation,
  type NotesTaken,
  type PortraitDrawn,
} from '../journal/index.ts';

/** A conversation, and what the assistant and the analysis made of it afterwards; null where they made nothing of the kind. */
export interface ConversationRead {
  conversation: Conversation;
  portrait: PortraitDrawn | null;
  notes: NotesTaken | null;
  analysis: AnalysisMade | null;
}

/**
 * Reads the conversation at a life event from the journal in `path`; null where the journal does not hold it. What an assistant made of it may stand
 * at the journal's end: nothing waited for it.
 * @throws DamagedJournal
 */
export async function readConversation(path: string, event: number): Promise<ConversationRead | null> {
  const reader = conversationReader(path);
  let conversation: Conversation | null = null;
  let portrait: PortraitDrawn | null = null;
  let notes: NotesTaken | null = null;
  let analysis: AnalysisMade | null = null;
  for await (const { entry } of readJournal(path)) {
    const read = reader.take(entry);
    if (read?.type === 'conversation' && read.conversation.event.event === event) conversation = read.conversation;
    if (read?.type === 'portrait' && read.portrait.event === event) portrait = read.portrait;
    if (read?.type === 'notes' && read.notes.event === event) notes = read.notes;
    if (read?.type === 'analysis' && read.analysis.event === event) analysis = read.analysis;
  }
  return conversation === null ? null : { conversation, portrait, notes, analysis };
}
