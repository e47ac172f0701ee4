import { existsSync } from 'node:fs';
import { addressPart, readRecord } from '../../model/index.ts';
import type { RunDirectory } from '../../run/index.ts';
import type { ConversationKeys } from './conversation-keys.ts';
import { placeAt } from './row-place.ts';

/** How long calls of one role took, waiting between attempts not counted. */
export interface RoleLatency {
  /** `assistant` with its name behind a colon; else the role. */
  who: string;
  calls: number;
  /** Milliseconds: half of the calls took at most so long, and 95 of 100. */
  median: number;
  high: number;
  longest: number;
}

/** Latency by role, and what it rests on. */
export interface Latency {
  roles: readonly RoleLatency[];
  /** Records that were read, of those that there are: of large runs a part that is spread evenly over them. */
  read: number;
  all: number;
  /** Records that could not be read to their end. */
  damaged: number;
}

/** Most records that are read. */
const mostRecords = 300;

/** Reads how long calls took from the records beside the journals. */
export async function readLatency(directory: RunDirectory, keys: ConversationKeys): Promise<Latency> {
  const records = recordsOf(directory, keys);
  const step = Math.max(1, records.length / mostRecords);
  const chosen = Array.from(
    { length: Math.min(records.length, mostRecords) },
    (_, at) => records[Math.floor(at * step)]!,
  );
  const found = new Map<string, number[]>();
  let damaged = 0;
  for (const path of chosen) {
    try {
      for await (const { address, latencyInMs } of readRecord(path)) {
        const role = addressPart(address, 'role') ?? 'unknown';
        const who = role === 'assistant' ? `assistant:${addressPart(address, 'assistant') ?? ''}` : role;
        const times = found.get(who) ?? [];
        times.push(latencyInMs);
        found.set(who, times);
      }
    } catch {
      damaged++;
    }
  }
  const roles = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([who, times]) => latencyOf(who, times));
  return { roles, read: chosen.length, all: records.length, damaged };
}

/** The records of all cells, and what assistants of a life share. */
function recordsOf(directory: RunDirectory, keys: ConversationKeys): string[] {
  const paths = new Set<string>();
  for (let row = 0; row < keys.rows; row++) {
    const place = placeAt(keys, row);
    paths.add(directory.shared(place.life)).add(directory.calls(place));
  }
  return [...paths].filter((path) => existsSync(path));
}

function latencyOf(who: string, times: number[]): RoleLatency {
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))]!);
  return { who, calls: times.length, median: at(0.5), high: at(0.95), longest: Math.round(times.at(-1)!) };
}
