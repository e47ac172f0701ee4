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

/**
 * The memory after a conversation that brought a portrait, notes, or both; what it did not bring stays as it was. Undefined where it brought
 * neither.
 */
export function memoryWith(
  before: Json,
  { portrait, notes }: { portrait: Portrait | null; notes: readonly Note[] },
  memories: MemoryStore,
): Json | undefined {
  if (portrait === null && notes.length === 0) return undefined;
  const old = read(before);
  const memory: HarnessMemory = { ...old };
  if (portrait !== null) memory.portrait = portrait;
  if (notes.length > 0) {
    memory.notes = {
      newest: notes.map(({ title, text }) => ({ title, text })),
      before: old.notes === undefined ? null : memories.keep(before),
    };
  }
  return memory as unknown as Json;
}

function read(memory: Json): HarnessMemory {
  return (memory ?? {}) as HarnessMemory;
}
