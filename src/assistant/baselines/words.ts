const functionWords: ReadonlySet<string> = new Set(
  `a about after again all also always am an and another any anything are aren as at away back be because been before being both but by can
  can't cannot could did do does doesn't doing don't done each either else even every everything for from get gets getting go goes going good
  got had has have haven't having he her here hers him his how i i'd i'll i'm i've if in into is isn't it it's its just keep know less let like
  little look make makes making many may maybe me might mine more most much must my myself need needs no none nor not nothing now of off on once
  one only onto or other our out over own perhaps please put quite rather really right say see she should so some someone something still such
  sure take tell than that that's the their them then there there's these they thing things think this those though through to too try up
  us use very want wants was wasn't we well were what when where whether which while who whom whose why will with without won't would yes yet
  you you're your yours yourself help find hello hi thanks thank okay ok wondering hoping looking trying moment`
    .trim()
    .split(/\s+/),
);

/** Words of a text in lower case. */
export function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** True for words that say what a text is about. */
export function isTopical(word: string): boolean {
  return word.length > 1 && !functionWords.has(word.toLowerCase()) && !/^\d+$/.test(word);
}

/** The common part of a word's forms, roughly. */
export function rootOf(word: string): string {
  const bare = word.toLowerCase().replace(/'s?$/, '');
  const cut = bare
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=..[^s])(?:ing|ed|es|s|ly)$/, '')
    .replace(/(?<=..)([bdgmnprt])\1$/, '$1');
  return cut.length > 3 ? cut.replace(/e$/, '') : cut;
}

/** The roots of a text's topical words. */
export function rootsOf(text: string): Set<string> {
  return new Set(
    wordsIn(text)
      .filter(isTopical)
      .flatMap((word) => [rootOf(word), ...word.split('-').filter(isTopical).map(rootOf)]),
  );
}

/** Number of words. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** A whole number that depends on the text alone: varies wording without chance. */
export function numberOf(text: string): number {
  let number = 7;
  for (const letter of text) number = (number * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return number;
}

/** The sentences of a text. */
export function sentencesIn(text: string): string[] {
  return (text.match(/[^.!?\n]+[.!?]*["'”’)]*/g) ?? [])
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
