import type { Generator } from '../random/index.ts';
import { blobAround } from './street-map-lake.ts';
import type { DirectionField } from './street-map-field.ts';
import type { Place } from './place.ts';
import { kilometresBetween, type Point } from './plane.ts';
import type { Town } from './town.ts';

/** A park, wood or field with its name. */
export interface Green {
  kind: 'park' | 'wood';
  name: string;
  outline: readonly Point[];
}

/** Half of the length of a park of each kind, in kilometres. */
const parks: Readonly<Record<string, number>> = {
  park: 0.13,
  garden: 0.07,
  'sports ground': 0.11,
  stadium: 0.12,
  playground: 0.04,
};

/** The green of a town: parks that lie as the streets beside them run, woods around their places and further ones where a town lies at a forest. */
export function greenOf(generator: Generator, town: Town, field: DirectionField): Green[] {
  const woods = town.places.filter(({ category }) => category === 'forest');
  const deep = woods.flatMap((wood) => woodsAround(generator, wood, town.radius));
  return [
    ...deep,
    ...town.places.flatMap((place) => {
      const size = parks[place.category];
      return size === undefined ? [] : [parkAt(generator, place, size * (0.7 + 0.7 * generator.uniform()), field)];
    }),
  ];
}

/** A larger wood and two smaller ones beside it, further from the town. */
function woodsAround(generator: Generator, wood: Place, radius: number): Green[] {
  const far = kilometresBetween(wood, { east: 0, north: 0 });
  const size = Math.min(0.5 * far, Math.max(0.7, 0.24 * radius));
  const out = { east: wood.east / far, north: wood.north / far };
  return [0, -1, 1].map((side) => {
    const [along, aside] = [size * (side === 0 ? 0.3 : 1), size * 1.1 * side];
    const centre = {
      east: wood.east + along * out.east - aside * out.north,
      north: wood.north + along * out.north + aside * out.east,
    };
    const { outline } = blobAround(generator, centre, size * (side === 0 ? 1 : 0.55 + 0.3 * generator.uniform()));
    return { kind: 'wood' as const, name: wood.name, outline };
  });
}

function parkAt(generator: Generator, place: Place, size: number, field: DirectionField): Green {
  const { east, north } = field(place);
  const long = size * (0.8 + 0.5 * generator.uniform());
  const wide = size * (0.5 + 0.3 * generator.uniform());
  const corner = 0.72;
  const shape = [
    [-1, -corner],
    [-corner, -1],
    [corner, -1],
    [1, -corner],
    [1, corner],
    [corner, 1],
    [-corner, 1],
    [-1, corner],
  ] as const;
  const outline = shape.map(([x, y]) => ({
    east: place.east + x * long * east - y * wide * north,
    north: place.north + x * long * north + y * wide * east,
  }));
  return { kind: 'park', name: place.name, outline };
}
