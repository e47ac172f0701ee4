import type { Moment } from '../contract.ts';
import type { DayMemory } from '../day-memory.ts';
import {
  countBounds,
  halfHours,
  hobbyPlaces,
  placedKinds,
  recentBounds,
  sinceBounds,
  type FeatureLayout,
} from './feature-layout.ts';

/** Most features that one candidate has at once. */
export const featuresPerCandidate = 12;

/** The places of hobbies, by the order in which they were first seen; part of the learner's lasting memory. */
export type SeenHobbies = readonly string[];

/** Place of an activity; `hobbies` may grow. Beyond {@link hobbyPlaces} hobbies share the last place. */
export function activityPlace({ activity }: Moment, hobbies: string[]): number {
  if (activity.kind !== 'hobby' || activity.hobby === null) {
    const place = placedKinds.indexOf(activity.kind as (typeof placedKinds)[number]);
    return place < 0 ? placedKinds.length - 1 : place;
  }
  let place = hobbies.indexOf(activity.hobby);
  if (place < 0) place = hobbies.push(activity.hobby) - 1;
  return placedKinds.length + Math.min(place, hobbyPlaces - 1);
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
