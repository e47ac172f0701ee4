import type { MetricName } from '../metric-names.ts';

export { heuristicJudge, judgeHeuristically } from './judge-heuristically.ts';

/** What rules decide; they leave the other metrics to models. */
export const heuristicMetrics = ['intent-completion', 'intent-recognition'] as const satisfies readonly MetricName[];
