/** Kinds of activity that have a place of their own; others share the last. */
export const placedKinds = [
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
export const hobbyPlaces = 16;
const activityPlaces = placedKinds.length + hobbyPlaces;
/** Half hours of a day. */
export const halfHours = 48;
/** Minutes since the last suggestion at which a new feature begins. */
export const sinceBounds = [5, 15, 30, 45, 60, 75, 90, 105, 120, 150, 180, 240, 360] as const;
/** Suggestions today at which a new feature begins. */
export const countBounds = [1, 2, 3, 4, 5, 6, 8, 10, 13] as const;
/** Suggestions in the last three hours at which a new feature begins. */
export const recentBounds = [1, 2, 3, 4] as const;

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
