import type { Home, HomeUse } from './home.ts';

/** An object of a home, by the names of its room and of itself. */
export interface HomePlace {
  room: string;
  object: string;
}

const cache = new WeakMap<Home, Map<HomeUse, readonly HomePlace[]>>();

/** Where something can be done, in the order of the home's file; searched once for each home. */
export function placesFor(home: Home, use: HomeUse): readonly HomePlace[] {
  let byUse = cache.get(home);
  if (byUse === undefined) cache.set(home, (byUse = new Map()));
  let places = byUse.get(use);
  if (places === undefined) {
    places = home.objects.filter(({ uses }) => uses.includes(use)).map(({ room, name }) => ({ room, object: name }));
    byUse.set(use, places);
  }
  return places;
}
