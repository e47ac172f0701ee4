import { exactCosine, type Generator } from '../random/index.ts';
import { smoothCurve } from './street-map-curve.ts';
import { sine } from './street-map-field.ts';
import { kilometresBetween, type Point } from './plane.ts';

/** A coast: land on one side of a line, sea on the other. */
export interface Shore {
  /** Direction out to the sea. */
  out: Point;
  /** Kilometres of land between a point and the sea; negative in the sea. */
  landBefore(point: Point): number;
  /** The sea, closed far outside the town. */
  sea: readonly Point[];
}

const centre: Point = { east: 0, north: 0 };

/** Kilometres between dry points and the water, at least. */
const clearance = 0.05;

/**
 * A coast at the side of a town where beaches lie and few others. Beaches lie just behind it, and wherever somebody would stand in the sea a cape
 * carries them.
 * @param dry all that must lie on land
 * @param beaches what should lie at the sea
 */
export function shoreOf(generator: Generator, radius: number, dry: readonly Point[], beaches: readonly Point[]): Shore {
  const base = 0.6 * radius;
  const out = bestSide(dry, beaches, base);
  const along = (point: Point) => point.north * out.east - point.east * out.north;
  const depth = (point: Point) => point.east * out.east + point.north * out.north;
  // Far enough for all: a farm or an airport may lie where the sea would be.
  const extent = Math.max(5 * radius, 1.2 * Math.max(...dry.map((point) => kilometresBetween(point, centre))));
  const count = 1000;
  const step = (2 * extent) / count;
  const wobble = smoothCurve(
    Array.from({ length: 41 }, (_, index) => ({
      east: (index / 40 - 0.5) * 2 * extent,
      north: base + radius * 0.14 * (generator.uniform() - 0.5),
    })),
    step / 2,
  );
  const heights: number[] = [];
  for (let index = 0, at = 0; index <= count; index++) {
    const here = -extent + index * step;
    while (at + 1 < wobble.length && wobble[at + 1]!.east <= here) at++;
    heights.push(wobble[at]!.north - (0.04 * here * here) / radius);
  }
  const inland = dry.filter((point) => !beaches.includes(point));
  const margin = step + 0.02 * radius;
  for (const beach of beaches.filter((each) => depth(each) > 0.3 * radius)) {
    const behind = inland.some(
      (point) => depth(point) > depth(beach) && Math.abs(along(point) - along(beach)) < margin,
    );
    if (behind) continue;
    each(heights, (height, here) =>
      Math.min(height, depth(beach) + clearance + 0.9 * Math.max(0, Math.abs(here - along(beach)) - margin)),
    );
  }
  const carry = (slope: number) => {
    for (const point of dry) {
      const top = depth(point) + clearance;
      each(heights, (height, here) => {
        const away = Math.max(0, Math.abs(here - along(point)) - margin);
        // What lies far out is carried by a narrow spit of land.
        const steep = top > base + 0.6 * radius ? 3 * slope : slope;
        return slope === Infinity && away > 0 ? height : Math.max(height, away === 0 ? top : top - steep * away);
      });
    }
  };
  carry(1.1);
  for (let round = 0; round < 3; round++) smooth(heights);
  carry(Infinity);
  const coast = heights.map((height, index) => {
    const here = -extent + index * step;
    return { east: out.east * height - out.north * here, north: out.north * height + out.east * here };
  });
  const beyond = (here: number) => ({
    east: out.east * extent - out.north * here,
    north: out.north * extent + out.east * here,
  });
  return {
    out,
    landBefore: (point) => {
      const place = (along(point) + extent) / step;
      const index = Math.max(0, Math.min(count - 1, Math.floor(place)));
      const share = Math.max(0, Math.min(1, place - index));
      return heights[index]! + share * (heights[index + 1]! - heights[index]!) - depth(point);
    },
    sea: [...coast, beyond(extent), beyond(-extent)],
  };

  function each(list: number[], change: (height: number, here: number) => number): void {
    for (let index = 0; index < list.length; index++) list[index] = change(list[index]!, -extent + index * step);
  }
}

function smooth(heights: number[]): void {
  const old = [...heights];
  for (let index = 1; index + 1 < heights.length; index++) {
    heights[index] = (old[index - 1]! + 2 * old[index]! + old[index + 1]!) / 4;
  }
}

/** One of 24 directions: beaches speak for it, all others that lie out there against it. */
function bestSide(dry: readonly Point[], beaches: readonly Point[], base: number): Point {
  let [best, most] = [{ east: 1, north: 0 }, -Infinity];
  for (let turn = 0; turn < 24; turn++) {
    const out = { east: exactCosine((turn * Math.PI) / 12), north: sine((turn * Math.PI) / 12) };
    const depth = (point: Point) => point.east * out.east + point.north * out.north;
    let score = 0;
    for (const beach of beaches) score += 12 * Math.min(1, depth(beach) / base);
    for (const point of dry) if (depth(point) > base) score--;
    if (score > most) [best, most] = [out, score];
  }
  return best;
}
