/** The words of a text in lower case; each slot is one word, `{}`. */
export function wordsWithSlots(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/\{[^{}]*\}/g, ' {} ')
      .match(/\{\}|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** All runs of `count` words. Runs that are mostly slots are left out. */
export function runsOf(text: string, count: number): Set<string> {
  const words = wordsWithSlots(text);
  const runs = new Set<string>();
  for (let at = 0; at + count <= words.length; at++) {
    const run = words.slice(at, at + count);
    if (run.filter((word) => word === '{}').length * 2 < count) runs.add(run.join(' '));
  }
  return runs;
}

const empty = new Set(
  `a an the and or but of to in on at for with from by about as is are was were be been has have had do does did can could will would should may
  might must not no it its this that these those there what which who how when where why whether if than then so such some any all one two
  wants want asks ask needs need hopes hope knows know would rather likes like how much many into out up down over off more most less
  also only just even still before after without while because get gets {}`.split(/\s+/),
);

/** Words that carry a meaning, without repeats and common endings. */
export function contentOf(text: string): Set<string> {
  const words = wordsWithSlots(text).filter((word) => !empty.has(word) && word.length > 2);
  return new Set(words.map((word) => word.replace(/(?:'s|ing|ed|es|s)$/, '')));
}
