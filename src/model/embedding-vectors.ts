import { CallFailure, partyOf, StorageError, type Party } from '../errors/index.ts';
import { canonicalHash, openAppender, type LineAppender } from '../files/index.ts';
import { addressKey, addressPart } from './address.ts';
import { readRecord, type CallEntry, type OnCall, type Performed } from './call-record.ts';
import { vectorFromText } from './embedding-vector.ts';

/** The vectors of a run, kept by embedder and text: what is known is asked of nobody again. */
export interface Vectors {
  /** How many texts are known, failures included. */
  readonly size: number;
  /**
   * The vector of `text`: a known one, the one that is being made, or the one that `perform` makes, which is written before it is used. An answer of
   * `perform` is a vector as text. What `perform` throws (an outage) is not kept.
   * @throws CallFailure of `role` where the text could not be embedded, now or in an earlier run
   */
  vectorOf(
    asked: { embedder: string; text: string },
    role: Exclude<Party, 'network'>,
    perform: () => Promise<Performed>,
  ): Promise<Float32Array>;
  /** From now on `onCall` is told of every call that is made, and nobody else. */
  listen(onCall: OnCall): void;
  close(): void;
}

type Known = Float32Array | NonNullable<CallEntry['failure']>;

/**
 * Opens the vectors in `path`, reading what is there; a torn last line is dropped. Its lines are calls as in a record, in the role that asked first.
 * @param options.fresh what the file holds will have been deleted when the first vector is made, and is not known
 * @param options.withoutFailures texts that could not be embedded are not known: they are tried again
 * @throws StorageError for a line that is no vector
 */
export async function openVectors(
  path: string,
  options: { fresh?: boolean; withoutFailures?: boolean } = {},
): Promise<Vectors> {
  const known = new Map<string, Known>();
  const numbers = new Map<string, number>();
  for await (const entry of options.fresh ? [] : readRecord(path)) {
    if (options.withoutFailures && entry.failure !== undefined) continue;
    const value = knownFrom(path, entry);
    known.set(entry.asked, value);
    const embedder = addressPart(entry.address, 'embedder');
    if (embedder !== null && value instanceof Float32Array) numbers.set(embedder, value.length);
  }
  const inFlight = new Map<string, Promise<Known>>();
  let appender: LineAppender | null = null;
  let closed = false;
  let listener: OnCall | null = null;

  /** What lands after closing was paid for, too: it is kept. */
  function keep(entry: CallEntry): Known {
    appender ??= openAppender(path);
    appender.append(entry);
    const value = knownFrom(path, entry);
    known.set(entry.asked, value);
    if (closed) close();
    listener?.(entry, 'call');
    return value;
  }

  /** A server whose model was changed under the same name gives vectors that cannot be compared with the earlier ones. */
  function sameLength(embedder: string, performed: Performed): Performed {
    const vector = typeof performed.answer === 'string' ? vectorFromText(performed.answer) : null;
    if (vector === null) return performed;
    const before = numbers.get(embedder) ?? vector.length;
    numbers.set(embedder, before);
    if (before === vector.length) return performed;
    const { answer: _, ...others } = performed;
    const message = `a vector of ${vector.length} numbers came back after one of ${before}: the model behind ${embedder} was changed`;
    return { ...others, failure: { kind: 'bad-answer', message } };
  }

  function close(): void {
    closed = true;
    appender?.close();
    appender = null;
  }

  return {
    get size() {
      return known.size;
    },
    async vectorOf(asked, role, perform) {
      const key = canonicalHash({ embedder: asked.embedder, text: asked.text }, 32);
      let value = known.get(key);
      if (value === undefined) {
        const flying =
          inFlight.get(key) ??
          perform()
            .then((performed) => keep(entryOf(asked.embedder, key, role, sameLength(asked.embedder, performed))))
            .finally(() => inFlight.delete(key));
        inFlight.set(key, flying);
        value = await flying;
      }
      if (value instanceof Float32Array) return value.slice();
      throw new CallFailure({ kind: value.kind, party: partyOf(value.kind, role), message: value.message });
    },
    listen(onCall) {
      listener = onCall;
    },
    close,
  };
}

function entryOf(embedder: string, asked: string, role: string, performed: Performed): CallEntry {
  const address = addressKey([
    ['role', role],
    ['embedder', embedder],
    ['text', asked],
  ]);
  const latencyInMs = performed.attempts.reduce((sum, each) => sum + each.latencyInMs, 0);
  return { address, asked, ...performed, latencyInMs };
}

function knownFrom(path: string, entry: CallEntry): Known {
  if (entry.failure !== undefined) return entry.failure;
  const vector = typeof entry.answer === 'string' ? vectorFromText(entry.answer) : null;
  if (vector !== null) return vector;
  throw new StorageError(
    `${path}: the line of ${entry.address} holds no vector, though Livelong writes nothing else there: the file was changed. Restore it, or start over with --fresh.`,
  );
}
