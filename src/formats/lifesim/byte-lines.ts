import { isUtf8 } from 'node:buffer';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';

/** Where a line's text lies in its file, in bytes, without line end and byte order mark. */
export interface Span {
  offset: number;
  length: number;
}

/** One line of a foreign file. */
export interface ByteLine {
  /** 1-based. */
  number: number;
  span: Span;
  /** Null where the bytes are not UTF-8. */
  text: string | null;
  /** False for a last line without its line feed. */
  complete: boolean;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Streams a file line by line; memory stays at one line. Unlike `readLines` of `files/` it counts bytes before decoding,
 * so that spans stay right behind bytes that are not UTF-8. Throws the file system's error.
 */
export async function* readByteLines(path: string): AsyncGenerator<ByteLine> {
  let parts: Buffer[] = [];
  let number = 0;
  let offset = 0;
  const lineOf = (last: Buffer, complete: boolean): ByteLine => {
    const bytes = parts.length === 0 ? last : Buffer.concat([...parts, last]);
    parts = [];
    number++;
    const line = cleanLine(bytes, number, offset, complete);
    offset += bytes.length + 1;
    return line;
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      yield lineOf(chunk.subarray(start, end), true);
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield lineOf(Buffer.alloc(0), false);
}

function cleanLine(bytes: Buffer, number: number, offset: number, complete: boolean): ByteLine {
  const start = number === 1 && bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
  const end = bytes.length > start && bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
  const content = bytes.subarray(start, end);
  return {
    number,
    span: { offset: offset + start, length: content.length },
    text: isUtf8(content) ? content.toString('utf8') : null,
    complete,
  };
}

/**
 * The text at `span` of the file; shorter when the file has become shorter. Throws the file system's error.
 * Synchronous, because a row is a few kilobytes and the thread pool costs several times the reading.
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
