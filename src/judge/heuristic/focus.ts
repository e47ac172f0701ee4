import type { Reply, Statement } from './reading.ts';
import type { Item } from './item.ts';
import type { Word } from './words.ts';

/** Of a reply's statements, at least this part must have to do with what was said or with any item, else nothing of it counts. */
const leastRelatedStatements = 0.5;

/** And of its distinct topic words at least this part. */
const leastRelatedTopics = 0.12;

/** So many everyday needs that are not at stake may stand in a passage, or this share of its topic words, whichever is more. */
const sideNeeds = 4;
const sideNeedsShare = 0.4;

/** The everyday needs (thesaurus families) and words that are at stake in a conversation at the time of a reply. */
export interface Stakes {
  stems: ReadonlySet<string>;
  families: ReadonlySet<string>;
}

/** What is at stake: the person's own words so far and all items. */
export function stakesOf(said: readonly Word[], items: readonly Item[]): Stakes {
  const words = [...said, ...items.flatMap((item) => item.words.map(({ word }) => word))].filter((word) => !word.weak);
  return {
    stems: new Set(words.map((word) => word.stem)),
    families: new Set(words.flatMap((word) => word.families)),
  };
}

/** True unless most of a reply has nothing to do with anything that was said or wanted. */
export function isRelated(reply: Reply, stakes: Stakes): boolean {
  const related = reply.statements.filter((statement) => statement.words.some((word) => isAtStake(word, stakes)));
  if (related.length < leastRelatedStatements * reply.statements.length) return false;
  const topics = distinctTopics(reply.statements.flatMap((statement) => statement.words));
  return topics.filter((word) => isAtStake(word, stakes)).length >= leastRelatedTopics * topics.length;
}

/** True unless a passage is mostly made of needs that are not at stake: a list of common needs is about nobody. */
export function isFocused(passage: readonly Word[], stakes: Stakes): boolean {
  const topics = distinctTopics(passage);
  const aside = topics.filter((word) => word.families.length > 0 && !isAtStake(word, stakes)).length;
  return aside <= Math.max(sideNeeds, sideNeedsShare * topics.length);
}

function distinctTopics(words: readonly Word[]): Word[] {
  return [...new Map(words.filter((word) => !word.weak).map((word) => [word.stem, word] as const)).values()];
}

function isAtStake(word: Word, stakes: Stakes): boolean {
  return !word.weak && (stakes.stems.has(word.stem) || word.families.some((family) => stakes.families.has(family)));
}

/** A statement with its neighbours: the passage in which it is understood. */
export function passageAround(statements: readonly Statement[], at: number): Statement[] {
  return statements.slice(Math.max(0, at - 1), at + 2);
}
