import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatorFor, type Generator } from '../../src/random/index.ts';

/** Changes to a generated row. */
export type Change = (row: Record<string, unknown>, index: number) => Record<string, unknown>;

export interface LivesOptions {
  people: number;
  events: number;
  /** Other seeds give other texts. Default 1. */
  seed?: number;
  changeUser?: Change;
  changeSequence?: Change;
}

const dimensions = ['Length of replies', 'Warmth of tone', 'Order of steps', 'Spending', 'Planning ahead'];
const domains = ['dining', 'travel', 'health'];
const subjects = 'the neighbour|a cousin|the plumber|a friend from school|the landlord|the tutor|a colleague'.split(
  '|',
);
const happenings =
  'cancelled at short notice|sent a strange bill|asked for a favour|lost the tickets|left the oven on|broke the lamp'.split(
    '|',
  );
const things =
  'a new time|the cheapest way|a short message to send|a list for tomorrow|a place nearby|a rainy-day plan'.split('|');
const places = 'Kitchen|Bus stop|Office corner|Small park|Station hall|Corner shop'.split('|');
const skies = 'Cold and clear.|Drizzle.|Warm with wind.|Thick fog.'.split('|');
const fears = 'looking helpless|spending too much|letting someone down|being late again|admitting a mistake'.split('|');
const values = ['low', 'middle', 'high'];

/** Writes `people` generated lives of `events` events each in the LifeSim layout; equal options give equal bytes. Returns the folder. */
export function writeLives(folder: string, options: LivesOptions): string {
  const { people, events, seed = 1, changeUser = (row) => row, changeSequence = (row) => row } = options;
  const numbers = Array.from({ length: people }, (_, index) => index);
  mkdirSync(folder, { recursive: true });
  writeRows(
    join(folder, 'users.jsonl'),
    numbers.map((index) => changeUser(userRow(index, seed), index)),
  );
  writeRows(
    join(folder, 'events.jsonl'),
    numbers.map((index) => changeSequence(sequenceRow(index, events, seed), index)),
  );
  writeFileSync(join(folder, 'language_templates.json'), JSON.stringify(dimensions.map(templateRow)));
  return folder;
}

function writeRows(path: string, rows: readonly unknown[]): void {
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

function templateRow(dimension: string) {
  const sentence = (level: string) => `Stands ${level} in ${dimension.toLowerCase()}.`;
  return { dimension, template: { high: sentence('high'), middle: sentence('middle'), low: sentence('low') } };
}

function userRow(index: number, seed: number): Record<string, unknown> {
  const generator = generatorFor(seed, 'user', index);
  const own = dimensions.filter((_, number) => (number + index) % 3 > 0);
  const levels = own.map((dimension) => [dimension, generator.pick(values)] as const);
  return {
    user_id: index + 1,
    gender: generator.pick(['Female', 'Male']),
    age: generator.pick(['Young (18-35 years old)', 'Middle-aged (36-65 years old)']),
    employment: generator.pick(['Working now', 'Looking for work', 'Retired']),
    bigfive: { Neuroticism: generator.pick(['Positive', 'Neutral', 'Negative']), Openness: 'Positive' },
    personality: [generator.pick(['curious', 'quiet', 'dry-humoured']), 'patient'],
    preferences: levels.map(([dimension, level]) => `Tends to be ${level} in ${dimension.toLowerCase()}.`),
    preferences_value: Object.fromEntries(levels),
  };
}

function sequenceRow(index: number, events: number, seed: number): Record<string, unknown> {
  const domain = domains[index % domains.length]!;
  return {
    user_id: index + 1,
    theme: domain,
    longterm_goal: `Have calmer weeks by month ${index + 1}`,
    id: `event_${domain}_${index + 1}`,
    events: Array.from({ length: events }, (_, event) =>
      eventRow(generatorFor(seed, 'event', index, event), `${index + 1}-${event + 1}`, event),
    ),
  };
}

function eventRow(generator: Generator, mark: string, event: number): Record<string, unknown> {
  const [first, second] = [generator.pick(things), generator.pick(things)];
  return {
    event: `Today ${generator.pick(subjects)} ${generator.pick(happenings)}, case ${mark}.`,
    intent: `Settle case ${mark} before the evening.`,
    life_event: null,
    location: generator.pick(places),
    time: `2024-03-${String(event + 4).padStart(2, '0')} ${10 + generator.integer(0, 9)}:15:00, Monday`,
    weather: event % 2 === 0 ? generator.pick(skies) : { description: generator.pick(skies) },
    sub_intents: [
      { description: `Wants ${first} for case ${mark}.`, type: 'explicit' },
      { description: `Also asks about ${second} in case ${mark}.`, type: 'explicit' },
      { description: `Is afraid of ${generator.pick(fears)} in case ${mark}.`, type: 'implicit' },
      { description: `Would rather avoid ${generator.pick(fears)} with case ${mark}.`, type: 'implicit' },
    ],
  };
}
