import { UsageError } from '../errors/index.ts';

/** Which way a threshold bounds: `min` is for what must not be lower, `max` for what must not be higher. */
export type Bound = 'min' | 'max';

/** What a run must reach, as a user wrote it: `mine:intent-completion.explicit@heuristic=60`. */
export interface Threshold {
  /** With the flag, for messages: `--min mine:intent-completion.explicit@heuristic=60`. */
  text: string;
  bound: Bound;
  /** On the metric's own scale. */
  value: number;
  /** Label of the assistant; null: all from outside (models, modules, services) where there are any, else all. */
  assistant: string | null;
  metric: string;
  /** Null: both, where the metric tells them apart. */
  kind: 'explicit' | 'implicit' | null;
  /** Label of the judge; null: every judge that decides the metric. */
  judge: string | null;
}

/** A metric as scores.json names it, with the kind of sub-intents where one is chosen. */
export type MetricChoice = Pick<Threshold, 'metric' | 'kind'>;

const label = '[A-Za-z0-9][A-Za-z0-9._-]{0,59}';
const metric = '[a-z][a-z-]*';
const kind = 'explicit|implicit';
const whole = new RegExp(`^(?:(${label}):)?(${metric})(?:\\.(${kind}))?(?:@(${label}))?=(\\d+(?:\\.\\d+)?)$`);
const metricAlone = new RegExp(`^(${metric})(?:\\.(${kind}))?$`);

/**
 * Reads `[LABEL:]METRIC[.explicit|.implicit][@JUDGE]=VALUE`. Whether a study holds what it names is not looked at.
 * @throws UsageError
 */
export function parseThreshold(bound: Bound, text: string): Threshold {
  const found = whole.exec(text.trim());
  if (found === null) {
    throw new UsageError(
      `--${bound} ${text}: a threshold is [LABEL:]METRIC[.explicit|.implicit][@JUDGE]=VALUE with a value of 0 or more, such as mine:intent-completion.explicit=60. Metrics are named as in scores.json.`,
    );
  }
  const [, assistant, metric, kind, judge, value] = found;
  return {
    text: `--${bound} ${text.trim()}`,
    bound,
    value: Number(value),
    assistant: assistant ?? null,
    metric: metric!,
    kind: (kind as Threshold['kind'] | undefined) ?? null,
    judge: judge ?? null,
  };
}

/**
 * Reads `METRIC[.explicit|.implicit]`.
 * @throws UsageError
 */
export function parseMetricChoice(text: string): MetricChoice {
  const found = metricAlone.exec(text);
  if (found === null) {
    throw new UsageError(
      `"${text}" is no metric. Name one as in scores.json, such as satisfied or intent-completion.explicit.`,
    );
  }
  return { metric: found[1]!, kind: (found[2] as Threshold['kind'] | undefined) ?? null };
}

/** A metric with its kind as thresholds name it: `intent-completion.explicit`. */
export function metricText(metric: string, kind: 'explicit' | 'implicit' | null | undefined): string {
  return kind == null ? metric : `${metric}.${kind}`;
}
