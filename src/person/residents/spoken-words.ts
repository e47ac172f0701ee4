/** Words that say nothing about what somebody does. */
const empty = new Set(
  'the and for with that this what which when from have having has had not are was were been being its into out off over under than then them they there here some any all each every own one two three more most much many very just about only also too now your you her his their our who whom how why can could may would should will shall must does doing did done get getting got let lets never always nothing something anything without within while during after before between until around'.split(
    ' ',
  ),
);

/** The beginnings of the words in a text that carry meaning, four letters each: "gardening" and "garden" are one. */
export function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => word.length >= 3 && !empty.has(word))
    .map((word) => word.slice(0, 4));
}

/** Whether a text has a word that begins like a meaningful one of `phrase`. */
export function speaksOf(text: string, phrase: string): boolean {
  const stems = new Set(stemsOf(phrase));
  return wordsOf(text).some((word) => stems.has(word.slice(0, 4)));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
