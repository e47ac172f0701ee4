import { beginsWithVerb, isInflectedVerb } from '../agenda/verbs.ts';
import { isContentWord, wordsOf } from '../agenda/words.ts';

/** Words of one piece, at most. */
const longestPiece = 3;

/**
 * An item's content words as pieces of one to three words, in another order and form than they stand in: last first, verbs as "doing".
 * Nothing of how the item says it is left.
 */
export function piecesOf(text: string): string[] {
  const runs: string[][] = [[]];
  for (const part of text.replaceAll('’', "'").match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[^\p{L}\p{N}\s]/gu) ?? []) {
    const word = wordsOf(part)[0];
    if (word === undefined || !isContentWord(word) || runs.at(-1)!.length === longestPiece) runs.push([]);
    if (word !== undefined && isContentWord(word)) runs.at(-1)!.push(part.endsWith("'s") ? part.slice(0, -2) : part);
  }
  const filled = runs.filter((run) => run.length > 0);
  const telling = filled.filter((run) => run.length > 1 || !vague.test(run[0]!) || filled.length === 1);
  return [
    ...new Set(
      (telling.length > 0 ? telling : filled).map((run, index) =>
        reworded(run, index === 0 && text.startsWith(run[0]!)),
      ),
    ),
  ].reverse();
}

const vague =
  /^(?:sent|glad|oneself|means?|eaten|left|worth|able|done|given|seen|told|brought|worried|afraid|feels?|thought|part|least|sort|possible|rather|sooner|especially)$/i;

function reworded([first = '', ...rest]: readonly string[], begins: boolean): string {
  const lower = first.toLowerCase();
  const named = /^\p{Lu}/u.test(first) && !begins;
  const run = [named ? first : lower, ...rest];
  if (beginsWithVerb([lower, 'of'])) {
    return rest.length === 0 ? doing(lower) : `${doing(lower)} ${rest.join(' ')}`;
  }
  if (isInflectedVerb(lower) || named || rest.length > 0 || lower.endsWith('ing') || lower.endsWith('ly'))
    return run.join(' ');
  return `the ${run.join(' ')}`;
}

function doing(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb) && verb.length > 2) return `${verb.slice(0, -1)}ing`;
  return /^(?:qu|[^aeiou]*)[aeiou][bdglmnprt]$/.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
