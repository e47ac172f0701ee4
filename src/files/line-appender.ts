import { closeSync, fstatSync, ftruncateSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { lineFeed, type Span } from './lines.ts';
import { storing } from './storing.ts';

/** Appends lines to one file. Each line reaches the operating system before `append` returns, so that a killed process loses none. */
export interface LineAppender {
  /**
   * Appends `value` as one line and says where it lies, in bytes without the line end.
   * @throws StorageError when it could not be written; the next line then starts clean all the same
   */
  append(value: unknown): Span;
  /** Appends values as lines, all in one write. Throws as {@link LineAppender.append} does. */
  appendAll(values: readonly unknown[]): void;
  close(): void;
}

/**
 * Opens `path` for appending, making its folders. A torn last line is cut off first, so that the next line starts clean.
 * @param options.truncate start with an empty file
 */
export function openAppender(path: string, options: { truncate?: boolean } = {}): LineAppender {
  return storing(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    const descriptor = openSync(path, 'a+');
    if (options.truncate) ftruncateSync(descriptor);
    let end = dropTornLine(descriptor);
    let closed = false;
    let torn = false;
    const write = (text: string): Span => {
      if (closed) throw new Error(`${path} is closed`);
      const bytes = Buffer.from(text);
      storing(path, () => {
        if (torn) end = dropTornLine(descriptor);
        torn = true;
        writeWhole(descriptor, bytes);
        torn = false;
      });
      const span = { offset: end, length: bytes.length - 1 };
      end += bytes.length;
      return span;
    };
    return {
      append: (value) => write(`${JSON.stringify(value)}\n`),
      appendAll: (values) => {
        if (values.length > 0) write(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
      },
      close() {
        if (!closed) closeSync(descriptor);
        closed = true;
      },
    };
  });
}

function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) {
    written += writeSync(descriptor, bytes, written);
  }
}

/** Cuts off what stands behind the last line feed; returns what is left, in bytes. */
function dropTornLine(descriptor: number): number {
  const size = fstatSync(descriptor).size;
  const block = Buffer.alloc(65_536);
  let end = size;
  while (end > 0) {
    const start = Math.max(0, end - block.length);
    const length = readSync(descriptor, block, 0, end - start, start);
    const feed = block.subarray(0, length).lastIndexOf(lineFeed);
    if (feed >= 0) {
      end = start + feed + 1;
      break;
    }
    end = start;
  }
  if (end < size) ftruncateSync(descriptor, end);
  return end;
}
