import type { Moment } from '../contract.ts';
import type { DayMemory } from '../day-memory.ts';

/** Kinds of activity that have a place of their own; others share the last. */
const kinds = [
  'getting up',
  'breakfast',
  'lunch',
  'dinner',
  'night meal',
  'work',
  'study',
  'job search',
  'care',
  'housework',
  'hobby',
  'rest',
  'free',
  'going to bed',
  'travel',
  'other',
] as const;

/** Hobbies share this many places, in the order in which the assistant first sees them. */
const hobbyPlaces = 16;
const activityPlaces = kinds.length + hobbyPlaces;
const halfHours = 48;
const sinceBounds = [5, 15, 30, 45, 60, 75, 90, 105, 120, 150, 180, 240, 360] as const;
const countBounds = [1, 2, 3, 4, 5, 6, 8, 10, 13] as const;
const recentBounds = [1, 2, 3, 4] as const;

/** Most features that one candidate has at once. */
export const featuresPerCandidate = 12;

/** Where each family of features lies in the list of weights. */
export interface FeatureLayout {
  size: number;
  topics: readonly string[];
  styles: readonly string[];
  bias: number;
  topic: number;
  style: number;
  activity: number;
  activityTopic: number;
  halfHour: number;
  weekendHour: number;
  since: number;
  count: number;
  recent: number;
  walking: number;
  repeated: number;
}

/** Lays out the features for these topics and styles; behind each list is a place for what is not in it. */
export function layFeaturesOut(topics: readonly string[], styles: readonly string[]): FeatureLayout {
  let size = 0;
  const take = (places: number) => {
    const from = size;
    size += places;
    return from;
  };
  const places = {
    bias: take(1),
    topic: take(topics.length + 1),
    style: take(styles.length + 1),
    activity: take(activityPlaces),
    activityTopic: take(activityPlaces * (topics.length + 1)),
    halfHour: take(halfHours),
    weekendHour: take(24),
    since: take(sinceBounds.length + 2),
    count: take(countBounds.length + 1),
    recent: take(recentBounds.length + 1),
    walking: take(1),
    repeated: take(1),
  };
  return { size, topics, styles, ...places };
}

/** The places of hobbies, by the order in which they were first seen; part of the learner's lasting memory. */
export type SeenHobbies = readonly string[];

/** Place of an activity; `hobbies` may grow. Beyond {@link hobbyPlaces} hobbies share the last place. */
export function activityPlace({ activity }: Moment, hobbies: string[]): number {
  if (activity.kind !== 'hobby' || activity.hobby === null) {
    const place = kinds.indexOf(activity.kind as (typeof kinds)[number]);
    return place < 0 ? kinds.length - 1 : place;
  }
  let place = hobbies.indexOf(activity.hobby);
  if (place < 0) place = hobbies.push(activity.hobby) - 1;
  return kinds.length + Math.min(place, hobbyPlaces - 1);
}

/** The features of a moment that are the same for all candidates; written into `into`, returns how many. */
export function momentFeatures(
  layout: FeatureLayout,
  moment: Moment,
  place: number,
  memory: DayMemory,
  into: Uint16Array,
): number {
  const { minute, weekday, walking } = moment;
  const since = memory.minutesSince(minute);
  let size = 0;
  into[size++] = layout.bias;
  into[size++] = layout.activity + place;
  into[size++] = layout.halfHour + (Math.floor(minute / 30) % halfHours);
  if (weekday === 'sat' || weekday === 'sun') into[size++] = layout.weekendHour + (Math.floor(minute / 60) % 24);
  into[size++] = layout.since + (since === null ? sinceBounds.length + 1 : binOf(sinceBounds, since));
  into[size++] = layout.count + binOf(countBounds, memory.count());
  into[size++] = layout.recent + binOf(recentBounds, memory.countWithin(minute, 180));
  if (walking) into[size++] = layout.walking;
  return size;
}

/** Adds what is special to one candidate behind the features of its moment; returns how many there are then. */
export function candidateFeatures(
  layout: FeatureLayout,
  candidate: { topic: number; style: number; repeated: boolean },
  place: number,
  into: Uint16Array,
  size: number,
): number {
  into[size++] = layout.topic + candidate.topic;
  into[size++] = layout.style + candidate.style;
  into[size++] = layout.activityTopic + place * (layout.topics.length + 1) + candidate.topic;
  if (candidate.repeated) into[size++] = layout.repeated;
  return size;
}

function binOf(bounds: readonly number[], value: number): number {
  let bin = 0;
  while (bin < bounds.length && value >= bounds[bin]!) bin++;
  return bin;
}

/** What a weight stands for, in words: family and value. */
export function featureName(
  layout: FeatureLayout,
  hobbies: SeenHobbies,
  index: number,
): [family: string, value: string] {
  const { topics, styles } = layout;
  const activity = (place: number) => kinds[place] ?? hobbies[place - kinds.length] ?? 'other hobby';
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
