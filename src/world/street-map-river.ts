import { exactCosine, type Generator } from '../random/index.ts';
import { piecesOf, type River } from './street-map-bed.ts';
import { between, nearestOnStretch, smoothCurve } from './street-map-curve.ts';
import { sine } from './street-map-field.ts';
import { insideRing } from './street-map-lake.ts';
import { kilometresBetween, type Point } from './plane.ts';

/** Kilometres between dry points and the bank, at least. */
const clearance = 0.025;

/**
 * A river through a town: past as many of the places at its bank as a river can, and past the centre.
 * @param towards the direction in which it leaves, such as to the sea; null for any
 */
export function riverThrough(
  generator: Generator,
  radius: number,
  banks: readonly Point[],
  dry: readonly Point[],
  towards: Point | null,
): { river: River; reached: readonly Point[] } {
  const width = Math.max(0.03, Math.min(0.12, radius * 0.018));
  const side = generator.uniform() < 0.5 ? -1 : 1;
  const past = { east: 0, north: 0, shift: side * Math.max(0.06 * radius, width) };
  let best: { way: Point[]; reached: Point[] } | null = null;
  for (let turn = 0; turn < 16; turn++) {
    const angle = (turn * Math.PI) / 8;
    const down = { east: exactCosine(angle), north: sine(angle) };
    if (towards !== null && down.east * towards.east + down.north * towards.north < 0.8) continue;
    const along = (point: Point) => point.east * down.east + point.north * down.north;
    const across = (point: Point) => point.north * down.east - point.east * down.north;
    const at = (far: number, aside: number) => ({
      east: far * down.east - aside * down.north,
      north: far * down.north + aside * down.east,
    });
    const steps = [at(-2.6 * radius, 0), at(0, past.shift), at(2.6 * radius, 0)];
    const reached: Point[] = [];
    for (const bank of banks) {
      const beside = at(along(bank), across(bank) + (across(bank) > 0 ? 1 : -1) * (width / 2 + clearance + 0.01));
      const fits = steps.every(
        (step) => Math.abs(across(step) - across(beside)) < 0.9 * Math.abs(along(step) - along(beside)),
      );
      if (!fits) continue;
      steps.push(beside);
      reached.push(bank);
    }
    const way = steps.toSorted((a, b) => along(a) - along(b));
    if (best === null || reached.length > best.reached.length) best = { way, reached };
  }
  const { way, reached } = best!;
  return { river: riverAlong(meandering(generator, way, radius), width, dry), reached };
}

/** A stream from out of town past a bank into a river. */
export function streamPast(bank: Point, radius: number, river: River, dry: readonly Point[]): River {
  const far = Math.sqrt(bank.east * bank.east + bank.north * bank.north) || 1;
  const out = { east: bank.east / far, north: bank.north / far };
  const mouth = river.middle.reduce((a, b) => (kilometresBetween(b, bank) < kilometresBetween(a, bank) ? b : a));
  const width = river.width / 3;
  const beside = {
    east: bank.east - out.north * (width / 2 + clearance),
    north: bank.north + out.east * (width / 2 + clearance),
  };
  const source = { east: bank.east + out.east * 1.6 * radius, north: bank.north + out.north * 1.6 * radius };
  return riverAlong(smoothCurve([source, beside, mouth], 0.06), width, dry);
}

function meandering(generator: Generator, way: readonly Point[], radius: number): Point[] {
  const knots: Point[] = [];
  for (const [index, point] of way.entries()) {
    knots.push(point);
    const next = way[index + 1];
    if (next === undefined) break;
    const long = kilometresBetween(point, next);
    const bends = Math.floor(long / (0.45 * radius));
    for (let bend = 1; bend < bends; bend++) {
      const aside = (generator.uniform() - 0.5) * 0.16 * radius;
      const share = bend / bends;
      const [east, north] = [(next.east - point.east) / long, (next.north - point.north) / long];
      knots.push({
        east: point.east + share * long * east - aside * north,
        north: point.north + share * long * north + aside * east,
      });
    }
  }
  return smoothCurve(knots, Math.max(0.03, radius / 90));
}

function riverAlong(line: readonly Point[], width: number, dry: readonly Point[]): River {
  const middle = pushedAside(line, width, dry);
  const reach = middle.map((point, index) => {
    const near = dry.filter((other) => kilometresBetween(point, other) < 3 * width + 0.3);
    const neighbours = [middle[index - 1] ?? point, middle[index + 1] ?? point];
    const free = near.flatMap((other) =>
      neighbours.map((next) => kilometresBetween(other, nearestOnStretch(other, point, next))),
    );
    return Math.max(0.002, Math.min(width / 2, Math.min(...free) - 0.008));
  });
  const river = { middle, width, reach };
  for (let round = 0; round < 12; round++) {
    // With some metres to spare: degrees are rounded afterwards.
    const wide = { middle, reach: reach.map((each) => (each === 0 ? 0 : each + 0.004)) };
    const flooding = piecesOf(wide).filter(({ outline }) => dry.some((point) => insideRing(point, outline)));
    if (flooding.length === 0) break;
    // A last resort: there the river flows below the ground.
    for (const { from, to } of flooding) {
      for (let index = from; index <= to; index++) reach[index] = reach[index]! > 0.004 ? 0.6 * reach[index]! : 0;
    }
  }
  return river;
}

/** The middle moved away from all that must stay dry, smoothly. */
function pushedAside(middle: readonly Point[], width: number, dry: readonly Point[]): Point[] {
  const free = width / 2 + clearance;
  let line = middle.map((point) => ({ ...point }));
  const near = dry.filter((point) => line.some((other) => kilometresBetween(point, other) < 4 * free));
  for (let round = 0; round < 60; round++) {
    const calm = round < 50 ? 0.5 : 0.12;
    line = line.map((point, index) => {
      const [before, after] = [line[index - 1], line[index + 1]];
      if (before === undefined || after === undefined) return point;
      const middleOf = { east: (before.east + after.east) / 2, north: (before.north + after.north) / 2 };
      let east = point.east + calm * (middleOf.east - point.east);
      let north = point.north + calm * (middleOf.north - point.north);
      for (const other of near) {
        const [x, y] = [east - other.east, north - other.north];
        const far = Math.sqrt(x * x + y * y);
        if (far >= free) continue;
        // Along the river's left where the point lies right in its middle.
        const [awayEast, awayNorth] =
          far > 1e-6 ? [x / far, y / far] : [before.north - after.north, after.east - before.east];
        east += (free - far) * awayEast;
        north += (free - far) * awayNorth;
      }
      return { east, north };
    });
  }
  return rounded(rounded(line));
}

/** The same line with its corners cut (Chaikin's). */
function rounded(line: readonly Point[]): Point[] {
  const [first, last] = [line[0]!, line.at(-1)!];
  const cut = line.slice(1).flatMap((to, index) => {
    const from = line[index]!;
    return [between(from, to, 0.25), between(from, to, 0.75)];
  });
  return [first, ...cut, last];
}
