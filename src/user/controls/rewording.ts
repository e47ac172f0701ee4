import { cutAfter } from './cut-after.ts';
import { wordsOf } from '../agenda/words.ts';
import { exchanges } from './exchanges.ts';

/** So many words in a row are no quotation yet. */
const longestRun = 4;

/**
 * A phrase in which no five consecutive words are secret: words of general use are exchanged or put in; where that does not help,
 * the phrase ends before the fifth word.
 * @param longest words that the phrase may have, at most
 */
export function reworded(phrase: string, isSecret: (text: string) => boolean, longest = 40): string {
  let text = phrase;
  for (let round = 0; round < 16 && isSecret(text); round++) {
    const better = exchanged(text, isSecret);
    if (better === null) break;
    text = better;
  }
  const parts = text.split(/\s+/);
  let end = 0;
  while (end < Math.min(parts.length, longest) && !isSecret(parts.slice(0, end + 1).join(' '))) end += 1;
  return end === parts.length ? text : cutAfter(parts, end);
}

/** The phrase with its first secret run resolved by one exchange, if one does. */
function exchanged(text: string, isSecret: (text: string) => boolean): string | null {
  const marks = [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)];
  for (let at = 0; at + longestRun < marks.length; at++) {
    const start = marks[at]!.index;
    const end = marks[at + longestRun]!.index + marks[at + longestRun]![0].length;
    if (!isSecret(text.slice(start, end))) continue;
    for (const { pattern, words } of exchanges) {
      for (const match of text.matchAll(pattern)) {
        const last = match.index + match[0].trimEnd().length;
        if (match.index < start || last > end) continue;
        const put = typeof words === 'string' ? words.replace('$1', match[1] ?? '') : words(text.slice(last));
        const after = text.slice(0, match.index) + put + text.slice(match.index + match[0].length);
        if (after !== text && secretRuns(after, isSecret) < secretRuns(text, isSecret)) return after;
      }
    }
    return null;
  }
  return null;
}

function secretRuns(text: string, isSecret: (text: string) => boolean): number {
  const words = wordsOf(text);
  return words.filter((_, at) => isSecret(words.slice(at, at + longestRun + 1).join(' '))).length;
}
