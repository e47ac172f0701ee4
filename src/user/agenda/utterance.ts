import type { Emotion, SubIntent } from '../../journal/index.ts';
import { generatorFor, type Generator } from '../../random/index.ts';
import type { Exchange, Situation } from '../simulated-user.ts';
import { asksOpenly } from './appraise.ts';
import { tasteOf } from './taste.ts';
import { asksBack, isFirstTooLong, responseTo } from './complaint.ts';
import { guardOf, type Guard } from './guard.ts';
import { hintPhrase } from './hints.ts';
import type { Standing } from './mood.ts';
import { narratorOf, type Narrator } from './narrator.ts';
import { bareLetters, bendOf, phrasing, temperOf, type Phrasing } from './phrasing.ts';
import { asTopic, waysToSay } from './say-wish.ts';
import { sceneFacts, type SceneFacts } from './scene-aside.ts';
import { shortened, withoutDangling } from './shorten.ts';
import { situationLines } from './situation-line.ts';
import { speak, type Part } from './speak.ts';
import { asGiven, spelled } from './spelling.ts';
import { voiceOf, type Voice } from './voice.ts';
import { capitalised, uncapitalised } from './words.ts';
import { wishOf } from './wish.ts';
import * as wording from './wording/index.ts';

/** Draws of one conversation: turn 0 is the opening. Equal turn and purpose give equal draws. */
export type Draws = (turn: number, purpose: string) => Generator;

/** What is said, and whether all that was needed could be. */
export interface Said {
  utterance: string;
  spokenAll: boolean;
}

/** One moment of a conversation in which a person speaks. */
interface Moment {
  situation: Situation;
  narrator: Narrator;
  guard: Guard;
  voice: Voice;
  facts: SceneFacts;
  /** 0 to 1: how much beside the point is said now. */
  talk: number;
  words: Phrasing;
  emotion: Emotion;
  /** What the person has said before in this conversation. */
  used: string;
  turn: number;
  draws: Draws;
}

function momentOf(
  seed: number,
  situation: Situation,
  exchanges: readonly Exchange[],
  emotion: Emotion,
  draws: Draws,
): Moment {
  const turn = exchanges.length;
  const narrator = narratorOf(situation);
  const voice = voiceOf(situation.person, generatorFor(seed, situation.life, 'voice'));
  const facts = sceneFacts(situation.event.scene);
  const used = exchanges.map((exchange) => exchange.utterance).join(' ');
  const shorter = (facts.late ? 0.12 : 0) + (temperOf(emotion) === 'angry' ? 0.15 : 0) + 0.03 * turn;
  return {
    situation,
    narrator,
    guard: guardOf(situation.event.intention, narrator),
    voice,
    facts,
    talk: Math.max(0.05, voice.talk - shorter),
    words: phrasing(voice, bendOf(emotion), used, draws(turn, 'words')),
    emotion,
    used,
    turn,
    draws,
  };
}

/**
 * The first line: the item, or the main intent in general terms where there is none, with as much around it as the person is wont to say.
 */
export function openingLine(
  seed: number,
  situation: Situation,
  item: SubIntent | undefined,
  emotion: Emotion,
  draws: Draws,
): Said {
  const moment = momentOf(seed, situation, [], emotion, draws);
  const { voice, facts, talk, words, guard, narrator } = moment;
  const chance = draws(0, 'shape');
  const greets = chance.uniform() < 0.15 + 0.35 * talk;
  const tellsScene = chance.uniform() < 0.55 + 0.4 * talk;
  const asksFirst = chance.uniform() < 0.25;
  const beside = chance.uniform();
  const afterwards = chance.uniform();
  const scene: Part[] = tellsScene
    ? [{ ways: situationLines(situation, narrator, words).filter((line) => !guard.hintsTooMuch(line)) }]
    : [];
  const aside = beside < 0.3 * talk ? [sceneAside(moment, 0)] : [];
  const thought =
    beside > 0.88
      ? [{ ways: words.ways(wording.selfCorrection) }]
      : beside > 1 - 0.12 - 0.12 * talk
        ? [{ ways: words.ways(wording.halfThought) }]
        : [];
  const ways = item === undefined ? mainWish(moment) : waysToSay(wishOf(item.text, narrator), words);
  const wish: Part = { ways: withFillers(ways, moment), needed: true };
  const after: Part[] = afterwards < 0.3 ? asked(moment) : afterwards < 0.45 ? [{ ways: voice.tails }] : [];
  const around = [...scene, ...aside];
  const parts: Part[] = [
    ...(greets ? [{ ways: words.ways(wording.greet, facts.slots) }] : []),
    ...(asksFirst ? [wish, ...around] : [...around, ...thought, wish]),
    ...(asksFirst && around.length > 0 ? [] : after),
  ];
  return uttered(parts, moment, 'Could you help?');
}

