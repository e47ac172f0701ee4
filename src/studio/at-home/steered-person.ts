import { heardAs, type DayAtHome, type PersonAtHome, type RatedSuggestion } from '../../user/index.ts';
import type { SuggestionRated } from './decision.ts';
import type { Steering } from './steering.ts';

/** Who rates, and what they are asked. */
export interface PersonToSteer {
  person: PersonAtHome;
  byRule: PersonAtHome;
  asksSilence: boolean;
  /** The day's ticks, in seconds. */
  seconds: Int32Array;
}

/** A person whose place somebody can take: a suggestion then waits for a rating by hand, and so does the silence of each hour where that is wished. */
export function steeredPerson(people: PersonToSteer, steering: Steering): PersonAtHome {
  const { person, byRule } = people;
  return {
    openDay: (plan) => {
      const own = person.openDay(plan);
      return openDay(people, own, byRule === person ? own : byRule.openDay(plan), steering);
    },
  };
}

function openDay(
  { asksSilence, seconds }: PersonToSteer,
  own: DayAtHome,
  ruled: DayAtHome,
  steering: Steering,
): DayAtHome {
  const given = new WeakMap<RatedSuggestion, SuggestionRated>();
  const asksAt = (tick: number) => asksSilence && steering.role(tick) === 'person' && endsHour(seconds, tick);
  return {
    silence: (moment) => own.silence(moment),
    isGuarded: (moment) => own.isGuarded(moment),
    async judgeSilence(moment, tick) {
      const rule: RatedSuggestion = { rating: ruled.silence(moment), why: null };
      if (!asksAt(tick)) return (await own.judgeSilence?.(moment, tick)) ?? rule;
      const { rating } = await steering.rated('silence-rated', { type: 'asked', tick, about: 'silence' });
      if (rating === null) return rule;
      steering.keep({ tick, about: 'silence', own: rating, ruled: rule.rating });
      return { rating, why: null };
    },
    async rate(text, moment, tick) {
      if (steering.role(tick) !== 'person') return own.rate(text, moment, tick);
      const answer = await steering.rated('rated', { type: 'asked', tick, about: 'suggestion', text });
      const rule = await ruled.rate(text, moment, tick);
      const { rating, why } = answer;
      const rated = rating === null ? { ...rule } : { rating, why };
      given.set(rated, answer);
      if (rating !== null) steering.keep({ tick, about: 'suggestion', own: rating, ruled: rule.rating });
      return rated;
    },
    hear(text, moment, tick, rated) {
      const heard = own.hear(text, moment, tick, rated);
      if (ruled !== own) ruled.hear(text, moment, tick, rated);
      const reaction = given.get(rated)?.reaction ?? null;
      return reaction === null ? heard : heardAs(reaction, moment);
    },
    revise: (_text, _moment, _tick, rated) => Promise.resolve(given.get(rated)?.instead),
  };
}

/** True at the last tick of an hour, so that silence is rated once an hour and not once a tick. */
export function endsHour(seconds: Int32Array, tick: number): boolean {
  const hourOf = (second: number | undefined) => (second === undefined ? -1 : Math.floor(second / 3600));
  return hourOf(seconds[tick]) !== hourOf(seconds[tick + 1]);
}
