const keepsItsS: ReadonlySet<string> = new Set(
  "it's let's that's what's there's here's he's she's who's how's where's news note".split(' '),
);

/** Words, numbers and emoji of a text in lower case. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['.,:-][\p{L}\p{N}]+)*|\p{Extended_Pictographic}|[€$£¥]/gu) ?? []
  );
}

/** What the forms of a word have in common, roughly: "stories" and "story" are "stori". */
export function stemOf(word: string): string {
  if (word.length < 4 || keepsItsS.has(word)) return word;
  const singular = word
    .replace(/'s$/, '')
    .replace(/ies$/, 'y')
    .replace(/(?<=sh|ch|x|ss|zz)es$/, '')
    .replace(/(?<=[^sui])s$/, '');
  const base = singular.replace(/(?<=^.*[aeiouy].*)(?:ing|ed)$/, (ending, at: number) => (at < 3 ? ending : ''));
  const single = base === singular ? base : base.replace(/([bdgmnprt])\1$/, '$1').replace(/ied$/, 'y');
  return single.replace(/(?<=...)e$/, '').replace(/(?<=..)y$/, 'i');
}
