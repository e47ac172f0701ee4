import type { Generator } from '../random/index.ts';
import { comeUponPlace } from './found-place.ts';
import { explorationChance, jumpLaw } from './mobility-laws.ts';
import { openUntil, type Place } from './place.ts';
import { kilometresBetween } from './plane.ts';
import { quantile } from './power-law.ts';
import type { Town } from './town.ts';
import { travelMinutes } from './travel.ts';
import type { Anchor } from './week-plan.ts';

/** A move that somebody makes of their own accord. */
interface FreeMove {
  place: Place;
  reason: 'explored' | 'returned';
  /** The drawn length of the jump; null for a return. */
  jump: number | null;
}

/** Where somebody has been, and the trips they have in mind. */
export interface Memory {
  generator: Generator;
  town: Town;
  /** Every place visited so far. */
  known: Set<Place>;
  /** One entry for every arrival: an even choice among them is a choice in proportion to visits. */
  arrivals: Place[];
  /** Drawn lengths of trips for which there was no time when they were drawn, oldest first. */
  postponed: number[];
  /** Names of what was found. */
  taken: Set<string>;
}

/** Minutes that somebody wants to be at a place, at least. */
const leastStay = 30;

/** A town's place will do when its distance is this share of the drawn length off, at most. */
const tolerance = 0.1;

/** Draws of a length, or of a known place, before a move is given up. */
const attempts = 24;

/**
 * Where somebody goes at minute `now`: with probability ρ·S^−γ to a new place, else to a known one in proportion to visits; the other one where
 * the first is not possible; null when neither is. The move leaves half an hour at the place and the way to `next`, and the place is open.
 *
 * A jump that does not fit the time until `next` is not drawn anew, which would leave too few long ones: it is kept in mind and made at the
 * first move for which there is time, mostly on a free day. So the jumps that are made follow the law, but for the few still postponed at the end.
 */
export function freeMove(memory: Memory, here: Place, now: number, next: Anchor): FreeMove | null {
  const explores = memory.generator.uniform() < explorationChance(memory.known.size);
  if (explores) return newPlace(memory, here, now, next) ?? knownPlace(memory, here, now, next);
  return knownPlace(memory, here, now, next) ?? newPlace(memory, here, now, next);
}

function newPlace(memory: Memory, here: Place, now: number, next: Anchor): FreeMove | null {
  const jump = nextJump(memory, kilometresBetween(here, next.place), next.from - now);
  if (jump === null) return null;
  const place = townPlace(memory, here, now, jump) ?? foundPlace(memory, here, now, jump);
  return { place, reason: 'explored', jump };
}

/** The oldest postponed length that fits now, or a drawn one. @param back kilometres from here to where the person must be @param minutes until then */
function nextJump({ generator, postponed }: Memory, back: number, minutes: number): number | null {
  const fits = (jump: number) => {
    const farthest = jump * (1 + tolerance);
    return travelMinutes(farthest) + leastStay + travelMinutes(farthest + back) <= minutes;
  };
  const kept = postponed.findIndex(fits);
  if (kept >= 0) return postponed.splice(kept, 1)[0]!;
  if (!fits(jumpLaw.from)) return null;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const jump = quantile(jumpLaw, generator.uniform());
    if (fits(jump)) return jump;
    postponed.push(jump);
  }
  return null;
}

/** An unvisited place of the town about that far away, by how readily people go there. */
function townPlace({ generator, town, known }: Memory, here: Place, now: number, jump: number): Place | null {
  const [least, most] = [Math.max(jumpLaw.from, jump * (1 - tolerance)), jump * (1 + tolerance)];
  let total = 0;
  let drawn: Place | null = null;
  for (const place of town.places) {
    const [east, north] = [place.east - here.east, place.north - here.north];
    const square = east * east + north * north;
    if (square < least * least || square > most * most || known.has(place)) continue;
    const weight = town.categories.get(place.category)!.explored;
    if (weight === 0 || !staysOpen(place, now + travelMinutes(Math.sqrt(square)))) continue;
    total += weight;
    if (generator.uniform() * total < weight) drawn = place;
  }
  return drawn;
}

function foundPlace({ generator, town, known, taken }: Memory, here: Place, now: number, jump: number): Place {
  const arrival = now + travelMinutes(jump);
  const wanted = { generator, town, from: here, kilometres: jump, taken, id: `found-${known.size}` };
  const place = comeUponPlace(wanted, [arrival, arrival + leastStay]);
  taken.add(place.name);
  return place;
}

function knownPlace({ generator, arrivals }: Memory, here: Place, now: number, next: Anchor): FreeMove | null {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const place = arrivals[generator.integer(0, arrivals.length - 1)]!;
    if (place === here) continue;
    const arrival = now + travelMinutes(kilometresBetween(here, place));
    const until =
      arrival + (place === next.place ? 0 : leastStay + travelMinutes(kilometresBetween(place, next.place)));
    if (until <= next.from && staysOpen(place, arrival)) return { place, reason: 'returned', jump: null };
  }
  return null;
}

function staysOpen(place: Place, arrival: number): boolean {
  return openUntil(place, arrival) >= arrival + leastStay;
}
