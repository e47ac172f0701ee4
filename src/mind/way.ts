import type { Block, SampledPerson } from '../person/index.ts';
import { generatorFor, type Generator as Draw } from '../random/index.ts';
import {
  dayMinutes,
  dayOfMinute,
  isOpen,
  makeHome,
  publicHoliday,
  seasonOf,
  visitsOf,
  weatherOf,
  weekdayOf,
  type DayPlan,
  type Town,
  type Visit,
} from '../world/index.ts';
import { weekdays } from './desires/index.ts';
import type { Point } from './point.ts';

/** Share of the points of a night that are kept: people are seldom awake then. */
const awakeAtNight = 0.06;
/** Longest time after arriving at which a point lies, in minutes. */
const latest = 300;

/**
 * The points at which something may happen to a person, in the order of their way: at most one in each visit, somewhere in it, seldom by night.
 * @param options.firstDay the day's number since 1970-01-01
 * @param options.days how many days the way goes on
 * @param options.wanted share of the visits that get a point, 0 to 1
 * @param options.onVisit told of each visit on the way, before the point that lies in it
 */
export function* pointsOf(options: {
  seed: number;
  life: string;
  person: SampledPerson;
  town: Town;
  firstDay: number;
  days: number;
  wanted: number;
  onVisit?: (visit: Visit) => void;
}): Generator<Point> {
  const { seed, life, person, town, firstDay, days, wanted, onVisit = () => {} } = options;
  const { facts, routine } = person;
  const home = makeHome({ seed, address: [person.id], town });
  const week = weekOf(person);
  const isHoliday = (day: number) => publicHoliday(facts.country, day) !== null;
  const from = firstDay * dayMinutes + routine.days[weekdayOf(firstDay)]!.up;
  const until = (firstDay + days) * dayMinutes;
  let last: number | null = null;
  let passed = 0;
  for (const visit of visitsOf({ seed, address: [person.id], town, home, week, from, until, isHoliday })) {
    passed += visit.travelMinutes;
    onVisit(visit);
    const draw = generatorFor(seed, life, 'point', visit.arrival);
    if (draw.uniform() >= wanted) continue;
    const minute = minuteIn(visit, person, draw);
    if (minute === null) continue;
    // What has been travelled since the last point takes its time, whatever lies between.
    if (last !== null && minute < last + passed) continue;
    yield pointAt(visit, minute, { ...options, home: home.id, travel: last === null ? visit.travelMinutes : passed });
    last = minute;
    passed = 0;
  }
}

/** The routine as movement takes it: what has a place of its own outside the home is fixed. */
function weekOf({ routine, facts }: SampledPerson): DayPlan[] {
  const commute = commuteOf(routine);
  return routine.days.map(({ up, bed, blocks }) => ({
    up,
    bed,
    commitments: blocks
      .filter(({ kind, place }) => kind !== 'travel' && place !== 'home')
      .map(({ kind, place, from, to }) => ({
        travel: isWork(kind) ? commute : null,
        onHolidays: !isWork(kind) || neverShut.has(place),
        category: isWork(kind) && facts.employment.place !== null ? facts.employment.place : place,
        from,
        to,
      })),
  }));
}

/** Places of work that go on over public holidays. */
const neverShut: ReadonlySet<string> = new Set(
  'hospital, care home, restaurant, bar, cafe, hotel, airport, train station, farm, depot, street'.split(', '),
);

function isWork(kind: Block['kind']): boolean {
  return kind === 'work' || kind === 'study';
}

/** Minutes of the way to work or classes, the first of the week: it is one place. Null where the routine has none. */
function commuteOf({ days }: SampledPerson['routine']): number | null {
  for (const { blocks } of days) {
    for (const { kind, place, from } of blocks) {
      if (!isWork(kind) || place === 'home') continue;
      const way = blocks.find((block) => block.kind === 'travel' && block.to === from);
      if (way !== undefined) return way.to - way.from;
    }
  }
  return null;
}

/** A minute of the visit at which the person is awake, or mostly so; null for none. */
function minuteIn({ arrival, departure }: Visit, { routine }: SampledPerson, draw: Draw): number | null {
  const most = Math.min(departure - 1, arrival + latest);
  if (most - arrival < 3) return null;
  const minute = draw.integer(arrival + 2, most);
  return isAsleep(minute, routine.days) && draw.uniform() >= awakeAtNight ? null : minute;
}

function isAsleep(minute: number, days: SampledPerson['routine']['days']): boolean {
  const day = dayOfMinute(minute);
  const today = days[weekdayOf(day)]!;
  const yesterday = days[weekdayOf(day - 1)]!;
  const clock = minute - day * dayMinutes;
  if (clock < today.up) return clock + dayMinutes >= yesterday.bed;
  return clock >= today.bed;
}

function pointAt(
  { place, arrival, departure, reason }: Visit,
  minute: number,
  {
    seed,
    person,
    town,
    home,
    travel,
  }: { seed: number; person: SampledPerson; town: Town; home: string; travel: number },
): Point {
  const day = dayOfMinute(minute);
  const { tags, sentence } = weatherOf({
    seed,
    town: town.entry,
    day,
    hour: (minute - day * dayMinutes) / 60,
  });
  const { facts } = person;
  const atHome = place.id === home;
  const { id, name, category, latitude, longitude } = place;
  return {
    minute,
    weekday: weekdays[weekdayOf(day)]!,
    holiday: publicHoliday(facts.country, day),
    season: seasonOf(day, town.entry.latitude),
    place: { id, name, category, latitude, longitude },
    open: isOpen(place, minute),
    atHome,
    atWork: !atHome && reason === 'commitment' && category === facts.employment.place,
    stayed: minute - arrival,
    left: departure - minute,
    travel,
    weather: { tags, sentence },
  };
}
