/** What a suggestion can be about. */
export const topics = [
  'weather',
  'calendar',
  'news',
  'health',
  'music',
  'food',
  'exercise',
  'order',
  'shopping',
  'children',
  'entertainment',
  'people',
  'sleep',
  'learning',
  'work',
  'hobby',
  'drink',
  'reading',
  'plants',
  'decor',
  'calm',
  'games',
  'money',
  'outing',
] as const;

/** One of {@link topics}. */
export type SuggestionTopic = (typeof topics)[number];

/**
 * How a suggestion is told: `brief` one plain sentence, `kind` one warm sentence, `reasoned` two sentences of which the second gives the
 * reason, `playful` with a light joke, `choices` two or three options, `full` four warm sentences with a reason and three options.
 */
export const styles = ['brief', 'kind', 'reasoned', 'playful', 'choices', 'full'] as const;

/** One of {@link styles}. */
export type SuggestionStyle = (typeof styles)[number];
