export {
  copyInputs,
  judgeFileMetrics,
  livesFileNames,
  livesForSetting,
  mainExperimentFolder,
  openLifesimExport,
  readLifesimLives,
  readLifesimLogs,
  readLoggedTalks,
  readPeople,
  readRowsOfPeople,
  readRunInputs,
  requireOwnLogs,
  scoreJudgeFiles,
  scoresText,
  sequenceRow,
  settings,
  templatesText,
  userRow,
  writeMainLog,
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
  Setting,
} from './lifesim/index.ts';
export { openCsvFile, openParquetFile } from './table/index.ts';
export type { CellValue, Column, ColumnType, Table, TableFile } from './table/index.ts';
export { trainingFormats, trainingRows, wantsSpeech } from './training/index.ts';
export type { AnswerPair, ChatMessage, RatedAnswer, TrainingFormat } from './training/index.ts';
export {
  personOfPersona,
  propersimOptions,
  propersimPrompts,
  readPersonas,
  readPropersimOptions,
  rubricByModel,
  rubricByRule,
  shownPropersimPrompts,
} from './propersim/index.ts';
export type {
  Criteria,
  MemoryLevel,
  PersonOfPersona,
  PropersimOption,
  PropersimOptionName,
  PropersimOptions,
  PropersimPersona,
  ReadPersona,
  Unread,
} from './propersim/index.ts';
