/** Characters of what was said that are remembered of a talk. */
const longest = 200;

/** The beginning of a text on one line, cut between words. */
export function shortText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).toWellFormed()} …`;
}