/** The main intent in general terms, for an event with nothing explicit. */
function mainWish({ situation, narrator, guard, words }: Moment): string[] {
  const brief = wishOf(shortened(situation.event.intention.sentence, 12), narrator);
  return [...waysToSay(brief, words).filter((way) => !guard.hintsTooMuch(way)), ...words.ways(wording.general)];
}

/** What a person does in a line that goes on. */
export interface Going {
  exchanges: readonly Exchange[];
  standing: Standing;
  emotion: Emotion;
  /** The item to be said now, null for none. */
  next: SubIntent | null;
  /** The item to ask for again, null for none. */
  missed: SubIntent | null;
  /** Unspoken items that are not met. */
  unmet: readonly SubIntent[];
}

/** A line in the middle of a conversation. */
export function goingLine(seed: number, situation: Situation, going: Going, draws: Draws): Said {
  const { exchanges, standing, next, missed } = going;
  const moment = momentOf(seed, situation, exchanges, going.emotion, draws);
  const { voice, talk, words, guard, narrator, turn, used } = moment;
  const reply = exchanges.at(-1)?.reply ?? null;
  const chance = draws(turn, 'shape');
  const responds = chance.uniform() < 0.72 + 0.25 * talk || next === null;
  const leads = chance.uniform() < 0.3 + 0.25 * talk;
  const complains = chance.uniform() < 0.6;
  const deflects = chance.uniform() < 0.15 + 0.3 * talk;
  const thinks = chance.uniform() < 0.04 + 0.14 * talk;
  const feels = chance.uniform() < 0.12 + 0.2 * talk;
  const asks = chance.uniform();
  const beside = chance.uniform() < 0.16 * talk;

  const parts: Part[] = [];
  const add = (ways: readonly string[], needed = false): void => {
    if (ways.length > 0) parts.push({ ways, needed });
  };
  const temper = temperOf(going.emotion);
  if (temper !== null && feels) add(words.ways(wording.interjections[temper]));
  if (responds) add(withFillers(words.ways(responseTo(standing, exchanges, voice.patienceInWords)), moment));
  const overlong = standing !== 'ignored' && complains && isFirstTooLong(exchanges, voice.patienceInWords);
  if (overlong) add(words.ways(wording.tooLong));
  const hinting = hintsNow(going, moment);
  if (asksBack(reply) && hinting.length === 0 && deflects && standing !== 'repeated') add(words.ways(wording.deflect));
  if (thinks && standing !== 'silent') add(words.ways(wording.halfThought));
  if (next !== null) {
    if (leads) add(words.ways(wording.next));
    const ways = waysToSay(wishOf(next.text, narrator), words);
    add(parts.length > 0 ? ways : withFillers(ways, moment), true);
    if (asks < 0.12 * (1 + talk)) add(voice.tails);
  } else if (missed !== null) add(reminder(missed, moment));
  add(hinting);
  const taste = tasteOf(situation.person, narrator, draws(turn, 'aside'));
  const tells = taste !== null && !bareLetters(used).includes(bareLetters(taste));
  if (hinting.length === 0 && next === null && tells && draws(turn, 'asides').uniform() < 0.3)
    add(words.ways(wording.tasteLine, { '': asGiven(taste) }).filter((line) => !guard.hintsTooMuch(line)));
  else if (beside && moment.turn === draws(0, 'aside-turn').integer(1, 3)) parts.push(sceneAside(moment, 1));
  if (next === null && missed === null && (hinting.length === 0 || draws(turn, 'detail').uniform() < 0.5))
    add(words.ways(standing === 'silent' ? wording.openAgain : wording.detail));
  if (overlong && asks > 0.6) parts.push(...asked(moment));
  return uttered(parts, moment, used === '' ? 'Could you help?' : 'Please go on.');
}

/** The last line of a person who leaves: content, half content or fed up. */
export function closingLine(
  seed: number,
  situation: Situation,
  closing: { exchanges: readonly Exchange[]; standing: 'done' | 'fed-up'; content: boolean; emotion: Emotion },
  draws: Draws,
): Said {
  const { exchanges, standing, content, emotion } = closing;
  const moment = momentOf(seed, situation, exchanges, emotion, draws);
  const unanswered = exchanges.every((exchange) => exchange.reply === null);
  const wordings =
    standing === 'done'
      ? content
        ? wording.byeThank
        : wording.byeContent
      : unanswered
        ? wording.byeSilence
        : wording.byeFedUp;
  const ways = withFillers(moment.words.ways(wordings, moment.facts.slots), moment);
  return uttered([{ ways }], moment, 'Thanks.');
}

