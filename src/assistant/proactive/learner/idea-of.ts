import { readSuggestion, styles, topics } from '../catalogue/index.ts';
import type { Suggestion } from '../contract.ts';

/** What the policy sees of something that could be said. */
export interface WeighedIdea {
  /** Place in the list of topics; behind its end: none of them. */
  topic: number;
  /** Place in the list of styles; behind its end: none of them. */
  style: number;
}

/** Topic and style that a suggestion names, where the catalogue has them; else those that its text is read as. */
export function ideaOf({ text, topic, style }: Suggestion): WeighedIdea {
  const read = readSuggestion(text);
  return { topic: placeIn(topics, topic, read.topic), style: placeIn(styles, style, read.style) };
}

/** Place of the first of these names that the list has; behind its end where it has none. */
function placeIn(list: readonly string[], ...names: readonly (string | null)[]): number {
  const places = names.map((name) => (name === null ? -1 : list.indexOf(name.toLowerCase())));
  return places.find((place) => place >= 0) ?? list.length;
}
