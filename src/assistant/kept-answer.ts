import { z } from 'zod';
import { StorageError } from '../errors/index.ts';
import type { GivenPortrait, GivenReply, MemoryStore } from './assistant-port.ts';
import type { AssistantPortrait, AssistantReply } from './contract.ts';
import { givenReply } from './given-reply.ts';

/** Schema of the hash of the memory that was returned with an answer; null where none was. */
export const keptHash = z.string().nullable();

const keptReply = z.object({
  given: z.object({ text: z.string().nullable(), intent: z.string().nullable() }),
  memory: keptHash,
});

const keptPortrait = z.object({
  given: z.object({ levels: z.record(z.string(), z.enum(['low', 'middle', 'high'])) }),
  memory: keptHash,
});

/** A reply as the record holds it. */
export type KeptReply = z.infer<typeof keptReply>;

/** A portrait as the record holds it. */
export type KeptPortrait = z.infer<typeof keptPortrait>;

/** What the record holds of a reply: memories are kept apart, once per hash. */
export function keepReply(value: string | null | AssistantReply, memories: MemoryStore): KeptReply {
  const { text, intent, memory: returned } = givenReply(value);
  return { given: { text, intent }, memory: returned === undefined ? null : memories.keep(returned) };
}

/**
 * The reply that the record holds.
 * @throws StorageError where it holds something else
 */
export function restoreReply(answer: unknown, memories: MemoryStore): GivenReply {
  const { given, memory: hash } = readKept(keptReply, answer);
  return hash === null ? given : { ...given, memory: memories.read(hash) };
}

/** What the record holds of a portrait: memories are kept apart, once per hash. */
export function keepPortrait(value: AssistantPortrait, memories: MemoryStore): KeptPortrait {
  const { levels, memory: returned } = value;
  return { given: { levels }, memory: returned === undefined ? null : memories.keep(returned) };
}

/**
 * The portrait that the record holds.
 * @throws StorageError where it holds something else
 */
export function restorePortrait(answer: unknown, memories: MemoryStore): GivenPortrait {
  const { given, memory: hash } = readKept(keptPortrait, answer);
  return hash === null ? given : { ...given, memory: memories.read(hash) };
}

/** Hash of the memory that a recorded answer of an assistant came with; null for none, and for answers of others. */
export function keptMemory(answer: unknown): string | null {
  const read = z.object({ given: z.unknown(), memory: keptHash }).safeParse(answer);
  return read.success ? read.data.memory : null;
}

/**
 * Reads what the record holds of an answer.
 * @throws StorageError where it holds something else
 */
export function readKept<Kept>(schema: z.ZodType<Kept>, answer: unknown): Kept {
  const read = schema.safeParse(answer);
  if (read.success) return read.data;
  throw new StorageError(
    `A recorded answer of an assistant is not of this version: ${z.prettifyError(read.error).replace(/\s+/g, ' ')}. Restore the run's files, or start over with --fresh.`,
    read.error,
  );
}
