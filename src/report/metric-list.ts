import type { MetricDescription } from './score-row.ts';

const percent = { scale: { from: 0, to: 100 }, direction: 'higher', worst: 0, unit: 'percent' } as const;
const rating = { scale: { from: 1, to: 5 }, direction: 'higher', worst: 1, unit: 'rating' } as const;
const kinds = ['explicit', 'implicit'] as const;

/**
 * Every metric, in the order of all tables. Completion is over items raised (explicit) or all (implicit); `conditioned` counts an item only
 * where the same judge found it recognised, as LifeSim does. Recovery is over the levels that the portrait names, and coverage says how many of the
 * person's it names.
 * @param chance what guessing profiles gives in this study, in percent; null where nobody drew a portrait
 */
export function metricList(chance: { exact: number; middleCountsHalf: number } | null): MetricDescription[] {
  const recovery = { group: 'Profile recovery', ...percent, overLife: true, byDomain: true };
  return [
    ...kinds.map((kind) => ({
      name: 'intent-completion',
      kind,
      label: kind,
      group: 'Intent completion',
      ...percent,
      byDomain: true,
    })),
    ...kinds.map((kind) => ({
      name: 'intent-completion-conditioned',
      kind,
      label: kind,
      group: 'Intent completion, if recognised',
      ...percent,
    })),
    ...kinds.map((kind) => ({
      name: 'intent-recognition',
      kind,
      label: kind,
      group: 'Intent recognition',
      ...percent,
      byDomain: true,
    })),
    { name: 'naturalness', label: 'naturalness', group: 'Quality of replies', ...rating, byDomain: true },
    { name: 'coherence', label: 'coherence', group: 'Quality of replies', ...rating, byDomain: true },
    {
      name: 'environment-alignment',
      label: 'environment alignment',
      group: 'Quality of replies',
      ...rating,
      byDomain: true,
    },
    {
      name: 'preference-alignment',
      label: 'preference alignment',
      group: 'Quality of replies',
      ...percent,
      byDomain: true,
    },
    {
      name: 'rigid-reasoning',
      label: 'rigid reasoning',
      group: 'Quality of replies',
      ...percent,
      direction: 'lower',
      worst: 100,
      byDomain: true,
    },
    {
      name: 'profile-recovery',
      label: 'exact',
      ...recovery,
      ...(chance === null ? {} : { chance: chance.exact }),
    },
    {
      name: 'profile-recovery-half',
      label: 'one level off counts half',
      ...recovery,
      ...(chance === null ? {} : { chance: chance.middleCountsHalf }),
    },
    { name: 'profile-coverage', label: 'levels that it names', ...recovery, direction: 'neither', worst: null },
    { name: 'satisfied', label: 'satisfied', group: 'The person', ...percent, byDomain: true },
    { name: 'gave-up', label: 'gave up', group: 'The person', ...percent, direction: 'lower', worst: 100 },
    {
      name: 'explicit-raised',
      label: 'explicit intents raised',
      group: 'The person',
      ...percent,
      direction: 'neither',
      worst: null,
    },
    count('turns-to-done', 'turns to done', 'lower'),
    count('questions-per-turn', 'questions per turn', 'neither'),
    count('words-per-reply', 'words per reply', 'neither'),
    { name: 'repetition', label: 'repetition', group: 'The conversation', ...percent, direction: 'lower', worst: null },
  ];
}

function count(name: string, label: string, direction: MetricDescription['direction']): MetricDescription {
  return {
    name,
    label,
    group: 'The conversation',
    scale: { from: 0, to: null },
    direction,
    worst: null,
    unit: 'count',
  };
}
