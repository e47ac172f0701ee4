import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bundledDesireFiles,
  circumstancesOf,
  momentOf,
  readDesires,
  toldBefore,
  violationsOf,
  weekdays,
  type Belief,
  type Desire,
  type EarlierEvent,
  type Point,
} from '../../src/mind/index.ts';
import { readMaterials, type SampledPerson } from '../../src/person/index.ts';
import { minuteOf, weekdayOf } from '../../src/world/index.ts';

/** An event as it stands in a file of generated lives. */
export interface WrittenEvent {
  time: string;
  timestamp: string;
  location: string;
  location_detail: { latitude: number; longitude: number };
  weather: string;
  event: string;
  intent: string;
  sub_intents: { description: string; type: string }[];
  livelong: {
    desire: string;
    domain: string;
    place: { id: string; name: string; category: string; open: boolean };
    atHome?: true;
    atWork?: true;
    travel: number;
    holiday?: string;
    season: Point['season'];
    weather: Point['weather']['tags'];
    belief: { body: { tags: string[] }; mood: { tags: string[] } };
    ranked: string[];
    changes?: unknown[];
  };
}

/** A life as it stands in the files. */
export interface WrittenLife {
  id: string;
  theme: string;
  person: SampledPerson;
  goal: string;
  events: WrittenEvent[];
}

/** Reads a folder of generated lives from its files alone. */
export function writtenLives(directory: string): WrittenLife[] {
  const rows = <Row>(name: string) =>
    readFileSync(join(directory, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
  const people = new Map(
    rows<{ user_id: number | string; livelong: Omit<SampledPerson, 'id'> }>('users.jsonl').map(
      ({ user_id: id, livelong }) => [id, { ...livelong, id: String(id) }],
    ),
  );
  return rows<Omit<WrittenLife, 'person' | 'goal'> & { user_id: number | string; longterm_goal: string }>(
    'events.jsonl',
  ).map(({ id, theme, longterm_goal: goal, user_id: person, events }) => ({
    id,
    theme,
    goal,
    person: people.get(person) as SampledPerson,
    events,
  }));
}

/**
 * Everything in a life that breaks a legality rule, found from the files: the person's circumstances, the written time, place, weather and
 * belief, and the desire that each event names.
 */
export function violationsIn(life: WrittenLife, desires: ReadonlyMap<string, Desire>, seed: number): string[] {
  const { person } = life;
  const names = readMaterials().cultures.find(({ id }) => id === person.facts.culture)!;
  const circumstances = circumstancesOf(person, names, seed);
  const earlier: EarlierEvent[] = [];
  const found: string[] = [];
  for (const [at, event] of life.events.entries()) {
    const { livelong } = event;
    const minute = minuteOf(event.time);
    const weekday = weekdays[weekdayOf(Math.floor(minute / 1440))]!;
    const point = {
      minute,
      weekday,
      holiday: livelong.holiday ?? null,
      season: livelong.season,
      place: { ...livelong.place, latitude: 0, longitude: 0 },
      open: livelong.place.open,
      atHome: livelong.atHome === true,
      atWork: livelong.atWork === true,
      travel: livelong.travel,
      stayed: 0,
      left: 0,
      weather: { tags: livelong.weather, sentence: event.weather },
    };
    const shortTerm = {
      physical: { tags: livelong.belief.body.tags, because: [] },
      psychological: { tags: livelong.belief.mood.tags, because: [] },
      environmental: { because: [] },
    };
    const desire = desires.get(livelong.desire);
    const where = `${life.id}/${at + 1}`;
    if (desire === undefined) {
      found.push(`${where}: no desire ${livelong.desire}`);
      continue;
    }
    const moment = momentOf(circumstances, { at: point, shortTerm } as unknown as Belief);
    for (const rule of violationsOf(desire, { circumstances, moment, point, earlier })) found.push(`${where}: ${rule}`);
    if (toldBefore(event.event, earlier)) found.push(`${where}: alike`);
    if (!event.time.toLowerCase().endsWith(weekday)) found.push(`${where}: its weekday is not ${weekday}`);
    earlier.push({ desire, minute, happening: event.event });
  }
  return found;
}

/** The package's desires by id. */
export function bundledDesires(): ReadonlyMap<string, Desire> {
  return new Map(readDesires(bundledDesireFiles()).desires.map((desire) => [desire.id, desire]));
}
