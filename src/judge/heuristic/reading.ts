import type { Conversation } from '../../journal/index.ts';
import { segmentsOf } from './segments.ts';
import { isStatement } from './statement.ts';
import { contentWords, plain, wordCount } from './words.ts';
import type { Word } from './words.ts';

/** So many words of one reply are read; a person gives a reply only so much attention. */
export const attentionInWords = 160;

/** Two segments that share at least this part of their words say the same: the second counts for nothing. */
const sameAsBefore = 0.8;

/** A segment of a reply, as far as it may tell the person something. */
export interface Statement {
  words: readonly Word[];
  /** Topic words that the person has not used. */
  fresh: readonly Word[];
}

/** What the judge reads of one reply. */
export interface Reply {
  /** What the person has said up to the reply, all lines together. */
  said: readonly Word[];
  statements: readonly Statement[];
}

/** Reads the replies of a conversation, oldest first; silences and failed calls are left out. */
export function readReplies(conversation: Conversation): Reply[] {
  const replies: Reply[] = [];
  const said: Word[] = [];
  const seen: Set<string>[] = [];
  for (const turn of conversation.turns) {
    said.push(...contentWords(turn.user.utterance));
    const text = turn.assistant?.text ?? null;
    if (text !== null) replies.push({ said: [...said], statements: readStatements(text, said, seen) });
  }
  return replies;
}

function readStatements(text: string, said: readonly Word[], seen: Set<string>[]): Statement[] {
  const usersStems = new Set(said.map((word) => word.stem));
  const statements: Statement[] = [];
  let attention = attentionInWords;
  for (const segment of segmentsOf(withoutQuotes(text, usersStems))) {
    attention -= wordCount(segment);
    if (attention < 0) break;
    const words = contentWords(segment);
    const stems = new Set(words.map((word) => word.stem));
    if (stems.size === 0 || seen.some((before) => sameness(before, stems) >= sameAsBefore)) continue;
    seen.push(stems);
    const fresh = words.filter((word) => !word.weak && !usersStems.has(word.stem));
    if (isStatement(segment, fresh.length)) statements.push({ words, fresh });
  }
  return statements;
}

/** Drops quotations of the person: quoted spans most of whose topic words are the person's. */
function withoutQuotes(text: string, usersStems: ReadonlySet<string>): string {
  return text.replace(/["“«][^"“”«»]*["”»]/g, (span) => {
    const words = contentWords(plain(span));
    const theirs = words.filter((word) => usersStems.has(word.stem)).length;
    return theirs * 2 > words.length ? ' ' : span;
  });
}

/** Jaccard similarity. */
function sameness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared += 1;
  return shared / (one.size + other.size - shared);
}
