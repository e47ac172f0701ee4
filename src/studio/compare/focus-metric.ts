import { UsageError } from '../../errors/index.ts';
import type { ComparedMetric } from './compared-view.ts';

/**
 * The metric that is told in depth: the one that is asked for, else the first one.
 * @param asked.metric as `intent-completion.explicit`, or without the kind; null: any
 * @param asked.judge null: the first that decides it
 * @returns null where there is none at all
 * @throws UsageError where what is asked for says nothing on both sides
 */
export function focusMetric<Metric extends Pick<ComparedMetric, 'judge' | 'metric'>>(
  metrics: readonly Metric[],
  asked: { metric: string | null; judge: string | null },
): Metric | null {
  const { metric, judge } = asked;
  const found = metrics.find(
    (each) =>
      (metric === null || each.metric === metric || each.metric.split('.')[0] === metric) &&
      (judge === null || each.judge === judge),
  );
  if (found !== undefined) return found;
  if (metric === null && judge === null) return null;
  const names = [...new Set(metrics.map((each) => each.metric))];
  const told = [metric, judge === null ? null : `judge ${judge}`].filter((each) => each !== null).join(', ');
  throw new UsageError(
    `Nothing says anything about ${told.slice(0, 200)} on both sides. There is ${names.join(', ') || 'nothing that both have'}.`,
  );
}
