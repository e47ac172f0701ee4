export { browseLives, browseRunInputs } from './browse-lives.ts';
export type { BrowsedLives, DamagedLife } from './browse-lives.ts';
export { sequenceRow, templatesText, userRow } from './generated-rows.ts';
export type { EventToWrite } from './generated-rows.ts';
export { livesFileNames } from './layout.ts';
export { copyInputs } from './write-lives.ts';
export { namesOfPeople } from './names-of-people.ts';
export { personOfRow, readPeople, readRowsOfPeople } from './read-people.ts';
export type { PersonOfFile } from './read-people.ts';
export { readLifesimLives, readRunInputs } from './read-lives.ts';
export type { ChosenLives, LivesChoice, PlannedLife } from './read-lives.ts';
export {
  judgeFileMetrics,
  livesForSetting,
  mainExperimentFolder,
  openLifesimExport,
  readLifesimLogs,
  requireOwnLogs,
  settings,
  writeMainLog,
} from './logs/index.ts';
export type {
  ImportedLogs,
  ImportedVerdict,
  JudgeFileMetric,
  JudgeFileVerdict,
  JudgeFileVerdicts,
  LifesimExport,
  LoggedLife,
  Setting,
} from './logs/index.ts';
export { readLoggedTalks, scoreJudgeFiles, scoresText } from './reference/index.ts';
export type { LifesimScores, LoggedTalk, LoggedTalks } from './reference/index.ts';
