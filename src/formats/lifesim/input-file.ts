import { readFileSync, statSync } from 'node:fs';
import { UsageError } from '../../errors/index.ts';

/** The sentence that says how a folder of lives looks. */
export const layoutAdvice =
  'A folder in the LifeSim layout holds events.jsonl, users.jsonl and, where known, language_templates.json.';

/** Runs an operation on an input file and turns the file system's error into a UsageError that says what to do. */
export async function reading<Value>(path: string, operation: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await operation();
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Streams what is read of an input file, errors as with {@link reading}. */
export async function* readingEach<Value>(path: string, values: AsyncIterable<Value>): AsyncGenerator<Value> {
  try {
    yield* values;
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** The whole file as text, without byte order mark. Throws a UsageError when it cannot be read. */
export function readWholeInput(path: string): string {
  try {
    const text = readFileSync(path, 'utf8');
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (!(error instanceof Error) || code === undefined || (error as NodeJS.ErrnoException).syscall === undefined)
    return error;
  return new UsageError(`${path} cannot be read (${code}). ${adviceFor(code)}`, error);
}

function adviceFor(code: string): string {
  if (code === 'EACCES' || code === 'EPERM')
    return 'Give yourself permission to read it (chmod u+r) or name another folder.';
  if (code === 'ENOENT') return `It does not exist. ${layoutAdvice}`;
  if (code === 'EISDIR') return 'A folder stands where a file is needed; move it away or name another folder.';
  if (code === 'EMFILE' || code === 'ENFILE')
    return 'Too many files are open; raise the limit (ulimit -n) and try again.';
  return 'Check the path and the disk, then try again.';
}

/** What stands at a path. Throws a UsageError where that cannot be told. */
export function kindOfPath(path: string): 'file' | 'folder' | 'nothing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'nothing';
    throw unreadable(path, error);
  }
}
