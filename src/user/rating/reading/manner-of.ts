import type { Lexicon } from './lexicon.ts';
import { findPhrases } from './phrases.ts';
import type { SuggestionReading } from './suggestion-reading.ts';

/** How a text sounds: warm words (two in a long text), else an offer, a question or an exclamation, else matter-of-fact. */
export function mannerOf(
  lexicon: Lexicon,
  options: { text: string; stems: readonly string[]; sentences: number },
): SuggestionReading['manner'] {
  const { text, stems, sentences } = options;
  const warm = findPhrases(lexicon.warm, stems).length;
  if (warm >= (sentences >= 3 ? 2 : 1)) return 'warm';
  return /[?!]/.test(text) || findPhrases(lexicon.friendly, stems).length > 0 ? 'friendly' : 'matter-of-fact';
}
