import type { Change, Life, LifeEvent, SubIntent } from '../../journal/index.ts';
import type { Person } from '../../person/index.ts';
import { summaryOf, type LifeSummary } from './life-summary.ts';
import { readEventExtras, type EventExtras } from './stored-extras.ts';

/** An event of a life with all that is stored of it. */
export interface ShownEvent {
  number: number;
  /** Local time as it is written, and UTC; null where the data has none. */
  time: string;
  utc: string | null;
  /** Minutes that local time is ahead of UTC; null where either is not known. */
  offset: number | null;
  /** Domain of what happened: the life's own but for mixed lives. */
  domain: string;
  /** The place's own name, else the kind of place. */
  place: string;
  /** Kind of place. */
  category: string;
  /** Id of the place in its town; null in data of others. */
  placeId: string | null;
  coordinates: LifeEvent['coordinates'];
  weather: string | null;
  holiday: string | null;
  /** Minutes on the way since the event before; null where it is not known. */
  travel: number | null;
  happening: string;
  intention: string;
  checklist: readonly SubIntent[];
  /** What the person held true just then; null in data of others. */
  belief: EventExtras['belief'];
  /** Ids of what could have happened instead, likeliest first, what happened among them. */
  ranked: readonly { desire: string; isChosen: boolean }[];
  /** Probability with which something arose at that point; null where it is not stored. */
  probability: number | null;
  /** What is different about the person from this event on. */
  changes: readonly Change[];
  earlierConversations: readonly string[];
}

/** A life as its page shows it. */
export interface ShownLife extends Omit<LifeSummary, 'events'> {
  sequence: string;
  person: Pick<Person, 'id' | 'demographics' | 'bigFive' | 'traits' | 'preferences' | 'specialPreference'>;
  events: readonly ShownEvent[];
}

/** Puts together what is known of a life. @param rows its rows as they are stored */
export function shownLife(life: Life, rows: { user: { text: string }; sequence: string }): ShownLife {
  const { id, demographics, bigFive, traits, preferences, specialPreference } = life.person;
  const extras = readEventExtras(rows.sequence);
  return {
    ...summaryOf(life, rows.user.text),
    sequence: life.sequence,
    person: { id, demographics, bigFive, traits, preferences, specialPreference },
    events: life.events.map((event, index) => shownEvent(event, extras[index]!, life.domain)),
  };
}

function shownEvent(event: LifeEvent, extras: EventExtras, domain: string): ShownEvent {
  const { number, scene, utc, coordinates, happening, intention, earlierConversations } = event;
  return {
    number,
    time: scene.time,
    utc,
    offset: offsetOf(scene.time, utc),
    domain: extras.domain ?? domain,
    place: extras.place?.name ?? scene.place,
    category: extras.place?.category ?? scene.place,
    placeId: extras.place?.id ?? null,
    coordinates,
    weather: scene.weather,
    holiday: extras.holiday,
    travel: extras.travel,
    happening,
    intention: intention.sentence,
    checklist: intention.checklist,
    belief: extras.belief,
    ranked: extras.ranked.map((desire) => ({ desire, isChosen: desire === extras.desire })),
    probability: extras.probability,
    changes: (event.changes ?? []).filter((change) => change.event === number),
    earlierConversations,
  };
}

/** Minutes between two texts `YYYY-MM-DD HH:MM:SS…`; null where one is none, or the two lie further apart than any clocks do. */
function offsetOf(local: string, utc: string | null): number | null {
  const minutes = (instantOf(local) - instantOf(utc ?? '')) / 60_000;
  return Number.isFinite(minutes) && Math.abs(minutes) <= 14 * 60 ? Math.round(minutes) : null;
}

function instantOf(text: string): number {
  const [, date, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)/.exec(text) ?? [];
  return date === undefined ? Number.NaN : Date.parse(`${date}T${time}Z`);
}
