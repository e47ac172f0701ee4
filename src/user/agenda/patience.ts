import type { Level, Person } from '../../person/index.ts';
import type { Generator } from '../../random/index.ts';
import type { Exchange } from '../simulated-user.ts';
import { repeatsItself, takesUp } from './appraise.ts';
import { contentStems, sentencesOf } from './words.ts';

/** What a reply costs in patience. Silence and repetition cost most; a helpful reply gives some back. */
const costs = { silent: 1.6, repeated: 1.4, ignored: 0.9, helpful: -0.4 } as const;

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

/** How each reply of a conversation was; the last is known to be repetitive from the person's memory, too. */
export function treatments(exchanges: readonly Exchange[], repetitive: boolean): Treatment[] {
  return exchanges.map(({ utterance, reply }, at) => {
    if (reply === null) return 'silent';
    if (repeatsItself(exchanges, at) || (repetitive && at === exchanges.length - 1)) return 'repeated';
    const spoken = exchanges.slice(0, at + 1).map((exchange) => exchange.utterance);
    const said = sentencesOf(utterance).filter((sentence) => contentStems(sentence).length >= 3);
    return [utterance, ...said].some((text) => takesUp(reply, text, spoken)) ? 'helpful' : 'ignored';
  });
}

/** What is left of a person's patience; at 0 or below they have had enough. */
export function patienceLeft(start: number, treated: readonly Treatment[]): number {
  return treated.reduce((left, treatment) => Math.min(start, left - costs[treatment]), start);
}

/** Low −1, middle or unknown 0, high 1. */
export function tilt(level: Level | undefined): number {
  return level === 'high' ? 1 : level === 'low' ? -1 : 0;
}
