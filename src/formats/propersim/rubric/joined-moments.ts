import type { DoingMention } from '../prose/doings.ts';
import type { ClockMention } from '../prose/times.ts';
import type { Placed } from './placed-doing.ts';

/** "Between breakfast and lunch", "from waking until dinner". */
export function betweenDoings(lower: string, doings: readonly DoingMention[]): Placed[] {
  return doings.flatMap((first, index): Placed[] => {
    const second = doings[index + 1];
    if (second === undefined) return [];
    const opens = /\b(?:between|from)\s+(?:my |the )?$/.exec(lower.slice(0, first.from));
    const joins = /^\s+(?:and|to|until|till)\s+(?:my |the )?$/.test(lower.slice(first.to, second.from));
    if (opens === null || !joins) return [];
    return [
      {
        from: opens.index,
        to: second.to,
        when: { from: { doing: first.doing, side: 'end' }, to: { doing: second.doing, side: 'start' } },
      },
    ];
  });
}

/** "After 3 pm until dinner", "after lunch … until 2": stretches that a clock and an activity limit together. */
export function besideClocks(
  lower: string,
  doings: readonly DoingMention[],
  clocks: readonly ClockMention[],
): Placed[] {
  return clocks.flatMap((clock): Placed[] => {
    const until = doings.find(
      ({ from }) =>
        from >= clock.to && /^\s*(?:until|till|and before)\s+(?:my |the )?$/.test(lower.slice(clock.to, from)),
    );
    if (clock.relation === 'after' && until !== undefined) {
      return [
        { from: clock.from, to: until.to, when: { from: clock.start, to: { doing: until.doing, side: 'start' } } },
      ];
    }
    const after = doings.find(
      ({ from, to }) => to <= clock.from && /\bafter\s+(?:my |the )?$/.test(lower.slice(0, from)),
    );
    const isUntil = /^(?:until|till|til)\b/.test(lower.slice(clock.from));
    if (clock.relation !== 'before' || !isUntil || after === undefined) return [];
    return [{ from: after.from, to: clock.to, when: { from: { doing: after.doing, side: 'end' }, to: clock.end } }];
  });
}
