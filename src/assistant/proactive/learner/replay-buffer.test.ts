import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatorFor } from '../../../random/index.ts';
import { prefersSpeech, type PreferencePair } from './pair.ts';
import { drawPairs, type BufferRule } from './replay-buffer.ts';

const silence = new Uint16Array(0);

/** A pair of its own each time. */
function made(kind: 'speech' | 'silence' | 'both speech'): PreferencePair {
  const one = Uint16Array.of(1);
  const other = kind === 'both speech' ? Uint16Array.of(2) : silence;
  const [chosen, rejected] = kind === 'silence' ? [other, one] : [one, other];
  return { chosen, rejected, options: [one, other] };
}

const pairs = fc.array(
  fc.constantFrom('speech', 'silence', 'both speech').map((kind) => made(kind)),
  { maxLength: 40 },
);
const days = fc.record({ earlier: pairs, today: pairs });
const seeds = fc.nat();

function drawn(rule: BufferRule, from: { earlier: PreferencePair[]; today: PreferencePair[] }, seed: number) {
  return drawPairs(rule, from, generatorFor(seed, 'buffer'));
}

function share(some: readonly PreferencePair[]): number {
  return some.filter(prefersSpeech).length / some.length;
}

describe('without a share', () => {
  test('N: so many of all days, each at most once', () => {
    fc.assert(
      fc.property(days, fc.nat(100), seeds, (from, count, seed) => {
        const all = [...from.earlier, ...from.today];
        const taken = drawn({ pairs: count, speechShare: 0 }, from, seed);
        expect(taken).toHaveLength(Math.min(count, all.length));
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken.every((pair) => all.includes(pair))).toBe(true);
      }),
    );
  });

  test('all: where there are fewer than N, and for Infinity', () => {
    fc.assert(
      fc.property(days, seeds, (from, seed) => {
        expect(new Set(drawn({ pairs: Infinity, speechShare: 0 }, from, seed))).toEqual(
          new Set([...from.earlier, ...from.today]),
        );
      }),
    );
  });

  test('half-today: all of today, as many of earlier days or all of those', () => {
    fc.assert(
      fc.property(days, seeds, (from, seed) => {
        const taken = drawn({ pairs: 'half-today', speechShare: 0 }, from, seed);
        const before = taken.filter((pair) => from.earlier.includes(pair));
        expect(from.today.every((pair) => taken.includes(pair))).toBe(true);
        expect(before).toHaveLength(Math.min(from.today.length, from.earlier.length));
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken).toHaveLength(from.today.length + before.length);
      }),
    );
  });
});

describe('with a share', () => {
  const shares = fc.double({ min: 0.01, max: 0.95, noNaN: true });
  const rules = fc.oneof(fc.nat(60), fc.constant('half-today' as const));

  test('the share is reached with the fewest repeats, and repeats only speech-preferred pairs', () => {
    fc.assert(
      fc.property(days, rules, shares, seeds, (from, count, speechShare, seed) => {
        const taken = drawn({ pairs: count, speechShare }, from, seed);
        const once = new Set(taken);
        const repeats = taken.length - once.size;
        const others = taken.filter((pair) => !prefersSpeech(pair));
        expect(new Set(others).size).toBe(others.length);
        if (!taken.some(prefersSpeech)) {
          expect(repeats).toBe(0);
          return;
        }
        expect(share(taken)).toBeGreaterThanOrEqual(speechShare - 1e-9);
        const speech = taken.length - others.length;
        if (repeats > 0) expect((speech - 1) / (taken.length - 1)).toBeLessThan(speechShare);
      }),
    );
  });

  test('exact shares stay exact, whatever binary makes of them', () => {
    const from = { earlier: [made('speech')], today: Array.from({ length: 9 }, () => made('silence')) };
    // 0.4 / 0.6 · 9 is a little more than 6 in binary.
    expect(drawn({ pairs: 100, speechShare: 0.4 }, from, 1)).toHaveLength(15);
    expect(drawn({ pairs: 100, speechShare: 0.1 }, from, 1)).toHaveLength(10);
  });

  test('without any to repeat the rest stays as it is', () => {
    const from = { earlier: [], today: [made('silence'), made('both speech')] };
    expect(drawn({ pairs: 100, speechShare: 0.9 }, from, 1)).toHaveLength(2);
  });

  test.each([1, 1.5, -0.1, NaN])('a share of %d is refused', (speechShare) => {
    const from = { earlier: [], today: [made('speech'), made('silence')] };
    expect(() => drawn({ pairs: 10, speechShare }, from, 1)).toThrow(RangeError);
  });
});

test('each pair comes as often as any other, in any place', () => {
  const from = {
    earlier: Array.from({ length: 5 }, () => made('speech')),
    today: Array.from({ length: 5 }, () => made('silence')),
  };
  const all = [...from.earlier, ...from.today];
  const counts = all.map(() => 0);
  const first = all.map(() => 0);
  const rounds = 4000;
  for (let round = 0; round < rounds; round++) {
    const taken = drawn({ pairs: 3, speechShare: 0 }, from, round);
    for (const pair of taken) counts[all.indexOf(pair)]!++;
    first[all.indexOf(taken[0]!)]!++;
  }
  // Four standard deviations of a count: 116 and 76.
  for (const count of counts) expect(Math.abs(count - 0.3 * rounds)).toBeLessThan(116);
  for (const count of first) expect(Math.abs(count - 0.1 * rounds)).toBeLessThan(76);
});

test('equal seeds draw equal pairs', () => {
  fc.assert(
    fc.property(days, seeds, (from, seed) => {
      const rule: BufferRule = { pairs: 10, speechShare: 0.3 };
      expect(drawn(rule, from, seed)).toEqual(drawn(rule, from, seed));
    }),
  );
});
