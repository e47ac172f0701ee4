import type { Generator } from '../random/index.ts';
import { blobAround, type Blob } from './street-map-lake.ts';
import { bedOf, type River } from './street-map-bed.ts';
import { riverThrough, streamPast } from './street-map-river.ts';
import { shoreOf, type Shore } from './street-map-shore.ts';
import { stretchIndex } from './street-map-stretches.ts';
import { kilometresBetween, type Point } from './plane.ts';
import type { Town } from './town.ts';

/** All water of a town. */
export interface Water {
  shore: Shore | null;
  lakes: readonly Blob[];
  /** The river first, then what flows into it. */
  rivers: readonly River[];
  /** What a point lies in; null on land. */
  at(point: Point): 'sea' | 'lake' | 'river' | null;
}

/**
 * The water of a town by its features: nothing that must stay dry lies in it, and beaches and banks lie at it.
 * @param dry all places, and whatever else must lie on land
 */
export function waterOf(generator: Generator, town: Town, dry: readonly Point[]): Water {
  const { features } = town.entry;
  const atTown = (category: string) => town.places.filter((place) => place.category === category);
  const [beaches, banks] = [atTown('beach'), atTown('riverside')];
  const shore = features.includes('coast') ? shoreOf(generator, town.radius, dry, beaches) : null;
  const main = features.includes('river') ? riverThrough(generator, town.radius, banks, dry, shore?.out ?? null) : null;
  const rivers = main === null ? [] : [main.river];
  const others = banks.filter((bank) => main === null || !main.reached.includes(bank));
  const stray = beaches.filter((beach) => shore === null || shore.landBefore(beach) > 0.15 * town.radius);
  const lakeside = main === null || features.includes('lake') ? others : [];
  const lakes = [...(features.includes('lake') ? lakeside : []), ...stray].map((place, index) =>
    lakeBeyond(generator, place, town.radius * (index === 0 && features.includes('lake') ? 0.42 : 0.16), dry),
  );
  if (features.includes('lake') && lakes.length === 0) {
    lakes.push(lakeBeyond(generator, { east: 0.5 * town.radius, north: -0.6 * town.radius }, 0.4 * town.radius, dry));
  }
  if (main !== null) {
    for (const bank of others)
      if (!lakeside.includes(bank)) rivers.push(streamPast(bank, town.radius, main.river, dry));
  }
  const courses = stretchIndex(0.2);
  rivers.forEach(({ middle }, number) => courses.add(number, middle));
  const widest = Math.max(0, ...rivers.map(({ width }) => width)) / 2;
  const inBed = ({ stretch, far }: { stretch: { line: number }; far: number }) => far < rivers[stretch.line]!.width / 2;
  return {
    shore,
    lakes,
    rivers,
    at(point) {
      if (shore !== null && shore.landBefore(point) < 0) return 'sea';
      if (lakes.some((lake) => lake.contains(point))) return 'lake';
      const river = courses.nearest(point, widest);
      return river !== null && inBed(river) ? 'river' : null;
    },
  };
}

/** The rivers' beds, as overlapping shapes. */
export function bedsOf(water: Water): Point[][] {
  return water.rivers.flatMap(bedOf);
}

/** A lake whose shore passes a place, on its side away from the town. */
function lakeBeyond(generator: Generator, place: Point, size: number, dry: readonly Point[]): Blob {
  const far = Math.sqrt(place.east * place.east + place.north * place.north) || 1;
  let best: Point = place;
  let room = -1;
  for (let turn = 0; turn < 9; turn++) {
    // Left and right of straight out, in steps of a sixth of the way.
    const aside = (turn - 4) / 6;
    const [east, north] = [(place.east - aside * place.north) / far, (place.north + aside * place.east) / far];
    const centre = { east: place.east + east * size * 0.85, north: place.north + north * size * 0.85 };
    const free = dry.reduce((least, point) => Math.min(least, kilometresBetween(point, centre)), size);
    if (free > room) [best, room] = [centre, free];
  }
  return blobAround(generator, best, size, dry);
}
