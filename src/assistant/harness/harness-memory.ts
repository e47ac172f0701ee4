import type { Json } from '../../files/index.ts';
import type { MemoryStore, Note } from '../assistant-port.ts';
import type { DimensionLevel } from '../contract.ts';

/** The level the harness believes the person to have, per dimension name. */
export type Portrait = Readonly<Record<string, DimensionLevel>>;

/**
 * The harness's memory after a conversation. It holds the notes of one conversation and names the memory with those before by its hash, so that
 * a long life's memories need no more room than its notes.
 */
interface HarnessMemory {
  portrait?: Portrait;
  notes?: { newest: readonly Note[]; before: string | null };
}

/** The portrait that a memory of the harness holds; null where it holds none. */
export function portraitIn(memory: Json): Portrait | null {
  return read(memory).portrait ?? null;
}

/** All notes that a memory of the harness leads to, oldest first. */
export function notesIn(memory: Json, memories: MemoryStore): readonly Note[] {
  const newestFirst: (readonly Note[])[] = [];
  let { notes } = read(memory);
  while (notes !== undefined) {
    newestFirst.push(notes.newest);
    notes = notes.before === null ? undefined : read(memories.read(notes.before)).notes;
  }
  return newestFirst.toReversed().flat();
}

/** The memory after a conversation that brought a portrait, notes (never an empty list), or both; what it did not bring stays as it was. */
export function memoryWith(
  before: Json,
  brought: { portrait?: Portrait; notes?: readonly Note[] },
  memories: MemoryStore,
): Json {
  const old = read(before);
  const memory: HarnessMemory = { ...old };
  if (brought.portrait !== undefined) memory.portrait = brought.portrait;
  if (brought.notes !== undefined) {
    memory.notes = {
      newest: brought.notes.map(({ title, text }) => ({ title, text })),
      before: old.notes === undefined ? null : memories.keep(before),
    };
  }
  return memory as unknown as Json;
}

function read(memory: Json): HarnessMemory {
  return (memory ?? {}) as HarnessMemory;
}
