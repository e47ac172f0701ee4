import type { SubIntent } from '../../journal/index.ts';
import { questionText } from './complaint.ts';
import { hintsNow } from './hint-now.ts';
import { freshWays, type Moment } from './moment.ts';
import { needOf, type Need } from './need.ts';
import { bareLetters } from './phrasing.ts';
import type { ReplyParts } from './reply-parts.ts';
import { waysToSay } from './say-wish.ts';
import { lowered, untoldLines } from './situation-line.ts';
import { asGiven } from './spelling.ts';
import { questionsOn } from './take-up.ts';
import { topicOf } from './topic.ts';
import { wishOf } from './wish.ts';
import { again, alreadyTouched, backTo, link, restated, untold, type Wordings } from './wording/index.ts';
import { capitalised, uncapitalised } from './words.ts';

/** How the next wish stands to what was said before it. */
export interface Before {
  /** True when something was said before it in the same line. */
  follows: boolean;
  /** True when another wish is left behind, so that "and" would be odd. */
  leaves: boolean;
  /** True when a reply has said something of it already. */
  touched: boolean;
}

/** The next wish, joined to what was said before it. */
export function nextWish(next: SubIntent, { follows, leaves, touched }: Before, moment: Moment): string[] {
  const { words, narrator, draws, turn } = moment;
  const ways = waysToSay(wishOf(next.text, narrator), words);
  if (touched) {
    const [question] = ways.filter((way) => way.endsWith('?') || /\?\p{Co}$/u.test(way));
    const again = freshWays(moment, alreadyTouched, { '': smallAtFirst(question ?? ways[0]!) });
    return [...again.slice(0, 2), ...ways];
  }
  if (!follows || (leaves && draws(turn, 'link').uniform() < 0.5)) return ways;
  const joined = ways.flatMap((way) => {
    const [joint] = freshWays(moment, link, { '': smallAtFirst(way) });
    return joint === undefined || !opensQuestion.test(way.replace(/^\p{Co}/u, '')) ? [way] : [joint, way];
  });
  return draws(turn, 'link').uniform() < 0.8 ? joined : ways;
}

/** What goes after "And": a question or "I …". */
const opensQuestion =
  /^(?:how|what|which|who|where|when|why|whose|is|are|can|could|do|does|should|would|will|may|any|i|i'd|i'm|tell|got|in which|from which|at)\b/i;

function smallAtFirst(way: string): string {
  const at = /^\p{Co}/u.test(way) ? 1 : 0;
  return way.slice(0, at) + uncapitalised(way.slice(at), ["I'd", "I'm"]);
}

/** Says a wish once more as a whole, in other words than before where there are any. */
export function restates(item: SubIntent, moment: Moment): string[] {
  const ways = waysToSay(wishOf(item.text, moment.narrator), moment.words);
  const [question] = ways.filter((way) => opensQuestion.test(way.replace(/^\p{Co}/u, '')));
  const led = question === undefined ? [] : freshWays(moment, restated, { '': smallAtFirst(question) });
  const fresh = ways.filter((way) => !bareLetters(moment.used).includes(bareLetters(way)));
  return moment.draws(moment.turn, 'restates').uniform() < 0.5 ? [...led, ...fresh] : [...fresh, ...led];
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

/** Asks again for what was asked before something else: in a way that names it. */
export function comesBack(item: SubIntent, moment: Moment): string[] {
  const topic = topicOf(wishOf(item.text, moment.narrator).text) ?? '';
  const ways = asksAgain(item, moment);
  const named = (way: string): boolean => topic !== '' && way.toLowerCase().includes(topic);
  const [first] = ways;
  if (first === undefined || topic === '' || ways.some(named)) return ways;
  return [...freshWays(moment, backTo, { topic, Topic: capitalised(topic), '': smallAtFirst(first) }), ...ways];
}

/**
 * Keeps a conversation going in which everything asked was answered: tells something that was not told, lets slip what else matters, or asks
 * about the reply.
 */
export function goingOn(
  { unmet, need, read }: { unmet: readonly SubIntent[]; need: Need; read: ReplyParts },
  spoken: readonly string[],
  line: string,
  moment: Moment,
): string[] {
  const { draws, turn } = moment;
  const drawn = draws(turn, 'going-on').uniform();
  const tells = toldNow(untold, line, moment);
  const hints = hintsNow(unmet, spoken, moment, 0.9);
  const asks = questionsOn(read, need, moment);
  if (drawn < 0.3) return [...tells, ...hints, ...asks];
  return drawn < 0.55 ? [...hints, ...tells, ...asks] : [...asks, ...tells];
}

/**
 * Ways to tell one thing more of the situation; empty where all is told.
 * @param line what is said just before it
 */
export function toldNow(wordings: Wordings, line: string, moment: Moment): string[] {
  const { situation, narrator, used, guard } = moment;
  const [next] = untoldLines(situation, narrator, `${used} ${line}`).filter(
    (told) => !guard.hintsTooMuch(told) && !guard.betrays(told),
  );
  if (next === undefined) return [];
  const small = lowered(next);
  return freshWays(moment, wordings, { '': asGiven(next), ...(small === null ? {} : { small: asGiven(small) }) });
}
