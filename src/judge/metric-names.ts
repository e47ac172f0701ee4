/** Names of the metrics that a judge decides, in the order of all tables. */
export const metricNames = [
  'intent-completion',
  'intent-recognition',
  'naturalness',
  'coherence',
  'preference-alignment',
  'environment-alignment',
  'rigid-reasoning',
] as const;

/** One of the seven. */
export type MetricName = (typeof metricNames)[number];
