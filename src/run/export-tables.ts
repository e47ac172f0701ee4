import { join } from 'node:path';
import { openCsvFile, openParquetFile, type Table, type TableFile } from '../formats/index.ts';
import { profileRecovery } from '../judge/index.ts';
import type { Conversation } from '../journal/index.ts';
import { readRecord, type CallEntry } from '../model/index.ts';
import {
  analysesTable,
  brokenRecoveryRows,
  callsTable,
  conversationsTable,
  exportedNotes,
  exportedPortraits,
  exportedTurns,
  exportedVerdicts,
  judgedRows,
  measuredRows,
  needsIntents,
  notesTable,
  portraitsTable,
  recoveryRows,
  scoreRowsTable,
  turnsTable,
  verdictsTable,
  type ScoreRow,
} from '../report/index.ts';
import { clearExportFolder, writeExportNote, type ExportNote } from './export-folder.ts';
import { judgedCells, type JudgedCell, type ReadableRun } from './judged-cells.ts';
import { readCell } from './read-cell.ts';

/** What an export came to. */
export interface Exported {
  folder: string;
  note: ExportNote;
  /** Lives that are not lived to their end with every assistant in every trial. */
  incompleteLives: number;
  pendingVerdicts: number;
}

/**
 * Writes a run's tables as files into `folder`, one per table. Memory holds one life under one assistant at a time.
 * @throws UsageError for a folder that holds something else; StorageError, DamagedJournal
 */
export async function exportTables(run: ReadableRun, format: 'csv' | 'parquet', folder: string): Promise<Exported> {
  clearExportFolder(folder, format);
  const traits = await traitsOf(run);
  const files = openTables(folder, format);
  const incomplete = new Set<string>();
  let pendingVerdicts = 0;
  try {
    await writeCalls(run.directory.vectors, files.calls);
    let life = '';
    for await (const cell of judgedCells(run, 'lives')) {
      if (cell.name.life !== life) {
        life = cell.name.life;
        await writeCalls(run.directory.shared(life), files.calls);
      }
      await writeCalls(run.directory.calls(cell.name), files.calls);
      writeCell(cell, traits, files);
      if (!cell.complete) incomplete.add(cell.name.life);
      pendingVerdicts += cell.pendingVerdicts;
    }
    for (const file of files.all) file.finish();
  } finally {
    for (const file of files.all) file.close();
  }
  const complete = incomplete.size === 0 && pendingVerdicts === 0;
  const note: ExportNote = { format, run: run.study.id, complete, holds: files.counts() };
  writeExportNote(folder, note);
  return { folder, note, incompleteLives: incomplete.size, pendingVerdicts };
}

function openTables(folder: string, format: 'csv' | 'parquet') {
  const open = format === 'csv' ? openCsvFile : openParquetFile;
  const all: TableFile<never>[] = [];
  const counts: (() => [string, number])[] = [];
  const openTable = <Source>(table: Table<Source>): TableFile<Source> => {
    const name = `${table.name}.${format}`;
    const file = open(join(folder, name), table);
    all.push(file);
    counts.push(() => [name, file.rows()]);
    return file;
  };
  return {
    conversations: openTable(conversationsTable),
    turns: openTable(turnsTable),
    scores: openTable(scoreRowsTable),
    verdicts: openTable(verdictsTable),
    portraits: openTable(portraitsTable),
    notes: openTable(notesTable),
    analyses: openTable(analysesTable),
    calls: openTable(callsTable),
    all,
    counts: () => Object.fromEntries(counts.map((count) => count())),
  };
}

type Files = ReturnType<typeof openTables>;

async function writeCalls(record: string, file: TableFile<CallEntry>): Promise<void> {
  for await (const entry of readRecord(record)) file.write(entry);
}

function writeCell(
  { name, conversations, portraits, notes, analyses }: JudgedCell,
  traits: Traits,
  files: Files,
): void {
  const { infers, portrays } = traits(name.assistant);
  const writeScores = (rows: readonly ScoreRow[]) => {
    for (const row of rows) {
      if (row.brokenBy === null || infers || !needsIntents(row.metric)) files.scores.write(row);
    }
  };
  for (const { conversation, given } of conversations) {
    files.conversations.write(conversation);
    for (const turn of exportedTurns(conversation)) files.turns.write(turn);
    for (const { judge, verdicts } of given) {
      const description = { name: judge.label, heuristic: judge.model === null };
      writeScores(judgedRows(conversation, description, verdicts));
      for (const verdict of exportedVerdicts(conversation, judge.label, verdicts)) files.verdicts.write(verdict);
    }
    writeScores(measuredRows(conversation));
    if (portrays && conversation.end.ending === 'broken') writeScores(brokenRecoveryRows(conversation));
  }
  for (const { life, portrait } of portraits) {
    for (const row of exportedPortraits(life, portrait)) files.portraits.write(row);
    writeScores(recoveryRows(life, portrait, profileRecovery(life, portrait)));
  }
  for (const { life, notes: taken } of notes) {
    for (const row of exportedNotes(life, taken)) files.notes.write(row);
  }
  for (const { life, analysis } of analyses) files.analyses.write({ life, analysis });
}

/** What an assistant ever does in a run: only then has it something to fail at. */
type Traits = (assistant: string) => { infers: boolean; portrays: boolean };

async function traitsOf({ directory, study, lives }: ReadableRun): Promise<Traits> {
  const inferrers = new Set<string>();
  const portrayers = new Set<string>();
  for (const { label } of study.assistants) {
    search: for (const { id: life } of lives.plan) {
      for (let trial = 1; trial <= study.trials; trial++) {
        const { conversations, portraits } = await readCell(directory.journal({ life, assistant: label, trial }));
        if (portraits.length > 0) portrayers.add(label);
        if (conversations.some(({ conversation }) => infersIntents(conversation))) inferrers.add(label);
        if (inferrers.has(label) && portrayers.has(label)) break search;
      }
    }
  }
  return (assistant) => ({ infers: inferrers.has(assistant), portrays: portrayers.has(assistant) });
}

function infersIntents({ turns }: Conversation): boolean {
  return turns.some(({ assistant }) => assistant !== null && assistant.intent !== null);
}
