const mostWords = 12;

/** A model's phrase as plans hold it: one line without braces and full stop, not too long; `otherwise` where nothing is left. */
export function tidyPhrase(text: string, otherwise: string): string {
  const words = text
    .replace(/[{}\s]+/g, ' ')
    .trim()
    .split(' ')
    .slice(0, mostWords);
  const phrase = words.join(' ').replace(/[\s.;,]+$/, '');
  return phrase === '' ? otherwise : phrase.replace(/^[A-Z](?=[a-z]*ing\b)/, (letter) => letter.toLowerCase());
}
