import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatorFor } from './generator.ts';

const drawsOf = (seed: number, ...address: (string | number)[]) => {
  const generator = generatorFor(seed, ...address);
  return [generator.uniform(), generator.uniform(), generator.integer(1, 1000), generator.integer(-5, 5)];
};

// Journals depend on these: other values need another engine number.
test('draws are the same for ever', () => {
  expect(drawsOf(1, 'life-a', 1, 'mood')).toEqual([0.9450329718538465, 0.27726567721838935, 756, 1]);
  expect(drawsOf(42)).toEqual([0.7202921985587135, 0.8453011956022322, 235, 2]);
  expect(generatorFor(1, 'pick').pick(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])).toBe('c');
});

test('equal addresses give equal draws, whatever is drawn elsewhere meanwhile', () => {
  const address = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.integer()), { maxLength: 4 });
  fc.assert(
    fc.property(fc.maxSafeInteger(), address, address, (seed, here, there) => {
      const alone = drawsOf(seed, ...here);
      const other = generatorFor(seed, ...there);
      const generator = generatorFor(seed, ...here);
      const mixed = [generator.uniform()];
      other.integer(0, 9);
      mixed.push(generator.uniform());
      other.uniform();
      mixed.push(generator.integer(1, 1000), generator.integer(-5, 5));
      expect(mixed).toEqual(alone);
    }),
  );
});

test('another seed or address gives other draws, also where parts look alike', () => {
  const all = [drawsOf(1, 'a', 'b'), drawsOf(2, 'a', 'b'), drawsOf(1, 'ab'), drawsOf(1, 'b', 'a'), drawsOf(1, 'a')];
  all.push(
    drawsOf(1, 1),
    drawsOf(1, '1'),
    drawsOf(1, 'a', ''),
    drawsOf(1, 'a,b'),
    drawsOf(1, '\ud800'),
    drawsOf(1, '\udc00'),
  );
  expect(new Set(all.map((draws) => draws.join())).size).toBe(all.length);
});

test('draws stay in their bounds', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer(),
      fc.nat(),
      fc.array(fc.string(), { minLength: 1 }),
      (seed, from, more, items) => {
        const to = Math.min(from + more, 2_147_483_647);
        const generator = generatorFor(seed, 'bounds');
        for (let drawn = 0; drawn < 10; drawn++) {
          const uniform = generator.uniform();
          expect(uniform >= 0 && uniform < 1).toBe(true);
          const integer = generator.integer(from, to);
          expect(Number.isInteger(integer) && integer >= from && integer <= to).toBe(true);
          expect(items).toContain(generator.pick(items));
        }
      },
    ),
  );
});

test('all values come up about as often', () => {
  const generator = generatorFor(7, 'even');
  const counts = new Map<number, number>();
  for (let drawn = 0; drawn < 6000; drawn++) {
    const value = generator.integer(1, 6);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  const first = Array.from({ length: 2000 }, (_, life) => generatorFor(7, life).uniform());
  expect(Math.abs(first.reduce((sum, each) => sum + each, 0) / 2000 - 0.5)).toBeLessThan(0.03);
});

test('nothing can be picked from nothing', () => {
  expect(() => generatorFor(1).pick([])).toThrow(RangeError);
});
