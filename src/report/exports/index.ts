export { callsTable } from './calls-table.ts';
export { conversationsTable } from './conversations-table.ts';
export { exportedPortraits, portraitsTable } from './portraits-table.ts';
export { scoreRowsTable } from './scores-table.ts';
export { exportedTurns, turnsTable } from './turns-table.ts';
export { exportedVerdicts, verdictsTable } from './verdicts-table.ts';
