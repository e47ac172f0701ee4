import { texts } from './texts.ts';

/** What is known of a metric, as scores.json describes it. */
export interface MetricNamed {
  name: string;
  kind?: 'explicit' | 'implicit' | undefined;
  label: string;
  group: string;
}

/** Puts metrics into words of the chosen language; those that are not ours go by the words of scores.json. */
export interface MetricWords {
  group(group: string): string;
  /** Within its group: `explicit`, `naturalness`. */
  label(metric: MetricNamed): string;
  /** Alone. @param key such as `intent-completion/explicit` */
  full(key: string): string;
}

/** See {@link MetricWords}. */
export function useMetricWords(metrics: readonly MetricNamed[]): MetricWords {
  const t = texts.use();
  const nameOf = (name: string, otherwise: string) => {
    const key = `metric_${name}`;
    return texts.has(key) ? t(key) : otherwise;
  };
  return {
    group(group) {
      const key = `group_${group}`;
      return texts.has(key) ? t(key) : group;
    },
    label: ({ name, kind, label }) => (kind === undefined ? nameOf(name, label) : t(kind)),
    full(key) {
      const [name = '', kind] = key.split('/');
      const described = metrics.find((each) => each.name === name);
      const word = nameOf(name, described?.label ?? name);
      return kind === 'explicit' || kind === 'implicit' ? `${word}, ${t(kind)}` : word;
    },
  };
}
