import type { JudgeFileMetric } from '../formats/index.ts';
import type { MetricName } from '../judge/index.ts';

/** LifeSim's name of each metric, by which its judge files are called. */
export const judgeFileMetric: Readonly<Record<MetricName, JudgeFileMetric>> = {
  'intent-recognition': 'ir',
  'intent-completion': 'ic',
  naturalness: 'nat',
  coherence: 'coh',
  'preference-alignment': 'pa',
  'environment-alignment': 'ea',
  'rigid-reasoning': 'rr',
};

/** The metric that LifeSim calls so. */
export function metricOfFile(metric: JudgeFileMetric): MetricName {
  const names = Object.keys(judgeFileMetric) as MetricName[];
  return names.find((name) => judgeFileMetric[name] === metric)!;
}
