import type { Table } from '../../formats/index.ts';
import { analysesTable } from './analyses-table.ts';
import { callsTable } from './calls-table.ts';
import { conversationsTable } from './conversations-table.ts';
import { notesTable } from './notes-table.ts';
import { portraitsTable } from './portraits-table.ts';
import { scoreRowsTable } from './scores-table.ts';
import { turnsTable } from './turns-table.ts';
import { verdictsTable } from './verdicts-table.ts';

/** Every table that an export writes, in the order of their description. */
export const exportedTables: readonly Table<never>[] = [
  conversationsTable,
  turnsTable,
  scoreRowsTable,
  verdictsTable,
  portraitsTable,
  notesTable,
  analysesTable,
  callsTable,
];
