import { isBaseVerb, isInflectedVerb } from '../agenda/verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const clauseOpeners = set(
  'that whether if how what which who whom whose because since when where while whilst than so as until till unless although',
);
const prepositions = set(
  'for in on at with from by about of before after during under over between into without and or but against despite beside like near to through',
);
const auxiliaries = set(
  `is are was were be been being has have had will would can could may might should must do does did cannot can't won't wouldn't doesn't
  don't didn't isn't aren't wasn't weren't hasn't haven't couldn't shouldn't`,
);
const modals = set('will would can could may might should must ought to not cannot');
/** Words that cannot end a phrase. */
const loose = set(
  `a an the my your his her its our their no not very ever own right just also only merely even too so far meant one these those
  some any ahead close out such both either each every i he she they we more most less in enough`,
);
const determiners = set('a an the my your his her its our their those these some any');

/** The first words of a phrase, fewer than all, as a phrase of its own: no loose end, no clause without its verb. */
export function cutAfter(words: readonly string[], count: number): string {
  const isOpen = !isBoundary(words[count] ?? '') && !/[,;:–—]$/.test(words[count - 1] ?? '');
  let kept = withoutLooseEnd(words.slice(0, count));
  if (isOpen && kept.length === count) kept = withoutOpenVerb(kept);
  kept = withWholeClause(kept, !isOpen);
  return kept.join(' ').replace(/[\s,;:–—(-]+$/, '');
}

function isBoundary(word: string): boolean {
  return prepositions.has(plain(word)) || clauseOpeners.has(plain(word));
}

function withoutLooseEnd(words: readonly string[]): string[] {
  const kept = [...words];
  for (let last = plain(kept.at(-1) ?? ''); kept.length > 1; last = plain(kept.at(-1) ?? '')) {
    if (!loose.has(last) && !auxiliaries.has(last) && !isBoundary(last)) break;
    kept.pop();
  }
  return kept;
}

/** Without a verb at the end whose object was cut off: "about keeping", "should prompt", "to ask". */
function withoutOpenVerb(words: readonly string[]): string[] {
  const last = plain(words.at(-1) ?? '');
  const before = plain(words.at(-2) ?? '');
  const hangs = last.endsWith('ing') || isBaseVerb(last) || modals.has(before);
  return hangs && words.length > 3 ? withoutLooseEnd(words.slice(0, -1)) : [...words];
}

function withWholeClause(words: readonly string[], ended: boolean): string[] {
  const opening = words.findLastIndex((word, at) => at > 2 && clauseOpeners.has(plain(word)));
  if (opening === -1) return [...words];
  const clause = words.slice(opening + 1).map(plain);
  const verb = clause.findIndex(
    (word, at) =>
      auxiliaries.has(word) ||
      (isInflectedVerb(word) && at > 0 && !determiners.has(clause[at - 1]!) && !word.endsWith('ing')),
  );
  const isInfinitive = clause[0] === 'to' && clause.length > 1;
  if (isInfinitive || (verb !== -1 && (ended || clause.length - verb > 2))) return [...words];
  const main = words.slice(0, opening);
  const noun = verb === -1 ? clause.length : verb;
  const link =
    noun >= 2 && /^(?:that|whether)$/.test(plain(words[opening]!)) ? linkAfter(plain(main.at(-1) ?? '')) : null;
  if (link === null) return withoutLooseEnd(main);
  return withoutLooseEnd([...main, ...link, ...words.slice(opening + 1, opening + 1 + noun)]);
}

/** What takes the place of "that" where only the subject of its clause is left. */
function linkAfter(verb: string): string[] | null {
  if (/^(?:fears?|suspect|doubt|dread|expect|know)$/.test(verb)) return [];
  if (verb === 'hope') return ['for'];
  return /^(?:worr(?:y|ied)|afraid|anxious|concerned|scared|frightened|uneasy|nervous|wonder|unsure)$/.test(verb)
    ? ['about']
    : null;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}'-]/gu, '');
}
