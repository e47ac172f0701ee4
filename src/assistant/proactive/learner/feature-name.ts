import { countBounds, placedKinds, recentBounds, sinceBounds, type FeatureLayout } from './feature-layout.ts';
import type { SeenHobbies } from './features.ts';

/** What a weight stands for, in words: family and value. */
export function featureName(
  layout: FeatureLayout,
  hobbies: SeenHobbies,
  index: number,
): [family: string, value: string] {
  const { topics, styles } = layout;
  const activity = (place: number) => placedKinds[place] ?? hobbies[place - placedKinds.length] ?? 'other hobby';
  const families: [from: number, family: string, value: (offset: number) => string][] = [
    [layout.bias, 'speaking', () => 'at all'],
    [layout.topic, 'topic', (at) => topics[at] ?? 'other'],
    [layout.style, 'style', (at) => styles[at] ?? 'other'],
    [layout.activity, 'activity', activity],
    [
      layout.activityTopic,
      'topic during activity',
      (at) => `${topics[at % (topics.length + 1)] ?? 'other'} during ${activity(Math.floor(at / (topics.length + 1)))}`,
    ],
    [layout.halfHour, 'time', (at) => `${clock(at * 30)}–${clock(at * 30 + 30)}`],
    [layout.weekendHour, 'time at weekends', (at) => `${clock(at * 60)}–${clock(at * 60 + 60)}`],
    [layout.since, 'minutes since the last', (at) => (at > sinceBounds.length ? 'none today' : range(sinceBounds, at))],
    [layout.count, 'said today', (at) => range(countBounds, at)],
    [layout.recent, 'said in the last 3 hours', (at) => range(recentBounds, at)],
    [layout.walking, 'walking', () => 'yes'],
    [layout.repeated, 'topic already today', () => 'yes'],
  ];
  const [from, family, value] = families.findLast(([start]) => index >= start)!;
  return [family, value(index - from)];
}

function range(bounds: readonly number[], bin: number): string {
  const from = bin === 0 ? 0 : bounds[bin - 1]!;
  const to = bounds[bin];
  if (to === undefined) return `${from} and more`;
  return to - from === 1 ? `${from}` : `${from}–${to - 1}`;
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