/** An indirect word about something unspoken; empty for none. */
function hintsNow({ exchanges, standing, unmet }: Going, moment: Moment): string[] {
  const { situation, narrator, words, draws, turn, used } = moment;
  const hinting = draws(turn, 'hint').uniform();
  const asked = asksOpenly(exchanges.at(-1)?.reply ?? null);
  if (unmet.length === 0 || standing === 'silent' || hinting >= (asked ? 0.85 : 0.33)) return [];
  const from = draws(turn, 'order').integer(0, Math.max(0, unmet.length - 1));
  const phrase = hintPhrase([...unmet.slice(from), ...unmet.slice(0, from)], {
    narrator,
    spoken: exchanges.map((exchange) => exchange.utterance),
    explicit: situation.event.intention.checklist.filter((item) => item.kind === 'explicit').map((item) => item.text),
  });
  const ways =
    phrase === null ? (asked ? words.ways(wording.vagueHint) : []) : words.ways(wording.hint, { '': asGiven(phrase) });
  return ways.filter((way) => !bareLetters(used).includes(bareLetters(way)));
}

/** What a wish is about, without what qualifies it: nobody says it all again. */
function coreOf(text: string): string {
  const from = text.split(/\s+/, 3).join(' ').length;
  const more =
    /,? (?:for|with|without|when|where|who|which|so that|before|after|until|because|while|despite|during) |, /.exec(
      text.slice(from),
    );
  return more === null ? text : withoutDangling(text.slice(0, from + more.index));
}

/** Asks again for an item that was passed by, more briefly each time: as a topic, in another wording, in the end without naming it. */
function reminder(item: SubIntent, { narrator, words, draws, turn, used }: Moment): string[] {
  const whole = wishOf(item.text, narrator);
  const before = bareLetters(used);
  const brief = { ...whole, text: coreOf(whole.text) };
  const times = before.split(bareLetters(brief.text)).length - 1;
  const wish = times === 0 || whole.kind === 'question' || whole.kind === 'foreign' ? whole : brief;
  const topic = asTopic(wish);
  const ways = waysToSay(wish, words).filter((way) => !before.includes(bareLetters(way)));
  const about = topic === null ? [] : words.ways(wording.openTopic, { '': asGiven(topic) }, 3);
  const again = words.ways(wording.openAgain);
  const drawn = draws(turn, 'reminder').uniform();
  if (times > 1 && drawn < 0.45) return [...again, ...about, ...ways];
  return drawn < 0.75 ? [...about, ...ways, ...again] : [...ways, ...about, ...again];
}

/** A remark on the hour or the weather; which comes first in a conversation is drawn once. */
function sceneAside({ facts, words, draws }: Moment, place: 0 | 1): Part {
  const both = draws(0, 'aside-kind').uniform() < 0.5 ? [facts.hour, facts.sky] : [facts.sky, facts.hour];
  const wordings = both[place] ?? null;
  return { ways: wordings === null ? [] : words.ways(wordings, facts.slots) };
}

/** How the answer should be, where the person's tastes tell. */
function asked({ voice, words, draws, turn }: Moment): Part[] {
  if (voice.asks.length === 0) return [];
  return [{ ways: words.ways(wording.asks[draws(turn, 'ask').pick(voice.asks)]) }];
}

const fillsQuestions =
  /^(?:So|Now|Anyway|Look|Listen|Right|Ok|Ok so|Hm|Um|Oh|Hmm|Well|Sorry|Honestly|Actually|So yeah|Ah|If I may|Still)$/;
const opensClause =
  /^(?:I|I'm|I'd|I've|I'll|I could|That|That's|This|It|It's|There|There's|You|You've|You're|We|We've|My|Could|Can|Would|Will|Do|Does|What|What's|How|Where|Is|Any|The|Not|Nothing)$/;

/** The same ways, with one of the person's words before them at times. */
function withFillers(ways: readonly string[], { voice, draws, turn }: Moment): string[] {
  const draw = draws(turn, 'filler');
  if (voice.fillers.length === 0 || draw.uniform() >= voice.fillerShare) return [...ways];
  const filler =
    voice.fillers[Math.min(draw.integer(0, voice.fillers.length - 1), draw.integer(0, voice.fillers.length - 1))]!;
  return ways.map((way) => {
    const first = /^[\p{L}'’]+/u.exec(way)?.[0] ?? '';
    const fits = opensClause.test(first) && (!way.includes('?') || fillsQuestions.test(filler));
    return fits ? `${filler}, ${uncapitalised(way, ["I'm", 'I'])}` : way;
  });
}

/** The parts spoken and spelled. */
function uttered(parts: readonly Part[], moment: Moment, instead: string): Said {
  const { utterance, spokenAll } = speak(parts, moment.guard, instead);
  const glad = temperOf(moment.emotion) === 'glad';
  const tone = { friendly: glad, smiles: !utterance.trimEnd().endsWith('?') };
  return {
    utterance: spelled(capitalised(utterance), moment.voice.spelling, tone, moment.draws(moment.turn, 'spelling')),
    spokenAll,
  };
}
