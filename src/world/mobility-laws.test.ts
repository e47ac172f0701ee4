import { expect, test } from 'vitest';
import { generatorFor } from '../random/index.ts';
import { isOpen } from './place.ts';
import { kilometresBetween } from './plane.ts';
import { cumulative, powerLaw, quantile } from './power-law.ts';
import { explorationChance, jumpLaw, stayLaw } from './mobility-laws.ts';
import { somebody, startMinute, weekKinds } from './visits.test-data.ts';
import { visitsOf, type Visit } from './visits.ts';

const days = 90;
const traces = Array.from({ length: 400 }, (_, number) => [
  ...visitsOf({ ...somebody(number), until: startMinute + days * 1440 }),
]);

/** Largest distance between two empirical distributions (Smirnov). */
function distance(sample: readonly number[], other: readonly number[]): number {
  const [a, b] = [Float64Array.from(sample).sort(), Float64Array.from(other).sort()];
  let [i, j, worst] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const value = Math.min(a[i]!, b[j]!);
    while (i < a.length && a[i]! <= value) i++;
    while (j < b.length && b[j]! <= value) j++;
    worst = Math.max(worst, Math.abs(i / a.length - j / b.length));
  }
  return worst;
}

const generator = generatorFor(99, 'reference');
const draws = (law: typeof stayLaw) => Array.from({ length: 1e5 }, () => quantile(law, generator.uniform()));
const uniforms = Array.from({ length: 1e5 }, () => generator.uniform());

test('a power law: its quantiles are those of its own distribution, and of the formula in closed form', () => {
  for (const law of [stayLaw, jumpLaw, powerLaw(0.5, 1, 9)]) {
    expect(quantile(law, 0)).toBeCloseTo(law.from, 12);
    expect(quantile(law, 1)).toBeCloseTo(law.to, 9);
    for (let share = 0.05; share < 1; share += 0.05)
      expect(cumulative(law, quantile(law, share))).toBeCloseTo(share, 9);
  }
  expect(quantile(powerLaw(0.5, 1, 9), 0.5)).toBeCloseTo(4, 12);
  expect([cumulative(jumpLaw, 0.01), cumulative(jumpLaw, 101)]).toEqual([0, 1]);
});

test('stays follow their law', () => {
  const stays = traces.flat().flatMap(({ drawn }) => drawn.stayHours ?? []);
  expect(stays.length).toBeGreaterThan(1e5);
  expect(distance(stays, draws(stayLaw))).toBeLessThan(0.1);
});

test('jumps to new places follow their law, as made and not only as drawn, whatever the week is like', () => {
  const real = traces.flatMap((visits) =>
    visits.flatMap(({ place, reason, kilometres }, index) => {
      if (reason !== 'explored') return [];
      expect(kilometres).toBeCloseTo(kilometresBetween(visits[index - 1]!.place, place), 9);
      return kilometres;
    }),
  );
  expect(real.length).toBeGreaterThan(2e4);
  const reference = draws(jumpLaw);
  expect(distance(real, reference)).toBeLessThan(0.1);
  weekKinds.forEach((kind, index) => {
    const some = traces.filter((_, number) => number % weekKinds.length === index).flat();
    const jumps = some.filter(({ reason }) => reason === 'explored').map(({ kilometres }) => kilometres);
    expect(distance(jumps, reference), kind).toBeLessThan(0.1);
  });
});

/** For each free move: what was known before, and how often it had been visited. */
function* freeMoves(visits: readonly Visit[]) {
  const counts = new Map<string, number>();
  for (const [index, visit] of visits.entries()) {
    const before = visits[index - 1]?.place;
    if (visit.reason === 'explored' || visit.reason === 'returned') yield { visit, before: before!, counts, visits };
    if (before?.id !== visit.place.id) counts.set(visit.place.id, (counts.get(visit.place.id) ?? 0) + 1);
  }
}

test('returns are in proportion to visits: the chosen place has an even share of them', () => {
  const shares: number[] = [];
  const sharesIfAlike: number[] = [];
  for (const visits of traces) {
    const places = new Map(visits.map(({ place }) => [place.id, place]));
    for (const { visit, before, counts } of freeMoves(visits)) {
      if (visit.reason !== 'returned') continue;
      const setOff = visit.arrival - visit.travelMinutes;
      const open = [...counts].filter(([id]) => id !== before.id && isOpen(places.get(id)!, setOff));
      const ranked = open.toSorted((a, b) => b[1] - a[1]);
      const total = ranked.reduce((sum, [, count]) => sum + count, 0);
      const at = ranked.findIndex(([id]) => id === visit.place.id);
      if (at < 0) continue;
      const below = ranked.slice(0, at).reduce((sum, [, count]) => sum + count, 0);
      shares.push((below + generator.uniform() * ranked[at]![1]) / total);
      sharesIfAlike.push((at + generator.uniform()) / ranked.length);
    }
  }
  expect(shares.length).toBeGreaterThan(5e4);
  expect(distance(shares, uniforms)).toBeLessThan(0.1);
  expect(distance(sharesIfAlike, uniforms)).toBeGreaterThan(0.3);
});

test('new places become rarer as ρ·S^−γ says', () => {
  let [made, expected, moves] = [0, 0, 0];
  for (const visits of traces) {
    for (const { visit, counts } of freeMoves(visits)) {
      moves++;
      expected += explorationChance(counts.size);
      if (visit.reason === 'explored') made++;
    }
  }
  expect(Math.abs(made - expected) / moves).toBeLessThan(0.03);
  expect([explorationChance(1), explorationChance(100)].map((chance) => chance.toFixed(4))).toEqual([
    '0.6000',
    '0.2281',
  ]);
});
