import type { Rubric } from '../../../person/index.ts';
import { lexicon, type LineName } from './lexicon.ts';
import { findPhrases, says } from './phrases.ts';
import { stemOf, wordsOf } from './words.ts';
import type { SuggestionReading } from './suggestion-reading.ts';

/** A text is about a second topic, too, when that weighs nearly as much as the first. */
const nearlyAsMuch = 0.8;

/**
 * The red lines, by their words, that a text crosses. Those of a topic: what the text is about. Those of manner: what can be seen in a text;
 * what cannot be seen, or holds at certain times only, is not judged.
 */
export function redLineFaults(reading: SuggestionReading, redLines: Rubric['redLines']): string[] {
  return redLines
    .filter(({ text, topic }) =>
      topic === null ? linesNamed(text).some((name) => crosses(reading, name)) : isAbout(reading, topic),
    )
    .map(({ text }) => text);
}

function isAbout({ topics }: SuggestionReading, topic: string): boolean {
  const least = nearlyAsMuch * (topics[0]?.weight ?? 0);
  return topics.some((each) => each.topic === topic && each.weight >= least);
}

const named = new Map<string, readonly LineName[]>();

/** What a red line speaks of, as far as it can be seen in a text. */
function linesNamed(redLine: string): readonly LineName[] {
  const known = named.get(redLine);
  if (known !== undefined) return known;
  const stems = wordsOf(redLine).map(stemOf);
  const found = says(lexicon().atTimes, stems)
    ? []
    : [...new Set(findPhrases(lexicon().lines, stems).map(({ meaning }) => meaning))];
  named.set(redLine, found);
  return found;
}

function crosses(reading: SuggestionReading, name: LineName): boolean {
  switch (name) {
    case 'looks':
      return reading.looks;
    case 'flattery':
      return reading.flattery;
    case 'private messages':
      return reading.privateMessage;
    case 'pressing':
      return reading.pressing;
    case 'bad news':
      return reading.badNews;
    case 'orders':
      return reading.order;
    case 'costs':
      return reading.costs;
    case 'worry jokes':
      return reading.worryJoke;
  }
}
