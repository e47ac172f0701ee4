import type { Generator } from '../random/index.ts';
import { UsageError } from '../errors/index.ts';
import { placeForCommitment } from './found-place.ts';
import { openDuring, type Place } from './place.ts';
import { kilometresBetween } from './plane.ts';
import type { Town } from './town.ts';
import { kilometresWithin, travelMinutes } from './travel.ts';
import type { Commitment, DayPlan } from './week-plan.ts';

/** Minutes by which the way to a place of the town may be shorter or longer than it should be. */
const tolerance = 5;

/**
 * The fixed places of a week's commitments: one for each category and travel time, open during all of them. Where the way is known, the place of
 * the town that fits best; else one of the near ones. Where none fits, one more is made, at the right distance.
 * @throws UsageError for a category that the town was not made with
 */
export function commitmentPlaces(options: {
  generator: Generator;
  town: Town;
  home: Place;
  week: readonly DayPlan[];
  /** Names in use, besides those of the town; names of what is made are added. */
  taken: Set<string>;
}): (commitment: Commitment) => Place {
  const { generator, town, home, week, taken } = options;
  const places = new Map<string, Place>();
  const occurrences = week.flatMap(({ commitments }, weekday) => commitments.map((each) => ({ ...each, weekday })));
  for (const { category: name, travel } of occurrences) {
    const key = keyOf(name, travel);
    if (places.has(key) || name === 'home') continue;
    const category = town.categories.get(name);
    if (category === undefined) {
      throw new UsageError(`A commitment is at "${name}", which is no category of place that the town was made with.`);
    }
    const times = occurrences.filter((other) => keyOf(other.category, other.travel) === key);
    const fitting = town.places.filter(
      (place) =>
        place.category === name && times.every(({ weekday, from, to }) => openDuring(place, weekday, from, to)),
    );
    const found = travel === null ? nearOne(generator, home, fitting) : atTravelTime(home, fitting, travel);
    const id = `fixed-${places.size + 1}`;
    const kilometres = travel === null ? unknownDistance(generator, town, name) : kilometresWithin(travel);
    const place = found ?? placeForCommitment({ generator, town, from: home, kilometres, taken, id }, category);
    taken.add(place.name);
    places.set(key, place);
  }
  return ({ category, travel }) => (category === 'home' ? home : places.get(keyOf(category, travel))!);
}

function keyOf(category: string, travel: number | null): string {
  return `${category} ${travel ?? 'near'}`;
}

/** One of `places`, the likelier the nearer: with weight 1 / (0.3 + d)² for d kilometres. */
function nearOne(generator: Generator, home: Place, places: readonly Place[]): Place | null {
  let total = 0;
  let drawn: Place | null = null;
  for (const place of places) {
    const distance = 0.3 + kilometresBetween(home, place);
    const weight = 1 / (distance * distance);
    total += weight;
    if (generator.uniform() * total < weight) drawn = place;
  }
  return drawn;
}

function atTravelTime(home: Place, places: readonly Place[], travel: number): Place | null {
  const errorOf = (place: Place) => Math.abs(travelMinutes(kilometresBetween(home, place)) - travel);
  let best: Place | null = null;
  for (const place of places) if (best === null || errorOf(place) < errorOf(best)) best = place;
  return best !== null && errorOf(best) <= tolerance ? best : null;
}

/** What the town lacks is some way off; what it has at other hours only is near. */
function unknownDistance(generator: Generator, town: Town, category: string): number {
  const has = town.places.some((place) => place.category === category);
  return has ? 0.4 + 2 * generator.uniform() : town.radius + 2 + 6 * generator.uniform();
}
