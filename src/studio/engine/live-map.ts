import { planePoint, streetMap, waysThrough, type Degrees, type StreetMap, type Town } from '../../world/index.ts';
import type { LifeMap, Way } from '../lives/life-map.ts';
import type { LiveSession } from './live-session.ts';

/** Streets of towns in which lives are made; drawing them takes a while. */
const streets = new WeakMap<Town, StreetMap>();

/** The map of a life that is made: the streets of its town, the same from the first event on. */
export function liveMap({ grounds: { town } }: Pick<LiveSession, 'grounds'>): LifeMap {
  const { name, setting, latitude, longitude } = town.entry;
  return { town: { name, setting, centre: [longitude, latitude] }, streets: streetsOf(town), ways: [] };
}

/** The ways between the events of a life that is made. */
export function liveWays({ grounds, made }: Pick<LiveSession, 'grounds' | 'made'>): Way[] {
  const wayBetween = waysThrough(streetsOf(grounds.town));
  const at = (index: number): Degrees => {
    const { longitude, latitude } = made[index]!.point.place;
    return [longitude, latitude];
  };
  return made.slice(1).flatMap((_, index): Way[] => {
    const [from, to] = [at(index), at(index + 1)];
    if (from[0] === to[0] && from[1] === to[1]) return [];
    return [{ from: index + 1, to: index + 2, points: wayBetween(from, to) }];
  });
}

function streetsOf(town: Town): StreetMap {
  const places = () => town.places.map((place) => planePoint(town, place));
  const known = streets.get(town) ?? streetMap(town, places());
  streets.set(town, known);
  return known;
}
