import { commands } from './commands.ts';
import { lexicon, type LineName } from './lexicon.ts';
import { mannerOf } from './manner-of.ts';
import { optionsOf } from './options-of.ts';
import { findPhrases, says } from './phrases.ts';
import { sentencesOf } from './sentences.ts';
import type { SuggestionReading } from './suggestion-reading.ts';
import { topicsOf } from './topics-of.ts';
import { stemOf, wordsOf } from './words.ts';

/** Readings of the texts met last, the oldest first. */
const readings = new Map<string, SuggestionReading>();
const readingsKept = 20_000;

/** Reads whatever an assistant says to a person, by the rules and words of data/days/reading.yaml. Equal texts give the same reading. */
export function readText(text: string): SuggestionReading {
  const known = readings.get(text);
  if (known !== undefined) return known;
  const reading = readAnew(text);
  if (readings.size >= readingsKept) readings.delete(readings.keys().next().value ?? '');
  readings.set(text, reading);
  return reading;
}

function readAnew(text: string): SuggestionReading {
  const words = lexicon();
  const sentences = sentencesOf(text);
  const stems = wordsOf(text).map(stemOf);
  const joke = says(words.joke, stems);
  const broken = new Set<LineName>(findPhrases(words.broken, stems).map(({ meaning }) => meaning));
  return {
    topics: topicsOf(words, sentences),
    sentences: sentences.length,
    words: stems.length,
    options: optionsOf(words, text, sentences),
    joke,
    reason: says(words.reason, stems),
    manner: mannerOf(words, { text, stems, sentences: sentences.length }),
    order: commands(words, sentences),
    costs: says(words.costs, stems) && !namesPrice(text, stems),
    flattery: broken.has('flattery'),
    looks: broken.has('looks'),
    privateMessage: broken.has('private messages'),
    pressing: broken.has('pressing'),
    badNews: broken.has('bad news'),
    worryJoke: joke && says(words.worries, stems),
  };
}

function namesPrice(text: string, stems: readonly string[]): boolean {
  return /[€$£¥]\s?\d|\d\s?[€$£¥]/u.test(text) || says(lexicon().price, stems);
}
