import { scoreOf, type DayPlan, type Reaction } from '../../journal/index.ts';
import type { BigFiveTrait, Level, Rubric } from '../../person/index.ts';
import { generatorFor } from '../../random/index.ts';
import { openDayRating } from './day-rating.ts';
import { judgeByRule, type JudgeByRule } from './judge-by-rule.ts';
import type { DayAtHome, Heard, PersonAtHome, RatedSuggestion } from './person-at-home.ts';

/** Who rates: what is known of them. */
export interface Rater {
  rubric: Rubric;
  bigFive: Readonly<Partial<Record<BigFiveTrait, Level>>>;
}

/** Longest time that a followed suggestion takes, in minutes. */
const longestDetour = 10;

/** A person at home by rules: times and rates are counted, texts are read against the rubric by their words. */
export function personByRule(rater: Rater, { seed, life }: { seed: number; life: string }): PersonAtHome {
  const judge = judgeByRule(rater.rubric);
  return { openDay: (plan) => dayByRule(rater, judge, plan, { seed, life }) };
}

function dayByRule(
  rater: Rater,
  judge: JudgeByRule,
  plan: DayPlan,
  { seed, life }: { seed: number; life: string },
): DayAtHome {
  const counted = openDayRating(rater.rubric, plan);
  return {
    silence: (moment) => counted.silence(moment),
    isGuarded: (moment) => counted.isGuarded(moment),
    rate: (text, moment) => {
      const { preference, communication, why } = judge(text, counted.welcome(moment.activity));
      const timing = counted.timing(moment);
      const frequency = counted.frequency(moment);
      return { rating: { preference, timing, frequency, communication }, why };
    },
    hear: (_, moment, tick, rated) => {
      counted.deliver(moment, rated.rating);
      return reactTo(rated, rater, moment, () => generatorFor(seed, life, 'reaction', plan.date, tick).uniform());
    },
  };
}

/**
 * What somebody does about a suggestion: what fits in all is followed or accepted, the agreeable follow more often; what comes at a bad time and is else welcome is
 * put off; bad manners are dismissed; what does not interest is ignored or, by the less agreeable, dismissed.
 */
export function reactTo(
  { rating }: RatedSuggestion,
  { bigFive }: Rater,
  { minute, activity }: { minute: number; activity: { to: number } },
  draw: () => number,
): Heard {
  const heard = (reaction: Reaction) => heardAs(reaction, { minute, activity });
  const agreeable = { low: -0.2, middle: 0, high: 0.2 }[bigFive.agreeableness ?? 'middle'];
  const { preference, timing, communication } = rating;
  if (scoreOf(rating) === null) return heard('ignore');
  if (communication === 0) return heard('dismiss');
  if (preference === 0) return heard(draw() < 0.7 + agreeable ? 'ignore' : 'dismiss');
  if (timing === 0) return heard('snooze');
  return heard(draw() >= 0.4 + agreeable ? 'accept' : 'follow');
}

/** What comes of a reaction: who follows does for a while what was suggested. */
export function heardAs(reaction: Reaction, { minute, activity }: { minute: number; activity: { to: number } }): Heard {
  if (reaction !== 'follow') return { reaction, follows: null };
  return {
    reaction,
    follows: { doing: 'doing what was suggested', until: Math.min(activity.to, minute + longestDetour) },
  };
}
