import type { SubIntent } from '../../journal/index.ts';
import type { Exchange } from '../simulated-user.ts';
import { answersWish } from './answers-wish.ts';
import { repeatsItself, voicedAt } from './appraise.ts';
import { answersPlainly } from './plain-answer.ts';
import { smallTalkAt } from './small-talk-at.ts';
import { contentStems } from './words.ts';

/** What the replies of a conversation are held against. */
export interface Heard {
  exchanges: readonly Exchange[];
  /** The items that were said. */
  voiced: readonly SubIntent[];
  /** Numbers of the items that were answered before the last reply. */
  answered: readonly number[];
  /** What the event tells, and the items said. */
  told: readonly string[];
  /** What a reply may speak of instead of an item's own words. */
  around: readonly string[];
}

/** Tells whether the person takes the reply of an exchange as an answer to an item: for its words, or as a short answer to what is open. */
export function answersAmong(heard: Heard): (item: SubIntent, at: number) => boolean {
  const { exchanges, told, around } = heard;
  const plain = plainlyAnswered(heard);
  return (item, at) => answersWish(exchanges[at]?.reply ?? null, item.text, told, around) || plain[at] === item.number;
}

/** Of each exchange the number of the one item that its reply answers in few words; null for none. */
function plainlyAnswered({ exchanges, voiced, answered, told, around }: Heard): (number | null)[] {
  const done = new Set<number>();
  const spoken: string[] = [];
  return exchanges.map(({ utterance, reply }, at) => {
    spoken.push(utterance);
    if (at === exchanges.length - 1) for (const number of answered) done.add(number);
    const asked = voiced.filter(({ number }) => !done.has(number)).filter((item) => voicedAt(item, exchanges) <= at);
    const said = new Set(contentStems(reply ?? ''));
    const speaksOf = ({ text }: SubIntent): number => contentStems(text).filter((word) => said.has(word)).length;
    const found = asked
      .toSorted((a, b) => speaksOf(b) - speaksOf(a) || b.number - a.number)
      .find((item) => answersPlainly(reply, item.text, told, spoken));
    for (const item of asked) if (answersWish(reply, item.text, told, around)) done.add(item.number);
    if (found === undefined || smallTalkAt(exchanges, at) !== null || repeatsItself(exchanges, at)) return null;
    done.add(found.number);
    return found.number;
  });
}
