import type { SubIntent } from '../../journal/index.ts';
import { hintsAt } from './hints.ts';
import { freshWays, type Moment } from './moment.ts';
import { bareLetters } from './phrasing.ts';
import { asGiven } from './spelling.ts';
import { vagueHint } from './wording/index.ts';

/**
 * An indirect word about something unspoken; empty for none.
 * @param share how often, 0 to 1
 */
export function hintsNow(
  unmet: readonly SubIntent[],
  spoken: readonly string[],
  moment: Moment,
  share: number,
): string[] {
  const { situation, narrator, guard, draws, turn, used } = moment;
  if (unmet.length === 0 || draws(turn, 'hint').uniform() >= share) return [];
  const from = draws(turn, 'order').integer(0, Math.max(0, unmet.length - 1));
  const found = hintsAt([...unmet.slice(from), ...unmet.slice(0, from)], {
    narrator,
    spoken,
    explicit: situation.event.intention.checklist.filter((item) => item.kind === 'explicit').map((item) => item.text),
  });
  const saidBefore = bareLetters(used);
  const ways = found
    .filter(({ named, mark }) => (named === '' ? !mark.test(used) : !saidBefore.includes(bareLetters(named))))
    .slice(0, 3)
    .flatMap(({ wordings, named }) => {
      const slots = named === '' ? {} : { '': asGiven(named), one: isPlural(named) ? '' : asGiven(named) };
      return freshWays(moment, wordings, slots).slice(0, 2);
    })
    .filter((way) => !guard.hintsTooMuch(way));
  return share > 0.8 && draws(turn, 'vague').uniform() < 0.25 ? [...ways, ...freshWays(moment, vagueHint)] : ways;
}

const isPlural = (named: string): boolean => /(?:[^su]s|children|hands|dresses)$/.test(named);
