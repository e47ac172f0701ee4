export { scoresOf } from './aggregate.ts';
export { brokenRecoveryRows, judgedRows, measuredRows, needsIntents, recoveryRows } from './conversation-rows.ts';
export {
  compareSides,
  comparisonTable,
  comparisonVersion,
  differencesByPerson,
  movedConversations,
} from './compare/index.ts';
export type {
  ComparedAssistant,
  ComparedConversation,
  ComparedDifference,
  Comparison,
  Moved,
  MovedConversation,
  PersonDifference,
  Side,
  Sides,
} from './compare/index.ts';
export { differencesTable } from './differences-table.ts';
export {
  analysesTable,
  callsTable,
  conversationsTable,
  exportedNotes,
  exportedPortraits,
  exportedTables,
  exportedTurns,
  exportedVerdicts,
  notesTable,
  portraitsTable,
  scoreRowsTable,
  turnsTable,
  verdictsTable,
} from './exports/index.ts';
export { reportPage, tellingConversations } from './html/index.ts';
export type {
  AnalysisCounts,
  ConversationDigest,
  Ending,
  EndingCounts,
  ReportData,
  RoleCost,
  TellingConversation,
} from './html/index.ts';
export { metricList } from './metric-list.ts';
export { metricKey } from './row-index.ts';
export { githubSummary, junitReport } from './reporters/index.ts';
export type { Reporter, RunReport } from './reporters/index.ts';
export type { AssistantDescription, JudgeDescription, MetricDescription, ScorePlan, ScoreRow } from './score-row.ts';
export { scoresVersion } from './scores.ts';
export type {
  AssistantSummary,
  Difference,
  DomainEstimate,
  MissingCount,
  PartyCount,
  Score,
  Scores,
} from './scores.ts';
export { heuristicWarning, leadingJudge, scoresTable } from './table.ts';
export type { TableOptions } from './table.ts';
export { counted, harmless } from './text.ts';
export { conversationList, gradeBy, transcript, worstOf, worstSummary } from './transcript/index.ts';
export type { ListedConversation, ShownConversation, ShownJudge } from './transcript/index.ts';
export { metricText, parseMetricChoice, parseThreshold } from './thresholds-parse.ts';
export type { Bound, MetricChoice, Threshold } from './thresholds-parse.ts';
export { decides, thresholdChecks } from './thresholds-subjects.ts';
export type { ThresholdCheck, ThresholdSubjects } from './thresholds-subjects.ts';
export { checkName, findingText, thresholdLines } from './thresholds-text.ts';
export { checkThresholds, thresholdsExitCode } from './thresholds.ts';
export type { Outcome, OutcomeReason, ThresholdOutcome } from './thresholds.ts';
export {
  compareDaySides,
  dayMeasures,
  daysPage,
  daysScoresVersion,
  daysTable,
  dayText,
  learnedFirst,
  lifeText,
  openDayScorer,
  suggestionsPerHour,
} from './days/index.ts';
export type {
  ComparedPerson,
  DayMeasureName,
  DayOfOne,
  DaysComparison,
  DaysDifference,
  DaysReportData,
  DayScorer,
  DaysScorePlan,
  DaysScores,
  LivedNumbers,
  MeasuredPerson,
  ShownDay,
  ShownFailure,
  ShownLife,
  ShownPerson,
  ShownSilence,
  ShownSuggestion,
} from './days/index.ts';
