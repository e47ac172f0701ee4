import type { Json } from '../../files/index.ts';
import type { Level, Person, PreferenceDimension } from '../../person/index.ts';

const bigFiveValues: Readonly<Record<Level, string>> = { high: 'Positive', middle: 'Neutral', low: 'Negative' };

/** An id as LifeSim writes it: a number where the text is one. */
function idOf(id: string): string | number {
  return /^[1-9][0-9]{0,14}$/.test(id) ? Number(id) : id;
}

/**
 * A person as a row of users.jsonl; {@link readUser} reads the same person back.
 * @param livelong what LifeSim has no field for; kept under one key of its own
 */
export function userRow(person: Person, livelong: Readonly<Record<string, Json>>): Record<string, Json> {
  return {
    user_id: idOf(person.id),
    ...person.demographics,
    bigfive: Object.fromEntries(Object.entries(person.bigFive).map(([trait, level]) => [trait, bigFiveValues[level]])),
    personality: [...person.traits],
    preferences: person.preferences.map(({ sentence }) => sentence),
    preferences_value: Object.fromEntries(person.preferences.map(({ dimension, level }) => [dimension, level])),
    livelong,
  };
}

/** An event to be written. */
export interface EventToWrite {
  /** `YYYY-MM-DD HH:MM:SS, Weekday`, local. */
  time: string;
  /** `YYYY-MM-DD HH:MM:SS`, UTC. */
  utc: string;
  /** Category of the place. */
  place: string;
  /** Degrees. */
  latitude: number;
  longitude: number;
  /** One sentence. */
  weather: string;
  happening: string;
  intention: string;
  explicit: readonly string[];
  implicit: readonly string[];
  /** What LifeSim has no field for. */
  livelong: Readonly<Record<string, Json>>;
}

/** A life as a row of events.jsonl. */
export function sequenceRow(life: {
  personId: string;
  domain: string;
  goal: string | null;
  events: readonly EventToWrite[];
}): Record<string, Json> {
  const { personId, domain, goal, events } = life;
  return {
    id: `event_${domain}_${personId}`,
    user_id: idOf(personId),
    trajectory_id: `${domain}_${personId}`,
    theme: domain,
    longterm_goal: goal ?? '',
    events: events.map(eventRow),
  };
}

function eventRow(event: EventToWrite): Record<string, Json> {
  const item = (type: string) => (description: string) => ({ description, type });
  return {
    time: event.time,
    timestamp: event.utc,
    location: event.place,
    location_detail: { latitude: event.latitude, longitude: event.longitude },
    weather: event.weather,
    event: event.happening,
    life_event: null,
    intent: event.intention,
    sub_intents: [...event.explicit.map(item('explicit')), ...event.implicit.map(item('implicit'))],
    livelong: event.livelong,
  };
}

/** First id of a dimension in LifeSim's file of templates. */
const firstDimensionId = 7;

/** The text of language_templates.json for preference dimensions. */
export function templatesText(dimensions: readonly PreferenceDimension[]): string {
  const list = dimensions.map(({ name, levels }, index) => ({
    dimension: name,
    id: firstDimensionId + index,
    template: { high: levels.high, middle: levels.middle, low: levels.low },
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}
