import { generatorFor } from '../../../random/index.ts';
import type { DayOpening, Moment, ProactiveAssistant } from '../contract.ts';
import { inWords, openProposer } from '../proposer.ts';
import { unlearning } from './unlearning.ts';

/** Silence at every tick. */
export const silentAtHome = unlearning(() => () => ({ candidates: [null], delivered: 0 }));

/** Speaks at every tick. */
export const nagging = speakingWhen(() => () => true);

/** Speaks at three ticks of four, as a policy does that finds three ideas and silence equally good. */
export const random = speakingWhen((opening) => {
  const chance = generatorFor(opening.seed, opening.life, 'random', opening.date);
  return () => chance.uniform() < 0.75;
});

/** Speaks when 60 / `perHour` minutes have gone since the last time, or since it first saw the person on that day; never for 0. */
export function fixedRate(perHour: number): ProactiveAssistant<null> {
  return speakingWhen(() => {
    let last: number | null = null;
    return ({ minute }) => {
      last ??= minute;
      if (perHour === 0 || minute - last < 60 / perHour) return false;
      last = minute;
      return true;
    };
  });
}

/** Says the first idea that comes up whenever `speaks` says so. */
function speakingWhen(speaks: (opening: DayOpening) => (moment: Moment) => boolean): ProactiveAssistant<null> {
  return unlearning((opening) => {
    const proposer = openProposer(opening);
    const isTime = speaks(opening);
    return (moment) => {
      const [idea] = proposer.next(moment);
      return { candidates: [isTime(moment) ? inWords(idea!, moment) : null], delivered: 0 };
    };
  });
}
