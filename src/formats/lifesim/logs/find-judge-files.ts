import { basename, dirname, resolve } from 'node:path';
import { filesBelow } from './files-below.ts';
import { judgeFileMetrics, type JudgeFileMetric } from './judge-rows.ts';
import { labelOf, readExperimentFolder, type ExperimentName } from './names.ts';

/** A judge's verdicts under one metric on one experiment's conversations. */
export interface JudgeFilePlace {
  path: string;
  /** Label of the judge. */
  judge: string;
  experiment: ExperimentName;
  metric: JudgeFileMetric;
}

/**
 * The judge that rules make up: its verdicts are derived from the conversations, so that its files are not read. `livelong export` writes them.
 */
const derivedJudge = 'heuristic';

/** All judge files below `directory`, as the reference lays them: `…/JUDGE/EXPERIMENT/METRIC_results.jsonl`. */
export function findJudgeFiles(directory: string): JudgeFilePlace[] {
  return filesBelow(directory, /_results\.jsonl$/).flatMap((path) => {
    const metric = judgeFileMetrics.find((each) => basename(path) === `${each}_results.jsonl`);
    const experimentFolder = dirname(resolve(path));
    const judge = labelOf(basename(dirname(experimentFolder)));
    if (metric === undefined || judge === derivedJudge) return [];
    return [{ path, judge, experiment: readExperimentFolder(basename(experimentFolder)), metric }];
  });
}
