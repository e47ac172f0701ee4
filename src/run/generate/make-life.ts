import { sequenceRow, userRow, type EventToWrite } from '../../formats/index.ts';
import type { Json } from '../../files/index.ts';
import {
  liveLife,
  noCounts,
  pointsOf,
  turningPoint,
  type DesireIndex,
  type EngineCounts,
  type EngineEvent,
  type EngineOptions,
  type Mind,
  type MindLine,
  type NameLists,
  type Point,
  type Steering,
} from '../../mind/index.ts';
import type { PreferenceDimension, SampledPerson } from '../../person/index.ts';
import { generatorFor } from '../../random/index.ts';
import { dateOf, dayOf, type Town, type Visit } from '../../world/index.ts';
import { eventToWrite } from './event-to-write.ts';

/** The name of the domain of lives that take events of all domains. */
export const mixed = 'mixed';

/** How much longer than asked for a life may become until it has its events. */
const longest = 8;

/** Days of a month, on average. */
const monthDays = 30.44;

/** What is asked of one life. */
export interface LifeRequest {
  seed: number;
  person: SampledPerson;
  names: NameLists;
  town: Town;
  /** One of the pool's, or {@link mixed}. */
  domain: string;
  /** The life's number among those of its domain, from 0. */
  ordinal: number;
  events: number;
  /** First day; null to draw one. */
  start: string | null;
  months: number;
  index: DesireIndex;
  oftenPossible: ReadonlyMap<string, number>;
  dimensions: readonly PreferenceDimension[];
  mind: Mind;
  line: (point: number) => MindLine;
}

/** A life as it is written. */
export interface MadeLife {
  user: Readonly<Record<string, Json>>;
  sequence: Readonly<Record<string, Json>>;
  /** How many events it has; fewer than were asked for where its desires ran out. */
  events: number;
  counts: EngineCounts;
}

/** The name under which a life draws. */
export function lifeName(domain: string, person: string): string {
  return `${domain}_${person}`;
}

/** What somebody who looks on is told of a life while it is made, and may change. */
export interface Onlooker {
  onVisit?: (visit: Visit) => void;
  onStep?: EngineOptions['onStep'];
  /** Each point of the way as it is passed; it may have another weather. */
  along?: (point: Point) => Point;
}

/** A life that has begun: its events come one after another, as they are asked for. */
export interface LifeBegun {
  /** Before the first event. */
  goal: string | null;
  /** Local minute of its first day. */
  from: number;
  /** Hours t0 of the trigger. */
  turning: number;
  events: AsyncGenerator<EngineEvent, void, Steering | undefined>;
  counts: EngineCounts;
}

/**
 * Begins a life; nothing happens before its first event is asked for.
 * @param goal another goal to begin with than the person's own in the domain
 */
export function beginLife(request: LifeRequest, looking: Onlooker = {}, goal?: string | null): LifeBegun {
  const { seed, person, names, town, domain, index, months } = request;
  const { onVisit, onStep, along = (point) => point } = looking;
  const life = lifeName(domain, person.id);
  const own = domain === mixed ? null : domain;
  const counts = noCounts();
  const firstDay = firstDayOf(request);
  const turning = turningPoint(months * monthDays * 24);
  const points = pointsOf({
    seed,
    life,
    person,
    town,
    firstDay,
    days: Math.ceil(months * monthDays * longest),
    wanted: Math.min(1, (pointsPerEvent * request.events) / (visitsPerDay * months * monthDays)),
    ...(onVisit === undefined ? {} : { onVisit }),
  });
  const begins = goal === undefined ? goalOf(person, own) : goal;
  const events = liveLife({
    seed,
    life,
    ordinal: request.ordinal,
    person,
    names,
    domain: own,
    goal: begins,
    index,
    mind: request.mind,
    oftenPossible: request.oftenPossible,
    dimensions: request.dimensions,
    points: mapped(points, along),
    turning,
    themed: themedPlaces(index, own),
    dateOf: ({ minute }) => dayText(Math.floor(minute / 1440)),
    line: request.line,
    counts,
    ...(onStep === undefined ? {} : { onStep }),
  });
  return { goal: begins, from: firstDay * 1440, turning, events, counts };
}

