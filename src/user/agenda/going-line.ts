import type { Emotion, SubIntent } from '../../journal/index.ts';
import type { Exchange, Situation } from '../simulated-user.ts';
import { answerTo } from './answer-back.ts';
import { asksOpenly } from './appraise.ts';
import { isFirstTooLong, responseTo } from './complaint.ts';
import { hintsAt } from './hints.ts';
import type { Standing } from './mood.ts';
import {
  asked,
  freshWays,
  momentOf,
  sceneAside,
  uttered,
  withFillers,
  type Draws,
  type Moment,
  type Said,
} from './moment.ts';
import { namedAgain } from './named-again.ts';
import { bareLetters, temperOf } from './phrasing.ts';
import { nounsOf } from './pick-up.ts';
import { waysToSay } from './say-wish.ts';
import type { Part } from './speak.ts';
import { asGiven } from './spelling.ts';
import { tasteOf } from './taste.ts';
import { wishOf } from './wish.ts';
import * as wording from './wording/index.ts';
import { capitalised } from './words.ts';

/** What a person does in a line that goes on. */
export interface Going {
  exchanges: readonly Exchange[];
  standing: Standing;
  emotion: Emotion;
  /** The item to be said now, null for none. */
  next: SubIntent | null;
  /** The item to ask for again, null for none. */
  missed: SubIntent | null;
  /** Items said before, in order. */
  voiced: readonly SubIntent[];
  /** Unspoken items that are not met. */
  unmet: readonly SubIntent[];
}

/** A line in the middle of a conversation. */
export function goingLine(seed: number, situation: Situation, going: Going, draws: Draws): Said {
  const { exchanges, standing, next, missed } = going;
  const moment = momentOf(seed, situation, exchanges, going.emotion, draws);
  const { voice, talk, words, turn, used } = moment;
  const chance = draws(turn, 'shape');
  const responds = chance.uniform() < 0.66 + 0.3 * talk || next === null;
  const leads = chance.uniform() < 0.25 + 0.3 * talk;
  const complains = chance.uniform() < 0.6;
  const thinks = chance.uniform() < 0.03 + 0.1 * talk;
  const asks = chance.uniform();
  const beside = chance.uniform() < 0.16 * talk;
  const flips = chance.uniform() < 0.14 && standing === 'answered' && next !== null;

  const before: Part[] = [];
  const wanted: Part[] = [];
  const after: Part[] = [];
  const add = (to: Part[], ways: readonly string[], needed = false): void => {
    if (ways.length > 0) to.push({ ways, needed });
  };
  if (flips) add(after, freshWays(moment, wording.thankLate));
  else if (responds) add(before, response(going, moment));
  const overlong = standing !== 'ignored' && complains && isFirstTooLong(exchanges, voice.patienceInWords);
  if (overlong) add(before, words.ways(wording.tooLong));
  const back = answeringBack(going, moment);
  if (back.length > 0) add(flips ? after : before, back);
  if (thinks && standing !== 'silent' && !flips) add(before, freshWays(moment, wording.halfThought));
  if (next !== null) {
    if (leads && !flips) add(wanted, freshWays(moment, wording.next));
    const ways = waysToSay(wishOf(next.text, moment.narrator), words);
    add(wanted, before.length > 0 ? ways : withFillers(ways, moment), true);
    if (asks < 0.08 * (1 + talk)) add(after, freshWays(moment, wording.tails));
  } else if (missed !== null) add(wanted, reminder(missed, going, moment));
  else if (back.length === 0 || draws(turn, 'detail').uniform() < 0.45) add(wanted, goingOn(going, moment));
  if (back.length === 0 && next === null) add(after, tasteNow(moment));
  else if (beside && turn === draws(0, 'aside-turn').integer(1, 3)) after.push(sceneAside(moment, 1));
  if (overlong && asks > 0.6) after.push(...asked(moment));
  const parts = [...before, ...wanted, ...after];
  const pleased = standing === 'answered' || standing === 'understood';
  return uttered(parts, moment, used === '' ? 'Could you help?' : 'Please go on.', pleased);
}

/** How the reply was: a feeling, a thank, a complaint, or a part of it taken up. */
function response({ exchanges, standing }: Going, moment: Moment): string[] {
  const { situation, voice, talk, words, emotion, turn, draws } = moment;
  const draw = draws(turn, 'response');
  const feels = draw.uniform() < 0.1 + 0.18 * talk;
  const picks = draw.uniform() < (standing === 'answered' ? 0.3 : 0.45);
  const which = draw.integer(0, 2);
  const ways = withFillers(words.ways(responseTo(standing, exchanges, voice.patienceInWords)), moment);
  const helped = standing === 'answered' || standing === 'partly' || standing === 'understood';
  if (helped && picks) {
    const hidden = situation.event.intention.checklist
      .filter((item) => item.kind === 'implicit')
      .map((item) => item.text);
    const spoken = exchanges.map((exchange) => exchange.utterance);
    const nouns = nounsOf(exchanges.at(-1)?.reply ?? null, spoken, hidden);
    const picked = nouns[Math.min(which, nouns.length - 1)];
    if (picked !== undefined) {
      const slots = { about: picked.about, About: capitalised(picked.about), noun: picked.noun };
      return [...freshWays(moment, wording.pickUp, slots).filter((way) => !moment.guard.hintsTooMuch(way)), ...ways];
    }
  }
  const temper = temperOf(emotion);
  const glad = temper === 'glad';
  if (temper === null || !feels || (glad && standing !== 'answered')) return ways;
  const [feeling] = freshWays(moment, wording.interjections[temper]);
  if (feeling === undefined) return ways;
  return glad ? [feeling, ...ways] : ways.flatMap((way) => [`${feeling} ${way}`, way]);
}

