import {
  conversationReader,
  DamagedJournal,
  readJournal,
  type Conversation,
  type ConversationReader,
} from '../journal/index.ts';

type Read = NonNullable<ReturnType<ConversationReader['take']>>;

/** One cell's journal, folded. Of a journal that is not complete nothing is told: it is no result yet. */
export interface CellRead {
  complete: boolean;
  /** Calls in the longest chain of dependent calls. */
  chain: number;
  conversations: readonly { conversation: Conversation; /** Byte at which the event begins. */ offset: number }[];
  portraits: readonly Extract<Read, { type: 'portrait' }>[];
  notes: readonly Extract<Read, { type: 'notes' }>[];
  analyses: readonly Extract<Read, { type: 'analysis' }>[];
}

/**
 * Reads the journal in `path`.
 * @throws DamagedJournal
 */
export async function readCell(path: string): Promise<CellRead> {
  const reader = conversationReader(path);
  const conversations: { conversation: Conversation; offset: number }[] = [];
  const portraits: Extract<Read, { type: 'portrait' }>[] = [];
  const notes: Extract<Read, { type: 'notes' }>[] = [];
  const analyses: Extract<Read, { type: 'analysis' }>[] = [];
  let eventOffset = 0;
  let chain: number | null = null;
  for await (const { entry, offset } of readJournal(path)) {
    if (entry.type === 'event-started') eventOffset = offset;
    if (entry.type === 'life-ended') chain = entry.chain;
    const read = reader.take(entry);
    if (read?.type === 'conversation') conversations.push({ conversation: read.conversation, offset: eventOffset });
    if (read?.type === 'portrait') portraits.push(read);
    if (read?.type === 'notes') notes.push(read);
    if (read?.type === 'analysis') analyses.push(read);
  }
  return chain === null
    ? { complete: false, chain: 0, conversations: [], portraits: [], notes: [], analyses: [] }
    : { complete: true, chain, conversations, portraits, notes, analyses };
}

/** True for a journal that is whole to its last line; one that is damaged, torn or missing is to be lived again from the record. */
export async function isComplete(path: string): Promise<boolean> {
  const reader = conversationReader(path);
  let last: string | null = null;
  try {
    for await (const { entry } of readJournal(path)) {
      reader.take(entry);
      last = entry.type;
    }
  } catch (error) {
    if (error instanceof DamagedJournal) return false;
    throw error;
  }
  return last === 'life-ended';
}
