const dangling = new Set(
  `a an the my your his her its our their to of in on at for with and or but so that which who whose if as by from into than because when where
  while no not very is are was were be been have has had will would could should can must i he she they it we this these those
  without about before after between under over some any`
    .trim()
    .split(/\s+/),
);

/** At most `count` words of a text and 220 characters: cut where a clause ends if there is such a place, else after the last full word. */
export function shortened(text: string, count: number): string {
  const words = text.trim().split(/\s+/);
  const fitting = words.length <= count ? text.trim() : words.slice(0, count).join(' ');
  if (fitting.length <= 220 && words.length <= count) return fitting;
  const room = Array.from(fitting).slice(0, 220).join('');
  const clause = room.search(/(?:[,;:](?=\s)|[–—])(?!.*(?:[,;:]\s|[–—]))/);
  const joint = room.search(
    / (?:so that|and|but|because|while|with|before|after|until) (?!.* (?:so that|and|but|because|while|with|before|after|until) )/,
  );
  const preposition = room.search(
    / (?:for|at|in|from|on|by|when|where|who|which|that|as|than|over|under) (?!.* (?:for|at|in|from|on|by|when|where|who|which|that|as|than|over|under) )/,
  );
  const at = [clause, joint].filter((place) => place > room.length * 0.35);
  if (at.length > 0) return withoutDangling(room.slice(0, Math.max(...at)));
  if (preposition > room.length * 0.5) return withoutDangling(room.slice(0, preposition));
  return withoutDangling(room.length < fitting.length ? room.replace(/\s\S*$/, '') : room);
}

/** The text without function words and marks at its end. */
export function withoutDangling(text: string): string {
  const words = text.trim().split(/\s+/);
  while (words.length > 1 && dangling.has((words.at(-1) ?? '').toLowerCase().replace(/[^\p{L}]/gu, ''))) words.pop();
  return words.join(' ').replace(/[\s,;:–—(-]+$/, '');
}
