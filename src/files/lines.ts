import { closeSync, createReadStream, openSync, readSync } from 'node:fs';

/** Where a line's text lies in its file, in bytes, without line end and byte order mark. */
export interface Span {
  offset: number;
  length: number;
}

/** One line of a file. */
export interface Line {
  /** 1-based. */
  number: number;
  /** Without line end and byte order mark; not checked to be UTF-8. */
  bytes: Buffer;
  span: Span;
  /** False for a last line without its line feed: it may be torn. */
  complete: boolean;
}

export const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Streams a file line by line (line feed, with or without carriage return); memory stays at one line. A byte order mark at the start is
 * removed. Bytes are counted before they are decoded, so that spans stay right behind bytes that are not UTF-8.
 * Throws the file system's error when the file cannot be read.
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let pending: Buffer[] = [];
  let number = 0;
  let offset = 0;
  const take = (complete: boolean): Line => {
    const raw = pending.length === 1 ? pending[0]! : Buffer.concat(pending);
    const line = lineOf(raw, ++number, offset, complete);
    offset += raw.length + 1;
    pending = [];
    return line;
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      pending.push(chunk.subarray(start, end));
      yield take(true);
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  if (pending.length > 0) yield take(false);
}

function lineOf(raw: Buffer, number: number, offset: number, complete: boolean): Line {
  const start = number === 1 && raw.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
  const end = raw.length > start && raw.at(-1) === carriageReturn ? raw.length - 1 : raw.length;
  return { number, bytes: raw.subarray(start, end), span: { offset: offset + start, length: end - start }, complete };
}

/**
 * The text at `span` of the file; shorter when the file has become shorter. Throws the file system's error.
 * Synchronous, because a line is a few kilobytes and the thread pool costs several times the reading.
 */
export function readSpan(path: string, span: Span): string {
  const descriptor = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(span.length);
    let filled = 0;
    while (filled < span.length) {
      const length = readSync(descriptor, bytes, filled, span.length - filled, span.offset + filled);
      if (length === 0) break;
      filled += length;
    }
    return bytes.toString('utf8', 0, filled);
  } finally {
    closeSync(descriptor);
  }
}