/** What the person says to a question asked back: a word about something unspoken, a plain answer, a wave of the hand; empty for nothing. */
function answeringBack(going: Going, moment: Moment): string[] {
  const { exchanges, standing } = going;
  const { talk, draws, turn } = moment;
  const hint = hintNow(going, moment);
  if (hint.length > 0) return hint;
  if (standing === 'repeated' || standing === 'silent') return [];
  const answer = answerTo(exchanges.at(-1)?.reply ?? null);
  if (answer === null || draws(turn, 'answers').uniform() >= 0.35 + 0.35 * talk) return [];
  return freshWays(moment, answer);
}

/** An indirect word about something unspoken; empty for none. */
function hintNow({ exchanges, standing, unmet }: Going, moment: Moment): string[] {
  const { situation, narrator, guard, draws, turn, used } = moment;
  const asked = asksOpenly(exchanges.at(-1)?.reply ?? null);
  if (unmet.length === 0 || standing === 'silent' || draws(turn, 'hint').uniform() >= (asked ? 0.85 : 0.3)) return [];
  const from = draws(turn, 'order').integer(0, Math.max(0, unmet.length - 1));
  const hints = hintsAt([...unmet.slice(from), ...unmet.slice(0, from)], {
    narrator,
    spoken: exchanges.map((exchange) => exchange.utterance),
    explicit: situation.event.intention.checklist.filter((item) => item.kind === 'explicit').map((item) => item.text),
  });
  const saidBefore = bareLetters(used);
  const ways = hints
    .filter(({ named, mark }) => (named === '' ? !mark.test(used) : !saidBefore.includes(bareLetters(named))))
    .slice(0, 3)
    .flatMap(({ wordings, named }) => {
      const slots = named === '' ? {} : { '': asGiven(named), one: isPlural(named) ? '' : asGiven(named) };
      return freshWays(moment, wordings, slots).slice(0, 2);
    })
    .filter((way) => !guard.hintsTooMuch(way));
  const vague = asked && draws(turn, 'vague').uniform() < 0.5;
  return vague ? [...ways, ...freshWays(moment, wording.vagueHint)] : ways;
}

const isPlural = (named: string): boolean => /(?:[^su]s|children|hands|dresses)$/.test(named);

/** Asks again for an item that was passed by: in other words, in a short phrase, or without naming it, and never the same way twice. */
function reminder(item: SubIntent, { voiced }: Going, moment: Moment): string[] {
  const { narrator, words, draws, turn, used } = moment;
  const wish = wishOf(item.text, narrator);
  const before = bareLetters(used);
  const again = namedAgain(wish);
  const named = again === null ? [] : freshWays(moment, wording.askAgain[again.as], { '': asGiven(again.text) });
  const times = again === null ? 1 : before.split(bareLetters(again.text)).length - 1;
  const unnamed = freshWays(moment, voiced.length > 1 ? wording.openAgain : wording.openQuestion);
  const whole =
    wish.kind === 'favour' || wish.kind === 'question'
      ? waysToSay(wish, words).filter((way) => !before.includes(bareLetters(way)))
      : [];
  const drawn = draws(turn, 'reminder').uniform();
  if (times > 1 ? drawn < 0.75 : drawn < 0.3) return [...unnamed, ...named, ...whole];
  return [...named, ...whole, ...unnamed];
}

/** Keeps a conversation going in which everything asked was answered: for detail, for more, or back to one of the matters. */
function goingOn({ standing, voiced }: Going, moment: Moment): string[] {
  const { narrator, draws, turn } = moment;
  if (standing === 'silent') return freshWays(moment, wording.openQuestion);
  const draw = draws(turn, 'going-on');
  const drawn = draw.uniform();
  const detail = freshWays(moment, wording.detail);
  if (drawn < 0.22) return [...freshWays(moment, wording.anythingElse), ...detail];
  if (drawn > 0.7 && voiced.length > 0) {
    const again = namedAgain(wishOf(draw.pick(voiced).text, narrator));
    if (again !== null) return [...freshWays(moment, wording.backTo[again.as], { '': asGiven(again.text) }), ...detail];
  }
  return detail;
}

/** A remark on a taste of the person's, now and then. */
function tasteNow(moment: Moment): string[] {
  const { situation, narrator, guard, used, draws, turn } = moment;
  if (draws(turn, 'asides').uniform() >= 0.16) return [];
  const taste = tasteOf(situation.person, narrator, draws(turn, 'aside'));
  if (taste === null || bareLetters(used).includes(bareLetters(taste))) return [];
  return freshWays(moment, wording.tasteLine, { '': asGiven(taste) }).filter((line) => !guard.hintsTooMuch(line));
}
