export { carryOut } from './carry-out.ts';
export type { CarriedOut } from './carry-out.ts';
export { compareRuns, compareRunsInDepth } from './compare-runs.ts';
export type { ComparedSides, CompareRequest } from './compare-runs.ts';
export { deriveResults, isWhole } from './derive-results.ts';
export type { Results } from './derive-results.ts';
export { doctorExitCode, examine } from './doctor/index.ts';
export type { Examination, Finding } from './doctor/index.ts';
export { engine, version } from './engine.ts';
export { exportFormats } from './export-folder.ts';
export type { ExportFormat, ExportNote } from './export-folder.ts';
export { exportRun } from './export-run.ts';
export type { Exported } from './export-tables.ts';
export { costsMoney, estimateStudy } from './estimate-study.ts';
export type { EstimatedStudy, StudyEstimate } from './estimate-study.ts';
export type { FaultCount, FaultCounts, RoleUse } from './fault-counts.ts';
export { importLifesim } from './import-lifesim.ts';
export type { Imported } from './import-lifesim.ts';
export type { ReadableRun } from './judged-cells.ts';
export {
  carryOutMain,
  evaluateLogs,
  evaluatorNames,
  judgeFileMetrics,
  planMain,
  scoreModels,
  settings,
} from './lifesim/index.ts';
export type {
  Evaluation,
  EvaluationProgress,
  EvaluatorName,
  JudgeFileMetric,
  MainPlan,
  MainRequest,
  Setting,
} from './lifesim/index.ts';
export { lockName } from './lock.ts';
export { writeManifest } from './manifest.ts';
export { limitsOf } from './limits.ts';
export type { AskedLimits } from './limits.ts';
export { openParts } from './open-parts.ts';
export type { Parts } from './open-parts.ts';
export { openRun } from './open-run.ts';
export type { OpenRun } from './open-run.ts';
export { bundledLives, planExistingRun, planRun, withJudges, withRetry } from './plan-run.ts';
export type { RunPlan } from './plan-run.ts';
export type { Progress } from './progress.ts';
export { readConversation } from './read-conversation.ts';
export type { ConversationRead } from './read-conversation.ts';
export { readIndexRow } from './conversation-index.ts';
export { rolesOf } from './report-data.ts';
export { readManifest, readScores } from './run-results.ts';
export type { Manifest } from './run-results.ts';
export { parseStudy } from './study-file.ts';
export { allPrompts, promptNamed } from './prompts.ts';
export type { PromptRole, RolePrompt } from './prompts.ts';
export { replayJudges } from './replay-judges.ts';
export { describeRetry } from './retry/index.ts';
export { runDirectory } from './run-directory.ts';
export type { RunDirectory } from './run-directory.ts';
export { runStudy } from './run-study.ts';
export { simulate } from './simulate.ts';
export type { Simulated, SimulateOptions } from './simulate.ts';
export { showRun } from './show-run.ts';
export type { FoundConversation, ShownRun } from './show-run.ts';
export type { ShowRequest } from './show-selection.ts';
export {
  parseAnalysisSpec,
  parseAssistantSpec,
  parseJudgeSpec,
  parseRoleSpec,
  parseUserSpec,
  splitLabel,
} from './spec.ts';
export type { AssistantSpec, RoleSpec } from './spec.ts';
export type { Study } from './study.ts';
export { readStudyInput, studyInput } from './study-input.ts';
export type { StudyInput, StudyRequest } from './study-input.ts';
export { studyThresholds } from './study-thresholds.ts';
export { toldAssistants } from './told-assistants.ts';
export { writeReport } from './write-report.ts';
export { writeResults } from './write-results.ts';
export type { WrittenResults } from './write-results.ts';
export { planBranch } from './branch/plan-branch.ts';
export type { BranchRequest, PlannedBranch } from './branch/plan-branch.ts';
export { domainsOf } from './generate/choose-domains.ts';
export { eventToWrite } from './generate/event-to-write.ts';
export { generateLives } from './generate/generate-lives.ts';
export type { Generated, GenerateOptions, GenerationProgress } from './generate/generate-lives.ts';
export type { GenerateInput } from './generate/generate-input.ts';
export { beginLife, lifeName, lifeRows, mixed } from './generate/make-life.ts';
export type { LifeBegun, LifeRequest, Onlooker } from './generate/make-life.ts';
export { openOneMind } from './generate/open-one-mind.ts';
export type { OneMind } from './generate/open-one-mind.ts';
export type { GenerationPlan } from './generate/plan-generation.ts';
export { townOf } from './generate/town-of.ts';
export * from './days/index.ts';
export { trainingFormats } from '../formats/index.ts';
export type { TrainingFormat } from '../formats/index.ts';
export { propersimOptions } from '../formats/index.ts';
