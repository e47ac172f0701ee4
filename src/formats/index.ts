export {
  copyInputs,
  judgeFileMetrics,
  livesFileNames,
  openLifesimExport,
  readLifesimLives,
  readLifesimLogs,
  readLoggedTalks,
  readPeople,
  readRunInputs,
  scoreJudgeFiles,
  scoresText,
  sequenceRow,
  templatesText,
  userRow,
} from './lifesim/index.ts';
export type {
  ChosenLives,
  EventToWrite,
  ImportedLogs,
  ImportedVerdict,
  JudgeFileMetric,
  JudgeFileVerdict,
  JudgeFileVerdicts,
  LifesimExport,
  LifesimScores,
  LoggedTalk,
  LoggedTalks,
  LivesChoice,
  LoggedLife,
  PlannedLife,
} from './lifesim/index.ts';
export { openCsvFile, openParquetFile } from './table/index.ts';
export type { CellValue, Column, ColumnType, Table, TableFile } from './table/index.ts';
