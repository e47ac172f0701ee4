import { texts } from './texts.ts';

/** What is known of a metric, as scores.json describes it. */
export interface MetricNamed {
  name: string;
  kind?: 'explicit' | 'implicit' | undefined;
  label: string;
  group: string;
}

/** Metrics whose names the studio knows in all its languages; others go by the words of scores.json. */
const known = [
  'intent-completion',
  'intent-completion-conditioned',
  'intent-recognition',
  'naturalness',
  'coherence',
  'environment-alignment',
  'preference-alignment',
  'rigid-reasoning',
  'profile-recovery',
  'profile-recovery-half',
  'profile-coverage',
  'satisfied',
  'gave-up',
  'explicit-raised',
  'turns-to-done',
  'questions-per-turn',
  'words-per-reply',
  'repetition',
] as const;

const groups = [
  'Intent completion',
  'Intent completion, if recognised',
  'Intent recognition',
  'Quality of replies',
  'Profile recovery',
  'The person',
  'The conversation',
] as const;

/** Puts metrics into words of the chosen language. */
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
    const found = known.find((each) => each === name);
    return found === undefined ? otherwise : t(`metric_${found}`);
  };
  return {
    group(group) {
      const found = groups.find((each) => each === group);
      return found === undefined ? group : t(`group_${found}`);
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
