import { z } from 'zod';
import { faultKinds, ReplayError, StorageError, type FaultKind } from '../errors/index.ts';
import { canonicalHash, openAppender, readJsonLines, type Json, type LineAppender } from '../files/index.ts';
import type { Address } from './address.ts';
import { addressKey } from './address.ts';
import type { Attempt, Usage } from './model-port.ts';

const attempt = z.object({
  outcome: z.enum(['answered', ...faultKinds]),
  latencyInMs: z.number(),
  detail: z.string().optional(),
});

const usage = z.object({
  inputTokens: z.number().nullable(),
  outputTokens: z.number().nullable(),
  reasoningTokens: z.number().nullable(),
});

const callEntry = z.object({
  address: z.string(),
  asked: z.string(),
  answer: z.unknown().optional(),
  failure: z.object({ kind: z.enum(faultKinds), message: z.string() }).optional(),
  usage: usage.optional(),
  latencyInMs: z.number(),
  attempts: z.array(attempt),
});

/** One call that left the program, as a line of calls.jsonl or shared.jsonl: what came back, or how it failed for good. */
export interface CallEntry {
  /** See `addressKey`. */
  address: string;
  /** Hash of what was asked. On replay it must match. */
  asked: string;
  answer?: Json;
  failure?: { kind: FaultKind; message: string };
  usage?: Usage;
  /** Sum over attempts, waiting between them not counted. */
  latencyInMs: number;
  attempts: readonly Attempt[];
}

/**
 * Streams the entries of a record, a torn last line left out.
 * @throws StorageError for a line that is no call
 */
export async function* readRecord(path: string): AsyncGenerator<CallEntry> {
  for await (const { value, offset } of readJsonLines(path)) {
    const read = callEntry.safeParse(value);
    if (!read.success) {
      throw new StorageError(
        `${path}: the line at byte ${offset} is not a recorded call of this version. Finish the run with the version named in its manifest.json, or start over with --fresh.`,
        read.error,
      );
    }
    yield read.data as CallEntry;
  }
}

/** What a performed call hands to the record. */
export type Performed = Omit<CallEntry, 'address' | 'asked' | 'latencyInMs'>;

/** The record of one part of a run: answers what is known, keeps what is new before it is used. */
export interface CallRecord {
  /**
   * The entry under `address`: from the record, from the same call already in flight, or from `perform`, whose result is written before it
   * is returned. What `perform` throws (an outage) is not recorded.
   * @throws ReplayError when the record holds an answer to something else under this address
   */
  recorded(address: Address, asked: Json, perform: () => Promise<Performed>): Promise<CallEntry>;
  close(): void;
}

/** How calls are counted while a run goes on, for progress. */
export type OnCall = (entry: CallEntry, source: 'record' | 'call') => void;

/**
 * Opens the record in `path`, reading what it holds; a torn last line is dropped.
 * @param options.replayOnly never performs a call: an address that is not recorded rejects with {@link NotRecorded}
 */
export async function openRecord(
  path: string,
  options: { replayOnly?: boolean; onCall?: OnCall } = {},
): Promise<CallRecord> {
  const known = new Map<string, CallEntry>();
  for await (const entry of readRecord(path)) known.set(entry.address, entry);
  const inFlight = new Map<string, Promise<CallEntry>>();
  let appender: LineAppender | null = null;
  let closed = false;

  /** What lands after closing was paid for, too: it is kept. */
  function keep(entry: CallEntry): void {
    appender ??= openAppender(path);
    appender.append(entry);
    known.set(entry.address, entry);
    if (closed) close();
  }

  function close(): void {
    closed = true;
    appender?.close();
    appender = null;
  }

  async function performAndKeep(key: string, asked: string, perform: () => Promise<Performed>): Promise<CallEntry> {
    const performed = await perform();
    const latencyInMs = performed.attempts.reduce((sum, each) => sum + each.latencyInMs, 0);
    const entry: CallEntry = { address: key, asked, ...performed, latencyInMs };
    keep(entry);
    options.onCall?.(entry, 'call');
    return entry;
  }

  return {
    async recorded(address, asked, perform) {
      const key = addressKey(address);
      const hash = canonicalHash(asked, 16);
      const entry = known.get(key);
      if (entry !== undefined) {
        checkSame(path, entry, hash);
        options.onCall?.(entry, 'record');
        return entry;
      }
      if (options.replayOnly) throw new NotRecorded(key);
      const flying = inFlight.get(key);
      if (flying !== undefined) {
        const landed = await flying;
        checkSame(path, landed, hash);
        return landed;
      }
      const call = performAndKeep(key, hash, perform).finally(() => inFlight.delete(key));
      inFlight.set(key, call);
      return call;
    },
    close,
  };
}

function checkSame(path: string, entry: CallEntry, hash: string): void {
  if (entry.asked === hash) return;
  throw new ReplayError(
    `${path}: the call at ${entry.address} was recorded with another question than this version asks. The run was made by another version of Livelong or its files were changed: finish it with the version named in its manifest.json, or start over with --fresh.`,
  );
}

/** A replay-only record was asked for a call that it does not hold. */
export class NotRecorded extends Error {
  constructor(key: string) {
    super(`not recorded: ${key}`);
    this.name = 'NotRecorded';
  }
}
