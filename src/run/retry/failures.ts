import {
  aspects,
  DamagedJournal,
  conversationReader,
  readJournal,
  type AnalysisMade,
  type JournalEntry,
} from '../../journal/index.ts';
import type { CallRecord } from '../../model/index.ts';
import { judgeConversation, type Judge } from '../judge-conversation.ts';

/** A call that failed for good, by what the journal or a verdict says of it. */
export type Failure =
  | { what: 'opening'; event: number }
  | { what: 'turn'; event: number; turn: number; role: 'user' | 'assistant' }
  | { what: 'check'; event: number; turn: number }
  | { what: 'portrait' | 'notes'; event: number }
  /** `steps`: those whose answers are missing. */
  | { what: 'analysis'; event: number; steps: readonly string[] }
  | { what: 'verdict'; event: number; judge: string; metric: string };

/** What a journal tells for a retry. */
export interface Failures {
  failures: readonly Failure[];
  /** Memories that were journaled, in the journal's order; `late` ones were made after their conversation, in turn 0. */
  memories: readonly { event: number; turn: number; hash: string; late: boolean }[];
  /** Numbers of the events whose conversations are there. */
  events: readonly number[];
}

/**
 * What failed for good in the journal in `path`, and among the verdicts that `judges` have given on it; as far as it goes where it is damaged, since
 * what comes behind is lived again from the record anyway.
 * @param record of the cell, for replay
 * @throws StorageError
 */
export async function readFailures(path: string, judges: readonly Judge[], record: CallRecord): Promise<Failures> {
  const failures: Failure[] = [];
  const memories: Failures['memories'][number][] = [];
  const events: number[] = [];
  const reader = conversationReader(path);
  try {
    for await (const { entry } of readJournal(path)) {
      const read = reader.take(entry);
      const failure = failureIn(entry);
      if (failure !== null) failures.push(failure);
      const memory = memoryIn(entry);
      if (memory !== null) memories.push(memory);
      if (read?.type !== 'conversation') continue;
      const { event } = read.conversation.event;
      events.push(event);
      for (const judge of judges) {
        const verdicts = await judgeConversation(judge, read.conversation, record);
        const missing = Object.entries(verdicts).filter(([, { status }]) => status === 'missing');
        failures.push(
          ...missing.map(([metric]) => ({
            what: 'verdict' as const,
            event,
            judge: `${judge.label}-${judge.id}`,
            metric,
          })),
        );
      }
    }
  } catch (error) {
    if (!(error instanceof DamagedJournal)) throw error;
  }
  return { failures, memories, events };
}

function failureIn(entry: JournalEntry): Failure | null {
  switch (entry.type) {
    case 'conversation-ended': {
      const { event, turns, failure } = entry;
      if (failure === null) return null;
      const { role } = failure;
      return role === 'user' && turns === 0
        ? { what: 'opening', event }
        : { what: 'turn', event, turn: turns + 1, role };
    }
    case 'portrait-drawn':
      return entry.failure === null ? null : { what: 'portrait', event: entry.event };
    case 'notes-taken':
      return entry.failure === null ? null : { what: 'notes', event: entry.event };
    case 'turn-taken':
      return (entry.assistant?.check?.failure ?? null) === null
        ? null
        : { what: 'check', event: entry.event, turn: entry.turn };
    case 'analysis-made':
      return entry.failure === null ? null : { what: 'analysis', event: entry.event, steps: missingSteps(entry) };
    default:
      return null;
  }
}

/** The questions of an analysis that failed; the answers that are there still hold. */
function missingSteps({ aspects: found }: AnalysisMade): string[] {
  const missing = aspects.filter((aspect) => found[aspect] === undefined);
  return missing.length === 0 ? ['dropout'] : missing;
}

function memoryIn(entry: JournalEntry): Failures['memories'][number] | null {
  switch (entry.type) {
    case 'turn-taken': {
      const hash = entry.assistant?.memory;
      return hash === undefined ? null : { event: entry.event, turn: entry.turn, hash, late: false };
    }
    case 'portrait-drawn':
    case 'notes-taken':
      return entry.memory === undefined ? null : { event: entry.event, turn: 0, hash: entry.memory, late: true };
    default:
      return null;
  }
}
