/** Words that were found, with what stands around them. */
export interface Excerpt {
  before: string;
  match: string;
  after: string;
}

/** Characters on each side of what was found. */
const around = 80;

/**
 * The first place where `words` stand in `text`, with what is around; null where they do not.
 * @param words in lower case
 */
export function excerpt(text: string, words: string): Excerpt | null {
  const lower = text.toLowerCase();
  const at = lower.indexOf(words);
  if (at < 0) return null;
  // Lower case may be longer than what was written (İ): then places differ, and the excerpt shows what was compared.
  const shown = lower.length === text.length ? text : lower;
  const end = at + words.length;
  const start = Math.max(0, at - around);
  return {
    before: `${start > 0 ? '…' : ''}${shown.slice(start, at)}`.toWellFormed(),
    match: shown.slice(at, end).toWellFormed(),
    after: `${shown.slice(end, end + around)}${end + around < shown.length ? '…' : ''}`.toWellFormed(),
  };
}
