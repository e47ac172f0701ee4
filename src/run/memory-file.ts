import { z } from 'zod';
import type { MemoryStore } from '../assistant/index.ts';
import { StorageError } from '../errors/index.ts';
import {
  canonicalHash,
  openAppender,
  readJsonLines,
  readSpan,
  type Json,
  type LineAppender,
  type Span,
} from '../files/index.ts';

const memoryLine = z.object({ hash: z.string(), memory: z.custom<Json>((value) => value !== undefined) });

/** What a null memory hashes to; it is never written. */
const nothing = canonicalHash(null, 16);

/**
 * An assistant's memories in one cell, in a file: a line per hash, written before anything refers to it. Of all of them only the places are
 * held, and the latest one: each may be a megabyte.
 */
export async function openMemoryFile(path: string): Promise<MemoryStore & { close(): void }> {
  const places = new Map<string, Span>();
  for await (const { value, offset, length } of readJsonLines(path)) {
    const read = memoryLine.safeParse(value);
    if (read.success) places.set(read.data.hash, { offset, length });
  }
  let appender: LineAppender | null = null;
  let latest: { hash: string; memory: Json } = { hash: nothing, memory: null };
  return {
    keep(memory) {
      const hash = canonicalHash(memory, 16);
      latest = { hash, memory };
      if (memory === null || places.has(hash)) return hash;
      appender ??= openAppender(path);
      places.set(hash, appender.append({ hash, memory }));
      return hash;
    },
    read(hash) {
      if (hash === nothing) return null;
      if (hash !== latest.hash) latest = { hash, memory: readMemory(path, hash, places.get(hash)) };
      return latest.memory;
    },
    close: () => appender?.close(),
  };
}

function readMemory(path: string, hash: string, span: Span | undefined): Json {
  try {
    const kept = span === undefined ? null : memoryLine.parse(JSON.parse(readSpan(path, span)));
    if (kept?.hash === hash) return kept.memory;
  } catch (error) {
    throw missing(path, hash, error);
  }
  throw missing(path, hash);
}

function missing(path: string, hash: string, cause?: unknown): StorageError {
  return new StorageError(
    `${path}: the memory ${hash} is missing or cannot be read, though the record refers to it. Restore the file, or start over with --fresh.`,
    cause,
  );
}
