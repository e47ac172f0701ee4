import type { SubIntent } from '../../journal/index.ts';
import { questionText } from './complaint.ts';
import { hintsNow } from './hint-now.ts';
import { freshWays, type Moment } from './moment.ts';
import { needOf } from './need.ts';
import { bareLetters } from './phrasing.ts';
import type { ReplyParts } from './reply-parts.ts';
import { waysToSay } from './say-wish.ts';
import { followUps } from './take-up.ts';
import { topicOf } from './topic.ts';
import { wishOf } from './wish.ts';
import { again, link } from './wording/index.ts';
import { capitalised, uncapitalised } from './words.ts';

/**
 * The next wish, joined to what was said before it.
 * @param follows true when something was said before it
 * @param leaves true when another wish is left behind, so that "and" would be odd
 */
export function nextWish(next: SubIntent, follows: boolean, leaves: boolean, moment: Moment): string[] {
  const { words, narrator, draws, turn } = moment;
  const ways = waysToSay(wishOf(next.text, narrator), words);
  if (!follows || (leaves && draws(turn, 'link').uniform() < 0.5)) return ways;
  const joined = ways.flatMap((way) => {
    const [joint] = freshWays(moment, link, { '': lowered(way) });
    return joint === undefined || !opensQuestion.test(way.replace(/^\p{Co}/u, '')) ? [way] : [joint, way];
  });
  return draws(turn, 'link').uniform() < 0.8 ? joined : ways;
}

/** What goes after "And": a question or "I …". */
const opensQuestion =
  /^(?:how|what|which|who|where|when|why|whose|is|are|can|could|do|does|should|would|will|may|any|i|i'd|i'm|tell|got|in which|from which|at)\b/i;

function lowered(way: string): string {
  const at = /^\p{Co}/u.test(way) ? 1 : 0;
  return way.slice(0, at) + uncapitalised(way.slice(at), ["I'd", "I'm"]);
}

/** Asks again in few words for what was passed by. */
export function asksAgain(item: SubIntent, moment: Moment): string[] {
  const wish = wishOf(item.text, moment.narrator);
  const topic = topicOf(wish.text) ?? '';
  const need = needOf(questionText(wish));
  if (topic === '' && !/^(?:amount|time|verdict|reason)$/.test(need))
    return waysToSay(wish, moment.words).filter((way) => !bareLetters(moment.used).includes(bareLetters(way)));
  const ways = freshWays(moment, again[need], { topic, Topic: capitalised(topic) });
  const named = ways.filter((way) => topic !== '' && way.toLowerCase().includes(topic));
  return [...new Set([...named, ...ways])];
}

/** Keeps a conversation going in which everything asked was answered: with a word of what else matters, or a question about the reply. */
export function goingOn(
  unmet: readonly SubIntent[],
  spoken: readonly string[],
  moment: Moment,
  read: ReplyParts,
): string[] {
  const hints = hintsNow(unmet, spoken, moment, 0.45);
  return [...hints, ...followUps(read, moment.situation, moment)];
}
