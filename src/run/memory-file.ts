import type { MemoryStore } from '../assistant/index.ts';
import { StorageError } from '../errors/index.ts';
import { canonicalHash, openAppender, readJsonLines, type Json, type LineAppender } from '../files/index.ts';

/** An assistant's memories in one cell, in a file: a line per hash, written before anything refers to it. */
export async function openMemoryFile(path: string): Promise<MemoryStore & { close(): void }> {
  const known = new Map<string, Json>();
  for await (const { value } of readJsonLines(path)) {
    const line = value as { hash: string; memory: Json };
    known.set(line.hash, line.memory);
  }
  let appender: LineAppender | null = null;
  return {
    keep(memory) {
      const hash = canonicalHash(memory, 16);
      if (memory === null || known.has(hash)) return hash;
      appender ??= openAppender(path);
      appender.append({ hash, memory });
      known.set(hash, memory);
      return hash;
    },
    read(hash) {
      const memory = known.get(hash);
      if (memory === undefined && hash !== canonicalHash(null, 16)) {
        throw new StorageError(
          `${path}: the memory ${hash} is missing, though the record refers to it. Restore the file, or start over with --fresh.`,
        );
      }
      return memory ?? null;
    },
    close: () => appender?.close(),
  };
}
