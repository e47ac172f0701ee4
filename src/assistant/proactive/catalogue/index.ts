export { readSuggestion } from './read-suggestion.ts';
export { suggestionText, variantsOf } from './suggestion-text.ts';
export type { SeenActivity } from './suggestion-text.ts';
export { topicsFitting } from './topics-fitting.ts';
export { styles, topics } from './topics.ts';
export type { SuggestionStyle, SuggestionTopic } from './topics.ts';
