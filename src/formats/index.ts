export { copyInputs, openLifesimExport, readLifesimLives, readLifesimLogs, readRunInputs } from './lifesim/index.ts';
export type {
  ChosenLives,
  ImportedLogs,
  ImportedVerdict,
  JudgeFileMetric,
  JudgeFileVerdict,
  JudgeFileVerdicts,
  LifesimExport,
  LivesChoice,
  LoggedLife,
  PlannedLife,
} from './lifesim/index.ts';
export { openCsvFile, openParquetFile } from './table/index.ts';
export type { CellValue, Column, ColumnType, Table, TableFile } from './table/index.ts';