function* mapped(points: Iterable<Point>, along: (point: Point) => Point): Generator<Point> {
  for (const point of points) yield along(point);
}

/** A life's rows, as far as it has come. */
export function lifeRows(
  { person, town, domain }: Pick<LifeRequest, 'person' | 'town' | 'domain'>,
  { goal, events }: { goal: string | null; events: readonly EventToWrite[] },
): Pick<MadeLife, 'user' | 'sequence'> {
  return {
    user: userRow(person, livelongOf(person, town)),
    sequence: sequenceRow({ personId: person.id, domain, goal, events }),
  };
}

/** Makes one life, from its first day until it has its events. */
export async function makeLife(request: LifeRequest): Promise<MadeLife> {
  const { goal, events, counts } = beginLife(request);
  const written: EventToWrite[] = [];
  let before: EngineEvent | null = null;
  for await (const event of events) {
    written.push(eventToWrite(event, before, request.town.entry.offset));
    before = event;
    if (written.length === request.events) break;
  }
  return { ...lifeRows(request, { goal, events: written }), events: written.length, counts };
}

/** Points of the way at which an event may arise, for each event that is wanted: the trigger fires at about two in five, and some find nothing. */
const pointsPerEvent = 3;
/** Visits of an ordinary day. */
const visitsPerDay = 4.5;

/** The first day of a life: the one asked for, or one drawn in 2024 and 2025. */
export function firstDayOf({ seed, person, start }: Pick<LifeRequest, 'seed' | 'person' | 'start'>): number {
  if (start !== null) {
    const [year, month, day] = start.split('-').map(Number) as [number, number, number];
    return dayOf({ year, month, day });
  }
  return dayOf({ year: 2024, month: 1, day: 8 }) + generatorFor(seed, person.id, 'start').integer(0, 510);
}

/** A mixed life has the goal of one of its domains. */
function goalOf({ goals, id }: SampledPerson, domain: string | null): string | null {
  if (domain !== null) return goals[domain] ?? null;
  const all = Object.values(goals);
  return all.length === 0 ? null : all[Number.parseInt(id, 10) % all.length || 0]!;
}

/** Share of a domain's desires that must name a category of place for it to count as the domain's own. */
const themedShare = 0.08;
const everywhere: ReadonlySet<string> = new Set(['home', 'street', 'workplace', 'office']);
const themes = new WeakMap<DesireIndex, Map<string, ReadonlySet<string>>>();

/** Categories of places that many of a domain's desires name: LifeSim's list of theme locations, found from the pool. */
function themedPlaces(index: DesireIndex, domain: string | null): ReadonlySet<string> {
  if (domain === null) return new Set();
  const known = themes.get(index) ?? new Map<string, ReadonlySet<string>>();
  themes.set(index, known);
  const found = known.get(domain);
  if (found !== undefined) return found;
  const own = index.pool.desires.filter((desire) => desire.domain === domain);
  const counts = new Map<string, number>();
  for (const { when } of own) for (const place of when.place) counts.set(place, (counts.get(place) ?? 0) + 1);
  const places = [...counts].filter(([place, count]) => !everywhere.has(place) && count >= themedShare * own.length);
  const themed = new Set(places.map(([place]) => place));
  known.set(domain, themed);
  return themed;
}

function livelongOf(person: SampledPerson, { entry }: Town): Record<string, Json> {
  const { name, facts, circle, hobbies, goals, routine, rubric, style } = person;
  const { name: townName, latitude, longitude, offset } = entry;
  return JSON.parse(
    JSON.stringify({
      name,
      facts,
      circle,
      hobbies,
      goals,
      routine,
      rubric,
      style,
      town: { name: townName, latitude, longitude },
      utcOffset: offset,
    }),
  ) as Record<string, Json>;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function dayText(day: number): string {
  const { year, month, day: ofMonth } = dateOf(day);
  return `${ofMonth} ${months[month - 1]} ${year}`;
}
