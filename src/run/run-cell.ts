import type { Json } from '../files/index.ts';
import { openAppender, readJsonLines } from '../files/index.ts';
import { conversationReader, journalEntry, type JournalEntry, type Life } from '../journal/index.ts';
import { simulateLife, assistantView } from '../life/index.ts';
import { hashedWords, openRecord, type CallRecord, type OnCall } from '../model/index.ts';
import type { PreferenceDimension } from '../person/index.ts';
import { judgeConversation } from './judge-conversation.ts';
import { openMemoryFile } from './memory-file.ts';
import type { OpenAssistant, Parts } from './open-parts.ts';
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
  onEntry: (entry: JournalEntry) => void;
  onCall: OnCall;
}

/**
 * Lives one cell and judges each conversation as soon as it ends. What the record knows is not asked again; a journal that is already complete is
 * not lived again.
 * @throws what stops the run; all that was in flight has been waited for and recorded
 */
export async function runCell(cell: Cell, surroundings: CellSurroundings): Promise<void> {
  const { directory, parts, onEntry, onCall } = surroundings;
  const name = { life: cell.life.id, assistant: cell.assistant.label, trial: cell.trial };
  const record = await openRecord(directory.calls(name), { onCall });
  const judging: Promise<unknown>[] = [];
  const reader = conversationReader();
  const take = (entry: JournalEntry) => {
    onEntry(entry);
    const read = reader.take(entry);
    if (read?.type !== 'conversation') return;
    for (const judge of parts.judges) {
      if (judge.model === null) continue;
      const verdicts = judgeConversation(judge, read.conversation, record);
      verdicts.catch(() => {});
      judging.push(verdicts);
    }
  };
  try {
    if (await isComplete(directory.journal(name))) {
      for await (const entry of readJournal(directory.journal(name))) take(entry);
    } else {
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
      user: parts.user,
      dimensions: dimensions.map(({ name, levels: { low, middle, high } }) => ({ name, low, middle, high })),
      turns: study.turns,
      embedder: hashedWords,
      shared,
      own: record,
      memories,
      view: assistantView,
    });
    for await (const entry of entries) {
      journal.append(entry);
      take(entry);
    }
  } finally {
    journal.close();
    memories.close();
  }
}

/** Streams a journal that this program wrote. */
export async function* readJournal(path: string): AsyncGenerator<JournalEntry> {
  for await (const { value } of readJsonLines(path)) yield journalEntry.parse(value);
}

async function isComplete(path: string): Promise<boolean> {
  let last: Json = null;
  for await (const { value } of readJsonLines(path)) last = value as Json;
  return (last as { type?: string } | null)?.type === 'life-ended';
}
