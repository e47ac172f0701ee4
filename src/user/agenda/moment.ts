import type { Emotion } from '../../journal/index.ts';
import { generatorFor, type Generator } from '../../random/index.ts';
import type { Exchange, Situation } from '../simulated-user.ts';
import { guardOf, type Guard } from './guard.ts';
import { narratorOf, type Narrator } from './narrator.ts';
import { bareLetters, bendOf, phrasing, temperOf, type Phrasing, type Slots } from './phrasing.ts';
import { sceneFacts, type SceneFacts } from './scene-aside.ts';
import { speak, type Part } from './speak.ts';
import { spelled } from './spelling.ts';
import type { Voice } from './voice.ts';
import { voiceOf } from './voice-of.ts';
import type { Wordings } from './wording/index.ts';
import { capitalised, uncapitalised } from './words.ts';

/** Draws of one conversation: turn 0 is the opening. Equal turn and purpose give equal draws. */
export type Draws = (turn: number, purpose: string) => Generator;

/** What is said, and whether all that was needed could be. */
export interface Said {
  utterance: string;
  spokenAll: boolean;
}

/** One moment of a conversation in which a person speaks. */
export interface Moment {
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

/** What a person brings to the line that they are about to say. */
export function momentOf(
  seed: number,
  situation: Situation,
  exchanges: readonly Exchange[],
  emotion: Emotion,
  draws: Draws,
): Moment {
  const turn = exchanges.length;
  const narrator = narratorOf(situation);
  const voice = voiceOf(situation.person, generatorFor(seed, situation.person.id, 'voice'));
  const facts = sceneFacts(situation.event.scene);
  const used = exchanges.map((exchange) => exchange.utterance).join(' ');
  const shorter = (facts.late ? 0.12 : 0) + (temperOf(emotion) === 'angry' ? 0.15 : 0) + 0.03 * turn;
  const length = 0.35 + 1.3 * draws(turn, 'length').uniform();
  return {
    situation,
    narrator,
    guard: guardOf(situation.event.intention, narrator),
    voice,
    facts,
    talk: Math.min(1, Math.max(0.04, (voice.talk - shorter) * length)),
    words: phrasing(voice, bendOf(emotion), used, draws(turn, 'words')),
    emotion,
    used,
    turn,
    draws,
  };
}

/** Ways that have not been said in this conversation, letter by letter. */
export function freshWays({ words, used }: Moment, wordings: Wordings, slots: Slots = {}): string[] {
  const before = bareLetters(used);
  return words.ways(wordings, slots).filter((way) => !before.includes(bareLetters(way)));
}

/** A remark on the hour or the weather; which comes first in a conversation is drawn once. */
export function sceneAside(moment: Moment, place: 0 | 1): Part {
  const { facts, draws } = moment;
  const both = draws(0, 'aside-kind').uniform() < 0.5 ? [facts.hour, facts.sky] : [facts.sky, facts.hour];
  const wordings = both[place] ?? null;
  return { ways: wordings === null ? [] : freshWays(moment, wordings, facts.slots) };
}

const fillsQuestions =
  /^(?:So|Now|Anyway|Look|Listen|Right|Ok|Ok so|Hm|Um|Oh|Hmm|Well|Sorry|Honestly|Actually|So yeah|Ah|If I may|Still)$/;
const opensClause =
  /^(?:I|I'm|I'd|I've|I'll|I could|That|That's|This|It|It's|There|There's|You|You've|You're|We|We've|My|Could|Can|Would|Will|Do|Does|What|What's|How|Where|Is|Any|The|Not|Nothing)$/;

/** The same ways, with one of the person's words before them at times. */
export function withFillers(ways: readonly string[], { voice, draws, turn, used }: Moment): string[] {
  const draw = draws(turn, 'filler');
  if (voice.fillers.length === 0 || draw.uniform() >= voice.fillerShare) return [...ways];
  const filler =
    voice.fillers[Math.min(draw.integer(0, voice.fillers.length - 1), draw.integer(0, voice.fillers.length - 1))]!;
  if (filler.length > 4 && bareLetters(used).includes(bareLetters(filler))) return [...ways];
  return ways.map((way) => {
    const first = /^[\p{L}'’]+/u.exec(way)?.[0] ?? '';
    const fits = opensClause.test(first) && (!way.includes('?') || fillsQuestions.test(filler));
    return fits ? `${filler}, ${uncapitalised(way, ["I'm", 'I'])}` : way;
  });
}

/**
 * The parts spoken and spelled.
 * @param how `instead`: what is said where a needed part cannot be; `pleased`: false where nothing was of help: no smile, no exclamation mark of joy
 */
export function uttered(
  parts: readonly Part[],
  moment: Moment,
  { instead, pleased }: { instead: string; pleased: boolean },
): Said {
  const { voice, draws, turn, talk, guard } = moment;
  const { utterance, spokenAll } = speak(parts, guard, instead);
  const glad = pleased && temperOf(moment.emotion) === 'glad';
  const tone = {
    friendly: glad,
    smiles: !/\?\W*$/.test(utterance),
    twoLines: draws(turn, 'two-lines').uniform() < 0.02 + 0.16 * talk * voice.haste,
  };
  return { utterance: spelled(capitalised(utterance), voice.spelling, tone, draws(turn, 'spelling')), spokenAll };
}
