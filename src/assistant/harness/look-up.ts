import { keepingVectors, nearestTexts } from '../../memory/index.ts';
import type { Embedder } from '../../model/index.ts';
import type { MemoryStore, Note } from '../assistant-port.ts';
import type { AssistantRequest } from '../contract.ts';
import type { DatedNote } from './harness-memory.ts';
import { passagesOf } from './passages.ts';

/** How many notes and passages are looked up at most. */
const lookedUp = 5;

/** Characters that are looked up with: the latest of the person's lines. */
const longestQuery = 2000;

/** What is looked up: a note of the assistant's own, or a passage of an earlier conversation. */
export type Recalled = { note: DatedNote } | { passage: string };

/**
 * Finds the notes, and the passages of earlier conversations, nearest to what the person has said in this conversation: at most five, nearest
 * first, of two equally near the newer first, notes before passages.
 * @throws CallFailure when the embedder fails
 */
export type LookUp = (
  request: AssistantRequest,
  notes: readonly DatedNote[],
  memories: MemoryStore,
) => Promise<readonly Recalled[]>;

/** Looks up by an embedder's vectors. They are kept while a life's memories are, since each turn searches the same texts again. */
export function openLookUp(embedder: Embedder): LookUp {
  const embedders = new WeakMap<MemoryStore, Embedder>();
  return (request, notes, memories) => {
    const keeping = embedders.get(memories) ?? keepingVectors(embedder);
    embedders.set(memories, keeping);
    return lookUp(request, notes, keeping);
  };
}

async function lookUp(
  { transcript, earlierConversations }: AssistantRequest,
  notes: readonly DatedNote[],
  embedder: Embedder,
): Promise<readonly Recalled[]> {
  const recalled = new Map<string, Recalled>([
    ...earlierConversations.flatMap(passagesOf).map((passage): [string, Recalled] => [passage, { passage }]),
    ...notes.map((note): [string, Recalled] => [noteText(note), { note }]),
  ]);
  const said = transcript.flatMap(({ role, text }) => (role === 'user' && text !== null ? [text] : [])).join('\n');
  const query = said.slice(-longestQuery).toWellFormed();
  const found = await nearestTexts(embedder, [...recalled.keys()], query, lookedUp);
  return found.map(({ text }) => recalled.get(text)!);
}

/** A note as one text: what it is searched by, and shown as behind its date. */
export function noteText({ title, text }: Note): string {
  return title === '' ? text : `${title}: ${text}`;
}
