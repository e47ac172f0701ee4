import { join } from 'node:path';
import { writeWholeFile } from '../../files/index.ts';
import { scoreJudgeFiles, scoresText, type JudgeFileMetric } from '../../formats/index.ts';

/** Which judge files are to be scored. */
export interface ScoringRequest {
  /** Judge files lie at `resultsRoot/EVALUATOR/MODEL/METRIC_results.jsonl`. */
  resultsRoot: string;
  models: readonly string[];
  /** All of them are averaged; the file of the first decides which items count. */
  evaluators: readonly string[];
  metrics: readonly JudgeFileMetric[];
  /** Scores are written to `outputRoot/MODEL/scores.json`. */
  outputRoot: string;
}

/** The scores of one model. */
export interface ScoredModel {
  model: string;
  path: string;
  /** Content of `scores.json`. */
  text: string;
}

/**
 * Scores models from judge files with the reference's arithmetic, to the digit; nothing is written unless all can be scored.
 * @throws InputError, UsageError for files that are missing or cannot be scored
 */
export async function scoreModels(request: ScoringRequest): Promise<ScoredModel[]> {
  const { resultsRoot, models, evaluators, metrics, outputRoot } = request;
  const scored: ScoredModel[] = [];
  for (const model of new Set(models)) {
    const folders = [...new Set(evaluators)].map((evaluator) => join(resultsRoot, evaluator, model));
    const text = scoresText(await scoreJudgeFiles(folders, metrics));
    scored.push({ model, path: join(outputRoot, model, 'scores.json'), text });
  }
  for (const { path, text } of scored) writeWholeFile(path, text);
  return scored;
}
