export { analysesTable } from './analyses-table.ts';
export { exportedTables } from './all-tables.ts';
export { callsTable } from './calls-table.ts';
export { conversationsTable } from './conversations-table.ts';
export { exportedNotes, notesTable } from './notes-table.ts';
export { exportedPortraits, portraitsTable } from './portraits-table.ts';
export { scoreRowsTable } from './scores-table.ts';
export { exportedTurns, turnsTable } from './turns-table.ts';
export { exportedVerdicts, verdictsTable } from './verdicts-table.ts';
