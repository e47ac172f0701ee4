import { z } from 'zod';
import type { Span } from '../../files/index.ts';
import { DamagedJournal, dayEntry, type DayEntry, type DayTally, type TalkTally } from '../../journal/index.ts';
import { storedLines } from './stored-lines.ts';

/** A day that was lived to its end, and where its entries lie. */
export interface LivedDay {
  /** 1-based. */
  day: number;
  /** From its first entry to behind its last one. */
  span: Span;
  tally: DayTally;
  /** Null where nobody talks. */
  talks: TalkTally | null;
}

/** What a journal of days holds, without what happened in them. */
export interface JournalOfDays {
  days: readonly LivedDay[];
  /** By trainings before; none where no days are held out. */
  heldOut: readonly { trainings: number; tally: DayTally }[];
  /** Days that could not be planned. */
  unplanned: readonly number[];
  /** True where the journal came to its end. */
  complete: boolean;
}

/** The lines that are looked into: all others only tell what happened on a day. */
const heads = /^\{"type":"(?:day-started|day-ended|day-failed|held-out-lived|days-ended)"/;
const headLength = 32;

/**
 * Finds the days of a journal; no more than one line of it is in memory. A journal that is not there holds none.
 * @throws DamagedJournal, StorageError
 */
export async function scanJournal(path: string): Promise<JournalOfDays> {
  const days: LivedDay[] = [];
  const heldOut: { trainings: number; tally: DayTally }[] = [];
  const unplanned: number[] = [];
  let complete = false;
  let began: { day: number; offset: number } | null = null;
  for await (const { bytes, span, complete: whole } of storedLines(path)) {
    if (!whole || !heads.test(bytes.toString('latin1', 0, headLength))) continue;
    const entry = entryAt(path, bytes.toString('utf8'), span.offset);
    if (entry.type === 'day-started') began = { day: entry.day, offset: span.offset };
    else if (entry.type === 'day-failed') unplanned.push(entry.day);
    else if (entry.type === 'held-out-lived' && entry.tally.days > 0) heldOut.push(entry);
    else if (entry.type === 'days-ended') complete = true;
    else if (entry.type === 'day-ended' && began?.day === entry.day) {
      const { offset } = began;
      const { day, tally, talks = null } = entry;
      days.push({ day, span: { offset, length: span.offset + span.length - offset }, tally, talks });
    }
  }
  return { days, heldOut, unplanned, complete };
}

/** @throws DamagedJournal for a line that is no entry of this version */
export function entryAt(path: string, line: string, offset: number): DayEntry {
  let problem: unknown;
  try {
    const read = dayEntry.safeParse(JSON.parse(line));
    if (read.success) return read.data;
    problem = z.prettifyError(read.error).replaceAll(/\s+/g, ' ').slice(0, 200);
  } catch (error) {
    problem = (error as Error).message.slice(0, 200);
  }
  throw new DamagedJournal(path, `the line at byte ${offset} is no entry of this version (${String(problem)})`);
}
