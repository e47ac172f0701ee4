/** Words that say nothing about what somebody does. */
const empty = new Set(
  'she her hers him his they them mine myself himself herself whose someone somebody anybody nobody the and for with that this what which when from have having has had not are was were been being its into out off over under than then them they there here some any all each every own one two three more most much many very just about only also too now your you her his their our who whom how why can could may would should will shall must does doing did done get getting got let lets never always nothing something anything without within while during after before between until around'.split(
    ' ',
  ),
);

/** The beginnings of the words in a text that carry meaning, four letters each: "gardening" and "garden" are one. */
function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length >= 3 && !empty.has(word)).map((word) => word.slice(0, 4));
}

/** Whether a text has a meaningful word that begins like one of `phrase`. */
export function speaksOf(text: string, phrase: string): boolean {
  const said = new Set(stemsOf(text));
  return stemsOf(phrase).some((stem) => said.has(stem));
}

/** Whether a text has at least half of the meaningful words of `phrase`, by their beginnings. */
export function tells(text: string, phrase: string): boolean {
  const said = new Set(stemsOf(text));
  const stems = stemsOf(phrase);
  return 2 * stems.filter((stem) => said.has(stem)).length >= stems.length;
}
