import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Level = 'high' | 'middle' | 'low';

interface Template {
  dimension: string;
  id: number;
  template: Record<Level, string>;
}

interface User {
  user_id: number;
  bigfive: Record<string, string>;
  personality: string[];
  preferences: string[];
  preferences_value: Record<string, Level>;
  [fact: string]: unknown;
}

interface SubIntent {
  description: string;
  type: string;
}

interface LifeEvent {
  event: string;
  intent: string;
  keywords: string;
  life_event: null;
  location: string;
  location_detail: { latitude: number; longitude: number };
  time: string;
  timestamp: string;
  weather: string;
  sub_intents: SubIntent[];
}

interface Sequence {
  id: string;
  user_id: number;
  trajectory_id: string;
  theme: string;
  longterm_goal: string;
  events: LifeEvent[];
  _meta: Record<string, unknown>;
}

const levels: Level[] = ['high', 'middle', 'low'];
const domains = [
  'childcare',
  'dining',
  'education',
  'elderlycare',
  'entertainment',
  'mental_health',
  'sport_health',
  'travel',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const traits = ['Agreeableness', 'Conscientiousness', 'Extraversion', 'Neuroticism', 'Openness to Experience'];
const facts = ['gender', 'age', 'race', 'marital', 'religious', 'employment', 'income', 'area', 'ideology', 'party'];
const userFields = [...facts, 'user_id', 'bigfive', 'personality', 'preferences', 'preferences_value'];
const sequenceFields = ['id', 'user_id', 'trajectory_id', 'theme', 'longterm_goal', 'events', '_meta'];
const eventFields = [
  'event',
  'intent',
  'keywords',
  'life_event',
  'location',
  'location_detail',
  'time',
  'timestamp',
  'weather',
  'sub_intents',
];

function textOf(name: string): string {
  return readFileSync(new URL(`../data/lives/${name}`, import.meta.url), 'utf8');
}

function rowsOf<Row>(name: string): Row[] {
  const text = textOf(name);
  expect(text.endsWith('\n')).toBe(true);
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

/** Milliseconds of `YYYY-MM-DD HH:MM:SS` read as UTC; fails on a date that no calendar has. */
function instantOf(text: string): number {
  const parts = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/.exec(text);
  expect(parts, text).not.toBeNull();
  const [year, month, day, hour, minute, second] = (parts ?? []).slice(1).map(Number);
  const instant = Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute, second);
  expect(new Date(instant).toISOString().slice(0, 19).replace('T', ' ')).toBe(text);
  return instant;
}

function localInstantOf(event: LifeEvent): number {
  return instantOf(event.time.slice(0, 19));
}

function offsetInMinutesOf(event: LifeEvent): number {
  return (localInstantOf(event) - instantOf(event.timestamp)) / 60_000;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function sentencesIn(text: string): number {
  return text.split(/(?<=[.!?]["']?)\s+(?=["']?\p{Lu})/u).length;
}

/** One plain sentence: capital first, one full stop, at the end. */
function expectOneSentence(text: string): void {
  expect(text).toMatch(/^\p{Lu}[^\n]*\.$/u);
  expect(sentencesIn(text), text).toBe(1);
}

function repeatedIn(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const folded = text.toLowerCase();
    const isKnown = seen.has(folded);
    seen.add(folded);
    return isKnown;
  });
}

function descriptionsOf(event: LifeEvent, type: string): string[] {
  return event.sub_intents.filter((intent) => intent.type === type).map((intent) => intent.description);
}

const templates = JSON.parse(textOf('language_templates.json')) as Template[];
const users = rowsOf<User>('users.jsonl');
const sequences = rowsOf<Sequence>('events.jsonl');
const templateOf = new Map(templates.map((entry) => [entry.dimension, entry.template]));

describe('every text', () => {
  test('is trimmed, not empty, and free of placeholders and double blanks', () => {
    const texts = [templates, users, sequences].flatMap(textsIn);
    expect(texts.length).toBeGreaterThan(500);
    for (const text of texts) {
      expect(text).not.toBe('');
      expect(text).toBe(text.trim());
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/ {2}|[\n\t]|NAME_\d|TODO|the user\b/iu);
    }
  });
});

describe('the preference dimensions', () => {
  test('are 40, numbered from 1, with names of their own', () => {
    expect(templates.map((entry) => entry.id)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(repeatedIn(templates.map((entry) => entry.dimension))).toEqual([]);
    for (const entry of templates) {
      expect(Object.keys(entry).sort()).toEqual(['dimension', 'id', 'template']);
      expect(Object.keys(entry.template)).toEqual(levels);
    }
  });

  test('have one sentence of 8 to 20 words for each level, and none appears twice', () => {
    const sentences = templates.flatMap((entry) => levels.map((level) => entry.template[level]));
    expect(sentences).toHaveLength(120);
    expect(repeatedIn(sentences)).toEqual([]);
    for (const sentence of sentences) {
      expectOneSentence(sentence);
      const words = sentence.split(' ').length;
      expect(words, sentence).toBeGreaterThanOrEqual(8);
      expect(words, sentence).toBeLessThanOrEqual(20);
    }
  });
});

describe('the people', () => {
  test('are eight, with all fields and nothing that names them', () => {
    expect(users.map((user) => user.user_id)).toEqual([1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008]);
    for (const user of users) {
      expect(Object.keys(user).sort()).toEqual([...userFields].sort());
      for (const fact of facts) expect(typeof user[fact], fact).toBe('string');
    }
  });

  test('differ in where they live, what they do and how old they are', () => {
    for (const fact of ['age', 'area', 'employment', 'marital']) {
      expect(repeatedIn(users.map((user) => String(user[fact]))), fact).toEqual([]);
    }
    expect(new Set(users.map((user) => user['gender'])).size).toBe(2);
    expect(new Set(users.map((user) => user['income'])).size).toBe(3);
    expect(new Set(users.map((user) => user['religious'])).size).toBeGreaterThanOrEqual(4);
    expect(new Set(users.map((user) => String(user['age']).split(' ')[0]))).toEqual(
      new Set(['Young', 'Middle-aged', 'Elderly']),
    );
  });

  test('have five traits, each in its own mixture, and 3 to 6 words for their character', () => {
    for (const user of users) {
      expect(Object.keys(user.bigfive).sort()).toEqual(traits);
      for (const value of Object.values(user.bigfive)) expect(['Positive', 'Neutral', 'Negative']).toContain(value);
      expect(user.personality.length).toBeGreaterThanOrEqual(3);
      expect(user.personality.length).toBeLessThanOrEqual(6);
      expect(repeatedIn(user.personality)).toEqual([]);
    }
    const mixtures = users.map((user) =>
      Object.keys(user.bigfive)
        .sort()
        .map((trait) => user.bigfive[trait])
        .join(),
    );
    expect(repeatedIn(mixtures)).toEqual([]);
  });

  test('have 6 to 12 preferences, whose sentences are those of the templates in the same order', () => {
    for (const user of users) {
      const values = Object.entries(user.preferences_value);
      expect(values.length).toBeGreaterThanOrEqual(6);
      expect(values.length).toBeLessThanOrEqual(12);
      expect(user.preferences).toEqual(values.map(([dimension, level]) => templateOf.get(dimension)?.[level]));
      expect(user.preferences).not.toContain(undefined);
    }
  });

  test('are mostly decided, with every level in use', () => {
    const chosen = users.flatMap((user) => Object.values(user.preferences_value));
    for (const level of levels) expect(chosen).toContain(level);
    expect(chosen.filter((level) => level === 'middle').length * 4).toBeLessThan(chosen.length);
  });
});

describe('the lives', () => {
  test('are one for each domain and one for each person', () => {
    expect(sequences.map((sequence) => sequence.theme)).toEqual(domains);
    expect(sequences.map((sequence) => sequence.user_id)).toEqual(users.map((user) => user.user_id));
    for (const sequence of sequences) {
      expect(Object.keys(sequence).sort()).toEqual([...sequenceFields].sort());
      expect(sequence.id).toBe(`event_${sequence.theme}_${sequence.user_id}`);
      expect(sequence.trajectory_id).toBe(`${sequence.theme}_${sequence.user_id}`);
      expect(sequence['_meta']).toEqual({});
      expect(sequence.events).toHaveLength(3);
      expectOneSentence(sequence.longterm_goal);
    }
  });

  test('name their person in the goal and in every event', () => {
    const names = sequences.map((sequence) => /^[\p{L} ]+?(?= wants )/u.exec(sequence.longterm_goal)?.[0] ?? '');
    expect(names).not.toContain('');
    expect(repeatedIn(names)).toEqual([]);
    for (const [index, sequence] of sequences.entries()) {
      const others = names.filter((name) => name !== names[index]);
      for (const { event } of sequence.events) {
        expect(event).toContain(names[index]);
        for (const other of others) expect(event).not.toMatch(new RegExp(`\\b${other}\\b`, 'u'));
      }
    }
  });

  test.each(sequences)('$theme: times are real, in order, and span some weeks', ({ events }) => {
    const instants = events.map((event) => instantOf(event.timestamp));
    for (const event of events) {
      expect(event.time).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d, [A-Z][a-z]+day$/);
      expect(event.time.slice(21)).toBe(weekdays[new Date(localInstantOf(event)).getUTCDay()]);
    }
    expect(instants).toEqual([...instants].sort((left, right) => left - right));
    const weeks = ((instants.at(-1) ?? 0) - (instants[0] ?? 0)) / (7 * 86_400_000);
    expect(weeks).toBeGreaterThanOrEqual(2);
    expect(weeks).toBeLessThanOrEqual(12);
  });

  test.each(sequences)('$theme: the offset from UTC is one, in quarter hours, and fits the longitude', ({ events }) => {
    const offsets = new Set(events.map(offsetInMinutesOf));
    expect(offsets.size).toBe(1);
    for (const event of events) {
      const offset = offsetInMinutesOf(event);
      expect(Math.abs(offset % 15)).toBe(0);
      // Legal time runs up to two hours ahead of or behind the sun.
      expect(Math.abs(offset - event.location_detail.longitude * 4)).toBeLessThanOrEqual(120);
    }
  });

  test.each(sequences)('$theme: every event is complete', ({ events }) => {
    for (const event of events) {
      expect(Object.keys(event).sort()).toEqual([...eventFields].sort());
      expect(event.life_event).toBeNull();
      expect(event.keywords).toMatch(/^\['[^',]+', '[^',]+', '[^',]+'\]$/);
      expect(Math.abs(event.location_detail.latitude)).toBeLessThan(70);
      expect(event.location).toMatch(/^\p{Lu}/u);
      expectOneSentence(event.weather);
      expectOneSentence(event.intent);
      expect(sentencesIn(event.event), event.event).toBeGreaterThanOrEqual(2);
      expect(sentencesIn(event.event), event.event).toBeLessThanOrEqual(4);
    }
  });

  test.each(sequences)('$theme: every event has 1-2 explicit and 2-3 implicit sub-intents', ({ events }) => {
    for (const event of events) {
      const explicit = descriptionsOf(event, 'explicit').length;
      const implicit = descriptionsOf(event, 'implicit').length;
      expect([1, 2]).toContain(explicit);
      expect([2, 3]).toContain(implicit);
      expect(event.sub_intents).toHaveLength(explicit + implicit);
      for (const intent of event.sub_intents) {
        expect(Object.keys(intent)).toEqual(['description', 'type']);
        expectOneSentence(intent.description);
      }
    }
  });

  test('repeat no event, weather, intent or sub-intent', () => {
    const events = sequences.flatMap((sequence) => sequence.events);
    expect(repeatedIn(events.map((event) => event.event))).toEqual([]);
    expect(repeatedIn(events.map((event) => event.weather))).toEqual([]);
    expect(
      repeatedIn(events.flatMap((event) => [event.intent, ...event.sub_intents.map((item) => item.description)])),
    ).toEqual([]);
  });

  test('phrase what people want in many ways, and open no two implicit needs of an event alike', () => {
    const openings = sequences.flatMap((sequence) =>
      sequence.events.flatMap((event) => descriptionsOf(event, 'implicit').map((text) => text.split(' ')[0] ?? '')),
    );
    for (const opening of new Set(openings)) {
      expect(openings.filter((other) => other === opening).length * 5, opening).toBeLessThan(openings.length);
    }
    for (const event of sequences.flatMap((sequence) => sequence.events)) {
      const first = descriptionsOf(event, 'implicit').map((text) => text.split(' ').slice(0, 2).join(' '));
      expect(repeatedIn(first), event.intent).toEqual([]);
    }
  });

  test('say no implicit need in the words of the scene, the event or an explicit wish', () => {
    for (const event of sequences.flatMap((sequence) => sequence.events)) {
      const open = [event.event, event.intent, event.weather, ...descriptionsOf(event, 'explicit')]
        .join(' ')
        .toLowerCase();
      for (const implicit of descriptionsOf(event, 'implicit')) {
        const words = implicit.toLowerCase().replace(/[.,]/g, '').split(' ');
        for (let start = 0; start + 5 <= words.length; start += 1) {
          expect(open).not.toContain(words.slice(start, start + 5).join(' '));
        }
      }
    }
  });
});
