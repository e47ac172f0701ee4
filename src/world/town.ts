import { exactCosine, exactLog, generatorFor, type Generator } from '../random/index.ts';
import { categoriesWith, type Category, type Hours } from './categories.ts';
import { dayMinutes } from './calendar.ts';
import { placeName, streetName } from './place-names.ts';
import type { Place } from './place.ts';
import type { Point } from './plane.ts';
import { settings, type TownEntry } from './towns.ts';

/** A town with its places; all who live there share it. */
export interface Town {
  entry: TownEntry;
  /** Kilometres from the centre to the last houses. */
  radius: number;
  places: readonly Place[];
  /** Those of its places that are streets. */
  streets: readonly Place[];
  /** The names of its places. */
  names: ReadonlySet<string>;
  /** The categories that it was made with. */
  categories: ReadonlyMap<string, Category>;
}

/** Kilometres over which a city, suburb, small town and village thin out from the centre; the last houses stand three times as far. */
const scales = [2.2, 1.4, 0.8, 0.35];

/** Mean kilometres of a degree of latitude on a sphere of the Earth's mean radius, 6371.0 km. */
const kilometresPerDegree = 111.195;

/**
 * Makes a town: the same for the same seed, entry and categories.
 * @param categories category → usual opening hours, as data/desires/places.yaml has them
 * @throws UsageError for a category that data/world/categories.yaml does not have
 */
export function makeTown(options: { seed: number; entry: TownEntry; categories: ReadonlyMap<string, Hours> }): Town {
  const { seed, entry } = options;
  const generator = generatorFor(seed, 'town', entry.culture, entry.place);
  const categories = categoriesWith(options.categories);
  const size = settings.indexOf(entry.setting);
  const names = new Set<string>();
  const streets: Place[] = [];
  const places: Place[] = [];
  const add = (category: Category, nameAt: (at: Point) => string) => {
    for (let count = category.count[size]!; count > 0; count--) {
      const at = pointIn(generator, category, scales[size]!);
      const name = nameAt(at);
      names.add(name);
      const hours = openingHours(generator, category);
      const closed = generator.pick(category.closed);
      places.push({
        id: `place-${places.length + 1}`,
        name,
        category: category.name,
        ...located(entry, at),
        ...hours,
        closed,
      });
    }
  };
  const street = categories.get('street');
  if (street !== undefined) add(street, () => streetName(generator, names));
  streets.push(...places);
  for (const category of categories.values()) {
    const lacks = category.needs !== null && !category.needs.some((feature) => entry.features.includes(feature));
    if (category === street || lacks) continue;
    add(category, (at) => placeName(category, names, { generator, entry, streets, at }));
  }
  return { entry, radius: 3 * scales[size]!, places, streets, names, categories };
}

/** The home of a person, where people live in that town. @param address whose home it is */
export function makeHome(options: { seed: number; address: readonly (string | number)[]; town: Town }): Place {
  const { seed, address, town } = options;
  const generator = generatorFor(seed, 'home', ...address);
  const at = atDistance(generator, distanceAround(generator, town.radius / 3));
  const always = { opens: 0, closes: dayMinutes, closed: [] };
  return { id: 'home', name: 'home', category: 'home', ...located(town.entry, at), ...always };
}

/**
 * A point of the town's plane with its degrees, rounded to about a metre. The plane is equirectangular around the centre: within a town of
 * 7 km it is right to 0.2 %, a hundred kilometres north of a centre at 60 degrees its distances east to west are 2.8 % too large.
 */
export function located(entry: TownEntry, at: Point): Pick<Place, 'east' | 'north' | 'latitude' | 'longitude'> {
  const degrees = (value: number) => Math.round(value * 1e5) / 1e5;
  const narrowing = exactCosine((entry.latitude * Math.PI) / 180);
  return {
    ...at,
    latitude: degrees(entry.latitude + at.north / kilometresPerDegree),
    longitude: degrees(entry.longitude + at.east / (kilometresPerDegree * narrowing)),
  };
}

/** A point at exactly that many kilometres, in a drawn direction. */
export function atDistance(generator: Generator, kilometres: number, from: Point = { east: 0, north: 0 }): Point {
  const angle = 2 * Math.PI * generator.uniform();
  return {
    east: from.east + kilometres * exactCosine(angle),
    north: from.north + kilometres * exactCosine(angle - Math.PI / 2),
  };
}

/** Usual hours of the category, shorter by up to a sixth of their length at either end, in half-hours; round the clock stays so. */
export function openingHours(generator: Generator, { opens, closes }: Category): Pick<Place, 'opens' | 'closes'> {
  if (closes - opens >= dayMinutes) return { opens: 0, closes: dayMinutes };
  const most = Math.floor((closes - opens) / 180);
  return { opens: opens + 30 * generator.integer(0, most), closes: closes - 30 * generator.integer(0, most) };
}

function pointIn(generator: Generator, { zone }: Category, scale: number): Point {
  if (typeof zone !== 'string') return atDistance(generator, between(generator, zone[0], zone[1]));
  if (zone === 'edge') return atDistance(generator, between(generator, 1.5 * scale, 3 * scale));
  return atDistance(generator, distanceAround(generator, zone === 'centre' ? scale / 2 : scale));
}

/** Exponential with mean `scale`, cut at three times that. */
function distanceAround(generator: Generator, scale: number): number {
  return Math.min(3 * scale, -scale * exactLog(1 - generator.uniform()));
}

function between(generator: Generator, from: number, to: number): number {
  return from + (to - from) * generator.uniform();
}
