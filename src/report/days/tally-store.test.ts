import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyTally, ratingDimensions, reactions } from '../../journal/index.ts';
import { openTallyStore } from './tally-store.ts';

const count = fc.nat(1_000_000);
const side = fc.record(
  Object.fromEntries(['rated', 'missing', 'score', ...ratingDimensions].map((name) => [name, count])),
);
const tally = fc.record({
  days: count,
  ticks: count,
  hours: fc.nat(500_000).map((ticks) => (ticks * 150) / 3600),
  failed: count,
  speech: side,
  silence: side,
  successes: count,
  guarded: count,
  missedOpportunities: count,
  reactions: fc.record(Object.fromEntries(reactions.map((name) => [name, count]))),
});

test('what is put in comes out again, for each person their own', () => {
  fc.assert(
    fc.property(tally, tally, (first, second) => {
      const store = openTallyStore(3);
      store.put(2, second as never);
      store.put(0, first as never);
      const into = emptyTally();
      expect(store.get(1, into)).toBe(false);
      for (const [person, put] of [
        [0, first],
        [2, second],
      ] as const) {
        expect(store.get(person, into)).toBe(true);
        expect(into.hours).toBeCloseTo(put.hours, 9);
        expect({ ...into, hours: 0 }).toEqual({ ...put, hours: 0 });
      }
    }),
  );
});
