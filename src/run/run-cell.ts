import type { Dimension } from '../assistant/index.ts';
import { openAppender } from '../files/index.ts';
import { conversationReader, readJournal, type JournalEntry, type Life } from '../journal/index.ts';
import { simulateLife, assistantView } from '../life/index.ts';
import { openRecord, type CallRecord, type OnCall } from '../model/index.ts';
import type { PreferenceDimension } from '../person/index.ts';
import { judgeConversation } from './judge-conversation.ts';
import { openMemoryFile } from './memory-file.ts';
import type { OpenAssistant } from './open-assistants.ts';
import type { Parts } from './open-parts.ts';
import { isComplete } from './read-cell.ts';
import type { RunDirectory } from './run-directory.ts';
import type { Study } from './study.ts';

/** One life under one assistant in one trial, to be lived and judged. */
export interface Cell {
  life: Life;
  assistant: OpenAssistant;
  trial: number;
}

/** What a cell needs beside itself. */
export interface CellSurroundings {
  directory: RunDirectory;
  study: Study;
  parts: Parts;
  dimensions: readonly PreferenceDimension[];
  /** The life's own shared record. */
  shared: CallRecord;
  /** Called with each entry; `known` is true for a conversation that took nothing but what journal or record held. */
  onEntry: (entry: JournalEntry, known: boolean) => void;
  onCall: OnCall;
  /** Called before the first line of a journal is written. */
  onLiving: () => void;
}

/**
 * Lives one cell and judges each conversation as soon as it ends. What the record knows is not asked again; a journal that is already complete is
 * not lived again.
 * @throws what stops the run; all that was in flight has been waited for and recorded
 */
export async function runCell(cell: Cell, surroundings: CellSurroundings): Promise<void> {
  const { directory, parts, onEntry, onLiving } = surroundings;
  const name = { life: cell.life.id, assistant: cell.assistant.label, trial: cell.trial };
  const path = directory.journal(name);
  const replayed = await isComplete(path);
  const sources = { record: 0, call: 0 };
  const onCall: OnCall = (entry, source) => {
    sources[source]++;
    surroundings.onCall(entry, source);
  };
  const record = await openRecord(directory.calls(name), { onCall });
  const judging: Promise<unknown>[] = [];
  const reader = conversationReader(path);
  const take = (entry: JournalEntry) => {
    onEntry(entry, replayed || (sources.record > 0 && sources.call === 0));
    const read = reader.take(entry);
    if (read?.type !== 'conversation') return;
    sources.record = 0;
    sources.call = 0;
    for (const judge of parts.judges) {
      if (judge.model === null) continue;
      const verdicts = judgeConversation(judge, read.conversation, record);
      verdicts.catch(() => {});
      judging.push(verdicts);
    }
  };
  try {
    if (replayed) {
      for await (const { entry } of readJournal(path)) take(entry);
    } else {
      onLiving();
      await liveCell(cell, surroundings, record, take);
    }
    await Promise.all(judging);
  } finally {
    await Promise.allSettled(judging);
    record.close();
  }
}

async function liveCell(
  { life, assistant, trial }: Cell,
  { directory, study, parts, dimensions, shared }: CellSurroundings,
  record: CallRecord,
  take: (entry: JournalEntry) => void,
): Promise<void> {
  const name = { life: life.id, assistant: assistant.label, trial };
  const memories = await openMemoryFile(directory.memories(name));
  const journal = openAppender(directory.journal(name), { truncate: true });
  try {
    const entries = simulateLife({
      life,
      trial,
      assistantLabel: assistant.label,
      assistant: assistant.assistant,
      analyst: assistant.analyst,
      user: parts.user,
      dimensions: shownDimensions(study, life, dimensions),
      turns: study.turns,
      embedder: parts.embedder,
      shared,
      own: record,
      memories,
      view: assistantView,
    });
    for await (const entry of entries) {
      parts.endpoints.stopped.throwIfAborted();
      journal.append(entry);
      take(entry);
    }
  } finally {
    journal.close();
    memories.close();
  }
}

/** The dimensions that the assistant is shown: all that exist; in LifeSim's procedure the person's own, in their order, which tells it which those are. */
function shownDimensions(
  { procedure }: Study,
  { person }: Life,
  dimensions: readonly PreferenceDimension[],
): readonly Dimension[] {
  const shown =
    procedure === 'lifesim'
      ? person.preferences.flatMap(({ dimension }) => dimensions.find(({ name }) => name === dimension) ?? [])
      : dimensions;
  return shown.map(({ name, levels: { low, middle, high } }) => ({ name, low, middle, high }));
}
