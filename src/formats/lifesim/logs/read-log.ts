import { readFileSync } from 'node:fs';
import type { FaultCollector, FieldReport } from '../faults.ts';
import { expected, isRow, type Row } from '../fields.ts';
import { extraKey, logExtras } from './extras.ts';
import { readEpisode, type LoggedEpisode } from './read-episode.ts';

/** A log, read. */
export interface LoggedSequence {
  /** The sequence's id. */
  sequence: string;
  /** In the log's order, broken ones last. */
  episodes: readonly LoggedEpisode[];
  /** 0-based position of the assistant among those of its study; null where the log does not tell. */
  assistant: number | null;
  /** Calls in the longest chain; 0 where the log does not tell. */
  chain: number;
}

/** Reads one log. Faults go to the collector; the result is then not to be used. */
export function readLog(path: string, faults: FaultCollector): LoggedSequence | null {
  const report = faults.at(path, null);
  const row = rowOf(path, report);
  if (row === null) return null;
  const info = row['event_sequence_info'];
  const id = isRow(info) ? info['sequence_id'] : undefined;
  if (typeof id !== 'string' && typeof id !== 'number') {
    report('event_sequence_info.sequence_id', expected('the id of a sequence of events', id));
    return null;
  }
  const log = row['dialogue_log'];
  if (!Array.isArray(log)) {
    report('dialogue_log', expected('a list of episodes', log));
    return null;
  }
  const { assistant, broken, chain } = extrasOf(row[extraKey], report);
  const read = (list: readonly unknown[], field: string) =>
    list.flatMap((episode, index) => readEpisode(episode, `${field}[${index}]`, report) ?? []);
  return {
    sequence: String(id),
    episodes: [...read(log, 'dialogue_log'), ...read(broken, `${extraKey}.broken`)],
    assistant,
    chain,
  };
}

const noExtras = { assistant: null, broken: [], chain: 0 };

function extrasOf(
  value: unknown,
  report: FieldReport,
): { assistant: number | null; broken: readonly unknown[]; chain: number } {
  if (value === undefined || value === null) return noExtras;
  const read = logExtras.safeParse(value);
  if (read.success) return read.data;
  report(extraKey, 'expected what this version of Livelong writes there; remove the key to read the log without it');
  return noExtras;
}

function rowOf(path: string, report: FieldReport): Row | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    report(null, `it cannot be read: ${(error as Error).message}`);
    return null;
  }
  try {
    const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    if (isRow(value)) return value;
    report(null, expected('one JSON object', value));
  } catch (error) {
    const cutOff = text.trimEnd().endsWith('}') ? '' : ' (the file may have been cut off)';
    report(
      null,
      `expected JSON, got text that is not JSON${cutOff}: ${(error as Error).message.replace(/\p{Cc}/gu, ' ')}`,
    );
  }
  return null;
}
