/** Controls other than line breaks and tabs, those that turn the direction of writing, and what is no character. */
const unseen = /(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** A text as it can be shown: what cannot be seen, or would make another text look different, stands by its number, as ⟨U+202E⟩. */
export function shownText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(unseen, (found) => `⟨U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`);
}
