export type {
  Assistant,
  AssistantAtHome,
  AssistantPortrait,
  AssistantReply,
  AssistantRequest,
  Dimension,
  DimensionLevel,
  FeedbackAnswer,
  FeedbackRequest,
  Moment,
  Offer,
  RatedCandidate,
  SaidToday,
  SeenActivity,
  SuggestAnswer,
  SuggestRequest,
  Suggestion,
  TickFeedback,
  TranscriptLine,
} from './assistant/index.ts';
export { systemClock } from './clock/index.ts';
export type { Clock } from './clock/index.ts';
export {
  CallFailure,
  exitCode,
  InputError,
  InterruptedError,
  LivelongError,
  OutageError,
  ReplayError,
  StorageError,
  UsageError,
} from './errors/index.ts';
export type { ExitCode, FaultKind, InputFault, Party } from './errors/index.ts';
export { readLifesimLives } from './formats/index.ts';
export type { ChosenLives, LivesChoice, PlannedLife } from './formats/index.ts';
export type {
  Conversation,
  DayEntry,
  DayPlan,
  DayTally,
  Intention,
  JournalEntry,
  Life,
  LifeEvent,
  SubIntent,
} from './journal/index.ts';
export type {
  Level,
  Person,
  Preference,
  PreferenceDimension,
  Resident,
  ResidentFinding,
  Rubric,
  SampledPerson,
} from './person/index.ts';
export { readResidents, residentFindings } from './person/index.ts';
export {
  checkThresholds,
  daysTable,
  differencesTable,
  parseThreshold,
  scoresTable,
  thresholdLines,
  thresholdsExitCode,
} from './report/index.ts';
export type {
  DaysScores,
  Difference,
  Outcome,
  OutcomeReason,
  Score,
  Scores,
  Threshold,
  ThresholdOutcome,
} from './report/index.ts';
export {
  bundledLives,
  deriveResults,
  openParts,
  openRun,
  planExistingRun,
  planRun,
  replayJudges,
  runStudy,
  simulate,
  simulateDays,
  version,
  writeManifest,
} from './run/index.ts';
export type {
  DaysInput,
  OpenRun,
  Parts,
  Progress,
  Results,
  RunPlan,
  Simulated,
  SimulatedDays,
  SimulateDaysOptions,
  SimulateOptions,
  Study,
  StudyInput,
} from './run/index.ts';
