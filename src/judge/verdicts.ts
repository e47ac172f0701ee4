import type { Verdict } from './judgement.ts';
import type { MetricName } from './metric-names.ts';

/** One judge's verdicts on one conversation; metrics that the judge does not decide, or was not asked yet, are absent. */
export type Verdicts = Partial<Record<MetricName, Verdict>>;
