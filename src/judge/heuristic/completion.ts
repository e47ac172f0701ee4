import { coverage, touches } from './coverage.ts';
import { isFocused, isRelated, passageAround, stakesOf } from './focus.ts';
import type { Item } from './item.ts';
import type { Reply, Statement } from './reading.ts';
import type { Word } from './words.ts';

/** A passage that speaks of an item at least so well is about it. */
const aboutItem = 0.2;

/** After the person has raised an item, the reply need name less of it: the rest is understood. */
const aboutRaisedItem = 0.15;

/** The person has raised an item when their lines speak of it at least so well. */
const raised = 0.5;

/** So many fresh topic words, neither the person's nor the item's own, make a passage say something. */
const leastSubstance = 2;

/** Numbers of the items that the replies address. */
export function completedItems(replies: readonly Reply[], items: readonly Item[]): Set<number> {
  const completed = new Set<number>();
  for (const reply of replies) {
    const stakes = stakesOf(reply.said, items);
    if (
      !isRelated(reply, stakes) ||
      !isFocused(
        reply.statements.flatMap((statement) => statement.words),
        stakes,
      )
    )
      continue;
    for (const [at, statement] of reply.statements.entries()) {
      const passage = passageAround(reply.statements, at);
      const words = passage.flatMap((part) => part.words);
      if (!isFocused(words, stakes)) continue;
      for (const item of items) {
        if (!completed.has(item.number) && addresses(statement, words, passage, item, reply.said))
          completed.add(item.number);
      }
    }
  }
  return completed;
}

function addresses(
  statement: Statement,
  words: readonly Word[],
  passage: readonly Statement[],
  item: Item,
  said: readonly Word[],
): boolean {
  if (!touches(item, statement.words) || !addsToItem(statement, item)) return false;
  if (substance(passage, item) < leastSubstance) return false;
  return coverage(item, words) >= (coverage(item, said) >= raised ? aboutRaisedItem : aboutItem);
}

/** True when a statement holds a topic word that neither the person nor the item used. */
function addsToItem(statement: Statement, item: Item): boolean {
  return statement.fresh.some((word) => item.words.every((own) => own.word.stem !== word.stem));
}

/**
 * How many distinct topic words a passage adds to what the person said and to the item's own words. Words that name another
 * everyday need add nothing to this one.
 */
function substance(passage: readonly Statement[], item: Item): number {
  const own = new Set(item.words.map(({ word }) => word.stem));
  const families = new Set(item.words.flatMap(({ word }) => word.families));
  const adds = (word: Word) =>
    !own.has(word.stem) && (word.families.length === 0 || word.families.some((family) => families.has(family)));
  return new Set(passage.flatMap((part) => part.fresh.filter(adds).map((word) => word.stem))).size;
}
