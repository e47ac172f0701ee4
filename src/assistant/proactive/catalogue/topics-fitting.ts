import { catalogue } from './catalogue.ts';
import type { SuggestionTopic } from './topics.ts';

/** The topics that go with a kind of activity by common sense, the best first; for an unknown kind those of free time. */
export function topicsFitting(kind: string): readonly SuggestionTopic[] {
  const { kinds } = catalogue();
  return (kinds[kind] ?? kinds['free'])?.topics ?? [];
}
