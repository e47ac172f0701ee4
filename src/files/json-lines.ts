import {
  closeSync,
  createReadStream,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { LivelongError, StorageError } from '../errors/index.ts';

const lineFeed = 0x0a;

/** One line of a file. */
export interface TextLine {
  /** 1-based. */
  number: number;
  text: string;
  /** Byte offset of the line's first byte. */
  offset: number;
  /** False for a last line without its line feed: it may be torn. */
  complete: boolean;
}

/**
 * Streams a UTF-8 file line by line (line feed, with or without carriage return). Memory stays at one line.
 * A byte order mark at the start is removed. Throws the file system's error when the file cannot be read.
 */
export async function* readLines(path: string): AsyncGenerator<TextLine> {
  let pending: Buffer[] = [];
  let number = 0;
  let offset = 0;
  const take = (complete: boolean): TextLine => {
    const raw = pending.length === 1 ? pending[0]! : Buffer.concat(pending);
    const line = { number: ++number, text: cleanLine(raw.toString('utf8'), number), offset, complete };
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

function cleanLine(raw: string, number: number): string {
  const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
  return number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/**
 * Streams the values of a JSON Lines file that this program wrote. A torn last line (no line feed) is dropped; a missing file has no values.
 * Throws a StorageError that names the file when it cannot be read, and the line when a complete one is not JSON.
 */
export async function* readJsonLines(path: string): AsyncGenerator<{ value: unknown; offset: number }> {
  try {
    for await (const line of readLines(path)) {
      if (!line.complete || line.text.trim() === '') continue;
      yield { value: parseOwnLine(path, line), offset: line.offset };
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return;
    if (LivelongError.isInstance(error) || code === undefined) throw error;
    throw new StorageError(
      `${path} could not be read (${code}). Check that it is a file and may be read, then resume.`,
      error,
    );
  }
}

function parseOwnLine(path: string, line: TextLine): unknown {
  try {
    return JSON.parse(line.text);
  } catch (error) {
    throw new StorageError(
      `${path}:${line.number}: this line is not JSON, though Livelong writes nothing else there. Delete the line and resume, or restore the file.`,
      error,
    );
  }
}

/** Appends lines to one file. Each line reaches the operating system before `append` returns, so that a killed process loses none. */
export interface LineAppender {
  /**
   * Appends `value` as one line.
   * @throws StorageError when it could not be written; the next line then starts clean all the same
   */
  append(value: unknown): void;
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
    else dropTornLine(descriptor);
    let closed = false;
    let torn = false;
    return {
      append(value) {
        if (closed) throw new Error(`${path} is closed`);
        const bytes = Buffer.from(`${JSON.stringify(value)}\n`);
        storing(path, () => {
          if (torn) dropTornLine(descriptor);
          torn = true;
          writeWhole(descriptor, bytes);
          torn = false;
        });
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

function dropTornLine(descriptor: number): void {
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
}

/** Runs a file operation and turns the file system's error into a StorageError that says what to do. */
export function storing<Value>(path: string, operation: () => Value): Value {
  try {
    return operation();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (LivelongError.isInstance(error) || code === undefined) throw error;
    throw new StorageError(
      `${path} could not be written (${code}): ${storageAdvice(code)} Nothing that was paid for is lost; \`livelong resume\` goes on.`,
      error,
    );
  }
}

function storageAdvice(code: string): string {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full; free some space and resume.';
  if (code === 'EFBIG') return 'the file-size limit is reached; raise it (ulimit -f) and resume.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'no permission to write there; choose another --out or change the permission.';
  if (code === 'EMFILE' || code === 'ENFILE')
    return 'too many open files; raise the limit (ulimit -n) or lower --concurrency.';
  if (code === 'ENOTDIR' || code === 'EEXIST' || code === 'EISDIR')
    return 'a file stands where a folder is needed, or the other way round.';
  return 'see the system error.';
}
