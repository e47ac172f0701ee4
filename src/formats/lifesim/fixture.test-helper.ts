import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Life } from '../../journal/index.ts';
import type { ChosenLives } from './read-lives.ts';

/** A new empty folder. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'livelong-formats-'));
}

/** Writes a folder of lives; rows that are no text are written as JSON. `templates` null leaves the file away. */
export function livesFolder(
  content: { users: readonly unknown[]; events: readonly unknown[]; templates?: unknown },
  directory = emptyFolder(),
): string {
  mkdirSync(directory, { recursive: true });
  const lines = (rows: readonly unknown[]) =>
    rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('');
  writeFileSync(join(directory, 'users.jsonl'), lines(content.users));
  writeFileSync(join(directory, 'events.jsonl'), lines(content.events));
  if (content.templates !== undefined) {
    writeFileSync(join(directory, 'language_templates.json'), JSON.stringify(content.templates));
  }
  return directory;
}

export const templateRows = [
  { dimension: 'Tidiness', id: 7, template: { high: 'Loves order.', middle: 'Likes order.', low: 'Ignores order.' } },
  {
    dimension: 'Sleep',
    id: 8,
    template: { high: 'Sleeps by the clock.', middle: 'Sleeps well.', low: 'Sleeps any time.' },
  },
];

/** A row of users.jsonl in the shape of the published data. */
export function userRow(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    user_id: 1,
    religious: 'No religion',
    employment: 'Working now',
    marital: 'Single',
    race: 'Asian',
    income: 'Middle Income',
    area: 'Cities',
    age: 'Young (18-35 years old)',
    gender: 'Female',
    bigfive: { Neuroticism: 'Neutral', Extraversion: 'Negative', 'Openness to Experience': 'Positive' },
    personality: ['curious', 'easily distracted.'],
    preferences: ['Loves order.', 'Sleeps any time.'],
    preferences_value: { Tidiness: 'high', Sleep: 'low' },
    screen_name: 'secret screen',
    user_at_name: 'secretat',
    overlap_score: 0.2,
    ideology: 'Moderate',
    party: 'Independent',
    ...changes,
  };
}

/** An event in the shape of the published data. */
export function eventRow(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    event: 'The queue is long.',
    intent: 'Decide what to do with twenty minutes.',
    keywords: "['Food', 'Time']",
    life_event: null,
    location: 'Noodle House',
    location_detail: { latitude: 35.68, longitude: 139.7 },
    time: '2012-05-03 12:20:10, Thursday',
    timestamp: '2012-05-03 03:20:10',
    weather: 'Partly cloudy throughout the day.',
    sub_intents: [
      { description: 'Wants a quick option nearby.', type: 'explicit' },
      { description: 'Hopes not to look unprepared.', type: 'implicit' },
    ],
    ...changes,
  };
}

/** A row of events.jsonl in the shape of the published data. */
export function sequenceRow(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    user_id: 1,
    trajectory_id: 'dining_1',
    theme: 'dining',
    longterm_goal: '',
    id: 'event_dining_1',
    events: [eventRow(), eventRow({ weather: { description: 'Rain.' } })],
    _meta: {},
    ...changes,
  };
}

/** Collects what a reader reports, as `field: problem`. */
export function reportInto(faults: string[]): (field: string | null, problem: string) => void {
  return (field, problem) => faults.push(`${field}: ${problem}`);
}

/** All lives of a choice, in plan order. */
export function livesOf(chosen: ChosenLives): Promise<Life[]> {
  return Promise.all(chosen.plan.map((_, index) => chosen.read(index)));
}
