const listed = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that carry no topic. */
const stopWords: ReadonlySet<string> = new Set(
  listed(`
  a about above actually after again against ago all almost already also although always am among an and another any anybody anyone
  anything are around as at away back be became because become been before being below between both but by can cannot come comes could
  did do does doing done down during each either else end enough even ever every everybody everyone everything few find first for from
  further get gets getting give given gives go goes going gone good got had half has have having he her here hers herself him himself his
  hope hopes how however i if in instead into is it its itself just keep know knows least less let like likes little long look looking lot
  made make makes making many matter may maybe me might mine more most much must my myself need needed needs neither never new next no
  nobody nor not nothing now of off often on once one ones only onto or other others our out over own part perhaps person please put
  quite rather really right s same say says see seem seems set several shall she should since so some somebody someone something
  somewhere soon still such sure take takes taking tell than that the their them themselves then there these they thing things think this
  those though through till to together told too try two under until up upon us use user used using very want wanted wants was way we well
  went were what whatever when where whether which while who whole whom whose why will wish with within without wonder wonders would yes
  yet you your yours yourself don doesn didn isn aren wasn weren won wouldn couldn shouldn ll ve re d m t able asks ask asking
  `),
);

/** Words that any advice has: they are no substance. */
const blandWords: ReadonlySet<string> = new Set(
  listed(`
  advice answer best careful carefully check choose clear consider cost costs day decide easy energy feel feeling fine follow friend full
  general great happy help helpful hour hours idea ideas important information interesting issue keep kind mind minute moment money open
  option options pick place plan point possible problem question questions ready sense share situation small start step steps support
  talk time times tip tips today topic trust understand useful view whenever work worth write begin easiest rule compare reserve later today week unsure worried normal answers decision remember reliable quick
  website official polite misunderstanding experience phone note proud
  `).map(stem),
);

/** The words of a text as written, in lower case, apostrophes kept inside. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []
  );
}

/** A word without its endings: "shops", "shopping", "shopped" give one stem. */
export function stem(word: string): string {
  let bare = word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'[a-z]*$/, '');
  if (bare.length > 4 && bare.endsWith('ies')) bare = `${bare.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(bare)) bare = bare.slice(0, -2);
  else if (bare.length > 3 && /[^su]s$/.test(bare)) bare = bare.slice(0, -1);
  if (bare.length > 5 && bare.endsWith('ing')) bare = undouble(bare.slice(0, -3));
  else if (bare.length > 4 && bare.endsWith('ied')) bare = `${bare.slice(0, -3)}y`;
  else if (bare.length > 4 && bare.endsWith('ed')) bare = undouble(bare.slice(0, -2));
  else if (bare.length > 5 && bare.endsWith('ly')) bare = bare.slice(0, -2);
  return bare.length > 4 && bare.endsWith('e') ? bare.slice(0, -1) : bare;
}

function undouble(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

/** True for words that carry a topic. */
export function isContentWord(word: string): boolean {
  const bare = word.replace(/'[a-z]*$/, '');
  return bare.length > 1 && !stopWords.has(bare) && !stopWords.has(word);
}

/** Texts are read again at every turn: their stems are kept, at most this many. */
const mostRemembered = 4000;
const stemsBefore = new Map<string, readonly string[]>();

/** The stems of a text's content words, without repeats, in order. */
export function contentStems(text: string): readonly string[] {
  const before = stemsBefore.get(text);
  if (before !== undefined) return before;
  if (stemsBefore.size >= mostRemembered) stemsBefore.clear();
  const stems = [...new Set(wordsOf(text).filter(isContentWord).map(stem))];
  stemsBefore.set(text, stems);
  return stems;
}

/** Content stems that could be substance: the bland words of all advice left out. */
export function substantialStems(text: string): string[] {
  return contentStems(text).filter((word) => !blandWords.has(word));
}

/** A point that ends nothing: of "38.9", "lost.found.org", "Dr. Kim", "e.g. soup", "9 a.m. at the gate". */
const innerPoint =
  /(?<=[\p{L}\p{N}])\.(?=[\p{Ll}\p{N}])|\.(?<=\b(?:Dr|Mrs?|Ms|St|Prof|vs|approx|e\.g|i\.e)\.)(?= \S)|\.(?<=\b[ap]\.m\.)(?= \p{Ll})/u;
const sentence = new RegExp(`(?:[^.!?\\n]+|${innerPoint.source})+(?:[.!?]+["'”’)]*|\\n|$)`, 'gu');

/** The sentences of a text, ends kept. */
export function sentencesOf(text: string): string[] {
  return (text.match(sentence) ?? []).map((part) => part.trim()).filter((part) => part !== '');
}

/** True when `text` contains `count` consecutive words of `hidden` that are not consecutive words of an `allowed` text. */
export function sharesRun(text: string, hidden: string, allowed: readonly string[], count: number): boolean {
  const runs = (source: string): string[] => {
    const words = wordsOf(source);
    return words.slice(0, Math.max(0, words.length - count + 1)).map((_, at) => words.slice(at, at + count).join(' '));
  };
  const secret = new Set(runs(hidden));
  if (secret.size === 0) return false;
  for (const source of allowed) for (const run of runs(source)) secret.delete(run);
  return runs(text).some((run) => secret.has(run));
}

/** The first letter in upper case; a mark from the private-use area before it is passed over. */
export function capitalised(text: string): string {
  const at = /^\p{Co}/u.test(text) ? 1 : 0;
  return text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
}

/** The first letter in lower case, unless the first word is "I", all capitals or looks like a name that `names` holds. */
export function uncapitalised(text: string, names: readonly string[] = []): string {
  const first = /^[\p{L}\p{N}'’-]+/u.exec(text)?.[0] ?? '';
  const bare = first.replace(/['’].*$/, '');
  if (bare === 'I' || names.includes(bare) || (bare.length > 1 && bare === bare.toUpperCase())) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
