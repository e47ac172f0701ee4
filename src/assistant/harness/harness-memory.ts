import type { Json } from '../../files/index.ts';
import type { MemoryStore, Note } from '../assistant-port.ts';
import type { DimensionLevel } from '../contract.ts';

/** What the harness believes of the person's preferences. */
export interface Portrait {
  /** The level that it believes in, per dimension name; what it knows nothing of is left out. */
  readonly levels: Readonly<Record<string, DimensionLevel>>;
  /** After how many talks it was drawn or drawn anew. */
  readonly talks: number;
}

/** A note, and the scene's time of the talk that it was written after. */
export interface DatedNote extends Note {
  time: string;
}

/**
 * The harness's memory after a conversation. It holds the notes of one conversation and names the memory with those before by its hash, so that
 * a long life's memories need no more room than its notes.
 */
interface HarnessMemory {
  portrait?: Portrait;
  notes?: { time: string; newest: readonly Note[]; before: string | null };
}

/** The portrait that a memory of the harness holds; null where it holds none. */
export function portraitIn(memory: Json): Portrait | null {
  return read(memory).portrait ?? null;
}

/** All notes that a memory of the harness leads to, oldest first. */
export function notesIn(memory: Json, memories: MemoryStore): readonly DatedNote[] {
  const newestFirst: (readonly DatedNote[])[] = [];
  let { notes } = read(memory);
  while (notes !== undefined) {
    const { time, newest, before } = notes;
    newestFirst.push(newest.map((note) => ({ ...note, time })));
    notes = before === null ? undefined : read(memories.read(before)).notes;
  }
  return newestFirst.toReversed().flat();
}

/**
 * The memory after a conversation that brought a portrait, notes, or both; what it did not bring stays as it was. Undefined where it brought
 * neither.
 * @param brought.time the scene's time of that conversation
 */
export function memoryWith(
  before: Json,
  { portrait, notes, time }: { portrait: Portrait | null; notes: readonly Note[]; time: string },
  memories: MemoryStore,
): Json | undefined {
  if (portrait === null && notes.length === 0) return undefined;
  const old = read(before);
  const memory: HarnessMemory = { ...old };
  if (portrait !== null) memory.portrait = portrait;
  if (notes.length > 0) {
    memory.notes = {
      time,
      newest: notes.map(({ title, text }) => ({ title, text })),
      before: old.notes === undefined ? null : memories.keep(before),
    };
  }
  return memory as unknown as Json;
}

function read(memory: Json): HarnessMemory {
  return (memory ?? {}) as HarnessMemory;
}
