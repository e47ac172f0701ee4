import { UsageError } from '../errors/index.ts';
import { heuristicMetrics, metricNames } from '../judge/index.ts';
import { metricList } from './metric-list.ts';
import type { AssistantDescription, JudgeDescription, MetricDescription } from './score-row.ts';
import { metricText, type Threshold } from './thresholds-parse.ts';

/** Whom and what thresholds can name: a part of scores.json, and known before anything is simulated. */
export interface ThresholdSubjects {
  assistants: readonly AssistantDescription[];
  judges: readonly JudgeDescription[];
  /** Default: all there are. */
  metrics?: readonly MetricDescription[];
}

/** A threshold for one assistant, judge and metric. */
export interface ThresholdCheck {
  threshold: Threshold;
  assistant: string;
  /** Null: measured, no judge asked. */
  judge: string | null;
  metric: MetricDescription;
}

/**
 * What thresholds come to in a study: a check for each assistant, metric and judge that they mean, in the order of the study. Never none for a
 * threshold.
 * @throws UsageError for an assistant, metric or judge that the study does not hold, or a value off the metric's scale
 */
export function thresholdChecks(thresholds: readonly Threshold[], subjects: ThresholdSubjects): ThresholdCheck[] {
  const { assistants, judges, metrics = metricList(null) } = subjects;
  return thresholds.flatMap((threshold) => {
    const named = metricsOf(threshold, metrics);
    const tested = assistantsOf(threshold, assistants);
    const deciding = judgesOf(threshold, judges);
    return tested.flatMap((assistant) =>
      named.flatMap((metric) => deciding.map((judge) => ({ threshold, assistant, judge, metric }))),
    );
  });
}

/** True where `judge` decides a metric of scores.json; null is nobody: what is measured without a judge. */
export function decides(judge: JudgeDescription | null, metric: string): boolean {
  const asked = judgedBy(metricNames, metric);
  if (judge === null) return !asked;
  return judge.heuristic ? judgedBy(heuristicMetrics, metric) : asked;
}

/** Completion, if recognised, is read from the verdicts on completion and recognition. */
function judgedBy(decided: readonly string[], metric: string): boolean {
  return decided.includes(metric.replace(/-conditioned$/, ''));
}

function metricsOf({ text, metric, kind, value }: Threshold, metrics: readonly MetricDescription[]) {
  const named = metrics.filter(({ name }) => name === metric);
  if (named.length === 0) {
    const all = metrics.map(({ name, kind }) => metricText(name, kind)).join(', ');
    throw new UsageError(`${text}: there is no metric "${metric}". There are: ${all}.`);
  }
  const chosen = named.filter((each) => kind === null || each.kind === kind);
  if (chosen.length === 0) {
    throw new UsageError(`${text}: ${metric} does not tell explicit and implicit apart. Leave .${kind} away.`);
  }
  const { from, to } = chosen[0]!.scale;
  if (!(value >= from && (to === null || value <= to))) {
    throw new UsageError(
      `${text}: ${metric} goes ${to === null ? `from ${from} upwards` : `from ${from} to ${to}`}. Choose a value there.`,
    );
  }
  return chosen;
}

function assistantsOf({ text, assistant }: Threshold, assistants: readonly AssistantDescription[]): string[] {
  const outside = assistants.filter(({ family }) => family === 'outside');
  if (assistant === null) return (outside.length > 0 ? outside : assistants).map(({ name }) => name);
  if (assistants.some(({ name }) => name === assistant)) return [assistant];
  throw new UsageError(
    `${text}: no assistant of this study is called "${assistant}". There are: ${namesOf(assistants)}.`,
  );
}

function judgesOf({ text, metric, judge }: Threshold, judges: readonly JudgeDescription[]): (string | null)[] {
  const measured = decides(null, metric);
  if (measured && judge !== null) {
    throw new UsageError(`${text}: ${metric} is measured, and no judge is asked for it. Leave @${judge} away.`);
  }
  if (measured) return [null];
  const named = judges.filter(({ name }) => judge === null || name === judge);
  if (named.length === 0) {
    throw new UsageError(`${text}: no judge of this study is called "${judge}". There are: ${namesOf(judges)}.`);
  }
  const deciding = named.filter((each) => decides(each, metric));
  if (deciding.length > 0) return deciding.map(({ name }) => name);
  throw new UsageError(
    `${text}: ${namesOf(named)} judges by rules and does not decide ${metric}: it decides ${heuristicMetrics.join(' and ')}. Add a model judge (--judge).`,
  );
}

function namesOf(named: readonly { name: string }[]): string {
  return named.map(({ name }) => name).join(', ');
}
