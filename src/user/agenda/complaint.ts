import type { Exchange } from '../simulated-user.ts';
import { isAstray } from './answers-wish.ts';
import { statementsIn } from './appraise.ts';
import { freshWays, type Moment } from './moment.ts';
import { needOf } from './need.ts';
import type { PickedUp } from './pick-up.ts';
import type { Standing } from './mood.ts';
import { asGiven } from './spelling.ts';
import { topicOf } from './topic.ts';
import type { Wish } from './wish.ts';
import * as wording from './wording/index.ts';
import { capitalised, contentStems, substantialStems, wordsOf } from './words.ts';

/** Content words a reply must state to be more than air. */
const leastStated = 6;
/** Share of a reply's content words that are the person's own, from which it is an echo. */
const echoShare = 0.8;

/** What a person complains about: a wish that a reply passed by. */
export interface Complaint {
  standing: Standing;
  exchanges: readonly Exchange[];
  /** What was asked, and what its text says in the first person; null for nothing in particular. */
  wish: Wish | null;
  /** New nouns of the reply. */
  nouns: readonly PickedUp[];
  /** Texts of the event that a reply may well speak of. */
  about: readonly string[];
}

/** Ways to say what missed, by name: silence, repetition, an echo, an answer to something else, air, or the one thing that was left out. */
export function complaintsAbout({ standing, exchanges, wish, nouns, about }: Complaint, moment: Moment): string[] {
  const topic = wish === null ? '' : (topicOf(wish.text) ?? '');
  const { guard, draws, turn } = moment;
  const lacks = wording.missing[needOf(wish === null ? '' : questionText(wish))];
  const missing = draws(turn, 'missing').pick(lacks);
  const off = nouns[0]?.about ?? '';
  const slots = {
    topic,
    Topic: capitalised(topic),
    off,
    Off: capitalised(off),
    missing,
    Missing: capitalised(missing),
    asked: inFew(wish, 'matter'),
    thing: inFew(wish, 'thing'),
  };
  const said = (wordings: wording.Wordings): string[] =>
    freshWays(moment, wordings, slots).filter((way) => !guard.hintsTooMuch(way));
  const reply = exchanges.at(-1)?.reply ?? null;
  if (standing === 'silent' || reply === null)
    return said(
      exchanges.filter((exchange) => exchange.reply === null).length > 1 ? wording.silenceAgain : wording.silence,
    );
  if (standing === 'repeated') return said(wording.repeated);
  const spoken = exchanges.map((exchange) => exchange.utterance);
  const heard = exchanges.slice(0, -1).map((exchange) => exchange.reply ?? '');
  if (isEcho(reply, spoken)) return said(wording.echoed);
  if (wish !== null && off !== '' && isAstray(reply, [wish.text], [...about, ...spoken, ...heard]))
    return [...said(wording.astray), ...said(wording.missed)];
  const stated = new Set(statementsIn(reply, spoken).flatMap(substantialStems));
  return said(stated.size < leastStated ? wording.vague : wording.missed);
}

/** Words of a wish, at most, that a complaint takes up whole. */
const mostTakenUp = 11;

/** The text of a wish of one kind, where it is short enough to be said again. */
function inFew(wish: Wish | null, kind: Wish['kind']): string {
  if (wish === null || wish.kind !== kind || wordsOf(wish.text).length > mostTakenUp) return '';
  return asGiven(questionText(wish));
}

/** The wish with its question word, so that what it needs can be read from it. */
export function questionText({ kind, text }: Wish): string {
  return kind === 'matter' && /^if\b/.test(text) ? `whether ${text}` : text;
}

function isEcho(reply: string, spoken: readonly string[]): boolean {
  const mine = new Set(spoken.flatMap(contentStems));
  const stems = contentStems(reply);
  return stems.length > 2 && stems.filter((word) => mine.has(word)).length >= stems.length * echoShare;
}

/** True for a reply that is too long for the person. */
export function isTooLong(reply: string | null, patienceInWords: number): boolean {
  return reply !== null && wordsOf(reply).length > patienceInWords;
}
