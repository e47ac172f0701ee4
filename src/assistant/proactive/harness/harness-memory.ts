import {
  generativeAgents,
  importanceOf,
  openStream,
  type PeriodsState,
  type StreamState,
} from '../../../memory/index.ts';
import type { NewNote } from '../../../memory/index.ts';
import { outcomeText, runsOf, type MomentRecord } from './moment-record.ts';

/** What a model assistant keeps from day to day, as plain JSON. */
export interface HarnessMemory {
  /** Days from which it has learned: its clock, and what tells versions apart. */
  days: number;
  /** Null where it remembers nothing. */
  kept: { stream: StreamState; periods: PeriodsState<MomentRecord> } | null;
}

/** The memory before the first day. */
export function emptyMemory(remembers: boolean): HarnessMemory {
  if (!remembers) return { days: 0, kept: null };
  const periods = { closed: 0, entries: [], fourHours: [], hours: [] };
  return { days: 0, kept: { stream: openStream(generativeAgents).state(), periods } };
}

/** Records as notes without their vectors; those that say the same, one after the other, are one note. */
export function notesOf(records: readonly MomentRecord[]): Omit<NewNote, 'vector'>[] {
  return runsOf(records).map(({ from, record }) => ({
    text: `${record.doing}.${outcomeText(record)}`,
    at: from,
    importance: importanceOfRecord(record),
    kind: typeof record.said === 'string' ? 'suggestion' : 'event',
  }));
}

const observations = {
  accept: 'suggestion accepted',
  follow: 'suggestion followed',
  dismiss: 'suggestion dismissed',
  snooze: 'suggestion snoozed',
} as const;

function importanceOfRecord({ said, reaction, score: known }: MomentRecord): number {
  const score = known ?? null;
  if (typeof said !== 'string') return importanceOf('usual activity', score);
  const seen = Object.entries(observations).find(([name]) => name === reaction);
  return importanceOf(seen?.[1] ?? 'suggestion ignored', score);
}
