/** A made-up word that stands nowhere else; it survives lower case and word splitting. */
export function canary(place: string, number: number): string {
  return `zq${place}${number}kx`;
}

/**
 * The canaries that stand in `value`, anywhere in its texts and keys, once the person's own words are taken out.
 * @param ownWords what the person has said
 */
export function canariesIn(value: unknown, ownWords: readonly string[] = []): string[] {
  const texts: string[] = [];
  collectTexts(value, texts);
  const longestFirst = ownWords.filter((words) => words !== '').toSorted((a, b) => b.length - a.length);
  const found = texts.flatMap((text) => {
    const rest = longestFirst.reduce((left, words) => left.replaceAll(words, ' '), text);
    return rest.toLowerCase().match(/zq[a-z]+\d+kx/g) ?? [];
  });
  return [...new Set(found)].sort();
}

function collectTexts(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (Array.isArray(value)) value.forEach((each) => collectTexts(each, texts));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      texts.push(key);
      collectTexts(inner, texts);
    }
  }
}
