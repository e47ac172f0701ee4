import type { Emotion, SubIntent } from '../../journal/index.ts';
import type { Situation } from '../simulated-user.ts';
import { freshWays, momentOf, sceneAside, uttered, withFillers, type Draws, type Moment, type Said } from './moment.ts';
import { waysToSay } from './say-wish.ts';
import { shortened } from './shorten.ts';
import { unmarked } from './spelling.ts';
import { placeLines, situationLines } from './situation-line.ts';
import type { Part } from './speak.ts';
import { styled } from './styled.ts';
import { wishOf } from './wish.ts';
import { general, greet, halfThought, selfCorrection, tails } from './wording/index.ts';

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
  const { facts, talk, words, guard, narrator } = moment;
  const chance = draws(0, 'shape');
  const greets = chance.uniform() < 0.15 + 0.35 * talk;
  const asksFirst = chance.uniform() < 0.25;
  const beside = chance.uniform();
  const afterwards = chance.uniform();
  const happened = situationLines(situation, narrator, item?.text);
  const told = happened.filter((line) => !guard.hintsTooMuch(line) && !guard.betrays(unmarked(line)));
  const placed = chance.uniform() < 0.15 ? placeLines(situation, words) : [];
  const scene: Part[] = [{ ways: [...placed, ...told, ...placeLines(situation, words)] }];
  const aside = beside < 0.1 * talk ? [sceneAside(moment, 0)] : [];
  const thought =
    beside > 0.95
      ? [{ ways: words.ways(selfCorrection) }]
      : beside > 1 - 0.05 - 0.05 * talk
        ? [{ ways: words.ways(halfThought) }]
        : [];
  const ways = item === undefined ? mainWish(moment) : waysToSay(wishOf(item.text, narrator), words);
  const wish: Part = { ways: withFillers(ways, moment), needed: true };
  const after: Part[] = afterwards < 0.12 ? [{ ways: freshWays(moment, tails) }] : [];
  const around = [...scene, ...aside];
  const parts: Part[] = [
    ...(greets ? [{ ways: words.ways(greet, facts.slots), role: 'greeting' as const }] : []),
    ...(asksFirst ? [wish, ...around] : [...around, ...thought, wish]),
    ...(asksFirst && around.length > 0 ? [] : after),
  ];
  return uttered(styled(parts, 'opening', moment), moment, { instead: 'Could you help?', pleased: true });
}

/** The main intent in general terms, for an event with nothing explicit. */
function mainWish({ situation, narrator, guard, words }: Moment): string[] {
  const brief = wishOf(shortened(situation.event.intention.sentence, 12), narrator);
  return [...waysToSay(brief, words).filter((way) => !guard.hintsTooMuch(way)), ...words.ways(general)];
}
