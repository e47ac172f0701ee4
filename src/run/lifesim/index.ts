export { judgeFileMetrics } from '../../formats/index.ts';
export type { JudgeFileMetric } from '../../formats/index.ts';
export { evaluateLogs } from './evaluate-logs.ts';
export type { Evaluation, EvaluationProgress, EvaluationRequest } from './evaluate-logs.ts';
export { evaluatorNames } from './evaluator.ts';
export type { EvaluatorName } from './evaluator.ts';
export { scoreModels } from './score-models.ts';
export type { ScoredModel, ScoringRequest } from './score-models.ts';
