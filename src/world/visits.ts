import { generatorFor } from '../random/index.ts';
import { dayOfMinute } from './calendar.ts';
import { commitmentPlaces } from './commitment-places.ts';
import { freeMove, type Memory } from './free-moves.ts';
import { stayLaw } from './mobility-laws.ts';
import { isOpen, openUntil, type Place } from './place.ts';
import { kilometresBetween } from './plane.ts';
import { quantile } from './power-law.ts';
import type { Town } from './town.ts';
import { travelMinutes } from './travel.ts';
import { anchorsOf, type Anchor, type DayPlan } from './week-plan.ts';

/** Some time at one place. The next visit begins where this one ends, after the way; it may be at the same place, without a way. */
export interface Visit {
  place: Place;
  /** Local minute of arriving. */
  arrival: number;
  /** Local minute of leaving, or of what comes next at the same place. */
  departure: number;
  /** Minutes on the way from the last visit, waiting for an opening included. */
  travelMinutes: number;
  /** Kilometres from the last visit. */
  kilometres: number;
  /** Why: a night, free time at home, something fixed, a place never visited before, or a known one. */
  reason: 'night' | 'home' | 'commitment' | 'explored' | 'returned';
  /** What was drawn, so that the laws can be checked without the daily rhythm; null where nothing was. */
  drawn: { stayHours: number | null; jumpKilometres: number | null };
}

/** Minutes before something fixed in which no move of one's own is begun. */
const lastMove = 60;
/** Minutes of a commitment that must be left, or it is missed. */
const leastCommitment = 15;

type Arriving = Pick<Visit, 'travelMinutes' | 'kilometres' | 'reason'> & { jumpKilometres: number | null };

/** Where somebody is, from when on what they do is open, and how they came there. */
interface Standing {
  place: Place;
  now: number;
  /** Null once the visit at the place is over. */
  arriving: Arriving | null;
}

/**
 * How somebody moves: exploration and preferential return in free time (see mobility-laws.ts), at fixed places at fixed hours, at home by night.
 * In free time they stay for a drawn time, as far as the place is open, then move on; home is where free time at home begins anew. What is fixed
 * cuts a stay short; who cannot be there in time comes late, and misses what would be over. They know no place but home when they begin.
 *
 * Visits come one after another, as they are asked for, without end unless `until` is given.
 * @param address whose movement it is: with the seed it decides all draws
 * @param home their home, see makeHome
 * @param week seven days, Monday first
 * @param from local minute at which they are at home; who should be at work by then sets out
 * @param until no visit begins later
 * @param isHoliday true for the numbers of days on which commitments may not take place
 * @throws RangeError for a week that is not in order; UsageError for a category that the town was not made with
 */
export function* visitsOf(options: {
  seed: number;
  address: readonly (string | number)[];
  town: Town;
  home: Place;
  week: readonly DayPlan[];
  from: number;
  until?: number;
  isHoliday?: (day: number) => boolean;
}): Generator<Visit, void> {
  const { seed, address, town, home, week, from, until = Infinity, isHoliday = () => false } = options;
  const generator = generatorFor(seed, 'movement', ...address);
  const taken = new Set<string>();
  const placeOf = commitmentPlaces({ generator, town, home, week, taken });
  const memory: Memory = { generator, town, known: new Set([home]), arrivals: [home], postponed: [], taken };
  const standing: Standing = { place: home, now: from, arriving: null };
  for (const anchor of anchorsOf({ week, home, placeOf, isHoliday, firstDay: dayOfMinute(from) })) {
    if (anchor.to <= standing.now || isMissed(anchor, standing)) continue;
    for (const visit of [...freeTime(memory, home, standing, anchor), fixedTime(memory, standing, anchor)]) {
      if (visit.arrival >= until) return;
      yield visit;
    }
  }
}

function isMissed(anchor: Anchor, { place, now }: Standing): boolean {
  const arrival = now + travelMinutes(kilometresBetween(place, anchor.place));
  return anchor.reason === 'commitment' && arrival > anchor.to - leastCommitment;
}

/** Visits until it is time for the way to `anchor`. */
function* freeTime(memory: Memory, home: Place, standing: Standing, anchor: Anchor): Generator<Visit> {
  for (;;) {
    const { place, now } = standing;
    const leaveBy = anchor.from - travelMinutes(kilometresBetween(place, anchor.place));
    if (standing.arriving !== null || (place === home && now < leaveBy)) yield freeVisit(memory, standing, leaveBy);
    if (leaveBy - standing.now < lastMove) return;
    const move = freeMove(memory, place, standing.now, anchor);
    if (move !== null) go(memory, standing, move.place, { reason: move.reason, jumpKilometres: move.jump });
    else if (place !== home) return;
  }
}

/** Stays for a drawn time, or until closing or leaving is due; to the end of the free time when a further move is no longer worth it. */
function freeVisit({ generator }: Memory, standing: Standing, leaveBy: number): Visit {
  const { place, now, arriving } = standing;
  const stayHours = quantile(stayLaw, generator.uniform());
  const closes = openUntil(place, now);
  const end = Math.min(now + Math.round(60 * stayHours), closes, leaveBy);
  standing.now = Math.max(now, leaveBy - end < lastMove ? Math.min(closes, leaveBy) : end);
  standing.arriving = null;
  const { jumpKilometres, ...how } = arriving ?? {
    travelMinutes: 0,
    kilometres: 0,
    reason: 'home',
    jumpKilometres: null,
  };
  return { place, arrival: now, departure: standing.now, ...how, drawn: { stayHours, jumpKilometres } };
}

/** The visit that is fixed; who comes before a place opens waits. */
function fixedTime(memory: Memory, standing: Standing, anchor: Anchor): Visit {
  const { place, reason } = anchor;
  const set = standing.now;
  if (place === standing.place) standing.arriving = { travelMinutes: 0, kilometres: 0, reason, jumpKilometres: null };
  else go(memory, standing, place, { reason, jumpKilometres: null });
  const opened = isOpen(place, standing.now) ? standing.now : Math.max(standing.now, anchor.from);
  const { kilometres } = standing.arriving!;
  standing.now = Math.max(opened, anchor.to);
  standing.arriving = null;
  const drawn = { stayHours: null, jumpKilometres: null };
  return { place, arrival: opened, departure: standing.now, travelMinutes: opened - set, kilometres, reason, drawn };
}

function go(
  memory: Memory,
  standing: Standing,
  place: Place,
  how: { reason: Visit['reason']; jumpKilometres: number | null },
): void {
  const kilometres = kilometresBetween(standing.place, place);
  const minutes = travelMinutes(kilometres);
  standing.place = place;
  standing.now += minutes;
  standing.arriving = { ...how, travelMinutes: minutes, kilometres };
  memory.known.add(place);
  memory.arrivals.push(place);
}
