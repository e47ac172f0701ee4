import type { Level, Person } from '../../person/index.ts';
import type { Generator } from '../../random/index.ts';
import type { Exchange } from '../simulated-user.ts';
import type { SubIntent } from '../../journal/index.ts';
import { answersWish } from './answers-wish.ts';
import { repeatsItself, statementsIn, takesUp, voicedAt } from './appraise.ts';
import { answersPlainly } from './plain-answer.ts';
import { questionsIn } from './reply-parts.ts';
import { smallTalkAt } from './small-talk-at.ts';
import { isIdle } from './small-talk.ts';
import { contentStems, sentencesOf, substantialStems } from './words.ts';

/** What a reply costs in patience. Silence and repetition cost most; a helpful reply gives some back. */
const costs = { silent: 1.6, repeated: 1.4, ignored: 0.9, asked: 0.3, helpful: -0.4 } as const;

/** How a reply was, for patience. */
export type Treatment = keyof typeof costs;

/** 1.6 to 5.4: friendly and orderly people wait longer, worriers shorter. */
export function patienceOf(person: Person, draw: Generator): number {
  const { agreeableness, neuroticism, conscientiousness } = person.bigFive;
  return (
    3.2 +
    0.8 * tilt(agreeableness) -
    0.7 * tilt(neuroticism) +
    0.4 * tilt(conscientiousness) +
    (draw.uniform() - 0.5) * 0.6
  );
}

/**
 * How each reply of a conversation was; the last is known to be repetitive from the person's memory, too.
 * @param matter `told`: what the event tells and the items said; `about`: what a reply may speak of instead
 */
export function treatments(
  exchanges: readonly Exchange[],
  voiced: readonly SubIntent[],
  { told, about, repetitive }: { told: readonly string[]; about: readonly string[]; repetitive: boolean },
): Treatment[] {
  const matters = [...told, ...told.flatMap(sentencesOf)].filter((text) => contentStems(text).length >= 3);
  return exchanges.map(({ reply }, at) => {
    if (reply === null) return 'silent';
    const chat = smallTalkAt(exchanges, at);
    if (chat !== null) return isIdle(chat) ? 'ignored' : 'asked';
    if (repeatsItself(exchanges, at) || (repetitive && at === exchanges.length - 1)) return 'repeated';
    if (matters.some((text) => takesUp(reply, text, told))) return 'helpful';
    if (voiced.some((item) => answersWish(reply, item.text, told, about))) return 'helpful';
    const spoken = exchanges.slice(0, at + 1).map(({ utterance }) => utterance);
    const asked = voiced.filter((item) => voicedAt(item, exchanges) <= at);
    if (asked.some((item) => answersPlainly(reply, item.text, told, spoken))) return 'helpful';
    return onlyAsks(reply, told) ? 'asked' : 'ignored';
  });
}

/** Substance of a reply that states hardly anything, at most. */
const mostStated = 5;

/** True for a reply that asks something back and says little else. */
function onlyAsks(reply: string, told: readonly string[]): boolean {
  return (
    questionsIn(reply).length > 0 && new Set(statementsIn(reply, told).flatMap(substantialStems)).size <= mostStated
  );
}

/** What is left of a person's patience; at 0 or below they have had enough. */
export function patienceLeft(start: number, treated: readonly Treatment[]): number {
  return treated.reduce((left, treatment) => Math.min(start, left - costs[treatment]), start);
}

/** Low −1, middle or unknown 0, high 1. */
export function tilt(level: Level | undefined): number {
  return level === 'high' ? 1 : level === 'low' ? -1 : 0;
}
