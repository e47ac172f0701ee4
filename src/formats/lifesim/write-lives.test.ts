import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptyFolder,
  eventRow,
  livesFolder,
  livesOf,
  sequenceRow,
  templateRows,
  userRow,
} from './fixture.test-helper.ts';
import { readLifesimLives, readRunInputs } from './read-lives.ts';
import type { ChosenLives } from './read-lives.ts';
import { copyInputs } from './write-lives.ts';

async function expectSame(copy: ChosenLives, original: ChosenLives): Promise<void> {
  expect(copy.hash).toBe(original.hash);
  expect(copy.plan).toEqual(original.plan);
  expect(copy.dimensions).toEqual(original.dimensions);
  expect(await livesOf(copy)).toEqual(await livesOf(original));
}

const textOf = (directory: string, name: string) => readFileSync(join(directory, name), 'utf8');

test('rows are copied as they stand; rows that lose events are written anew', async () => {
  const odd = `{ "user_id": 2,  "Gender":"x", "screen": 1.0 }`;
  const short = `{"id":"short", "user_id":2.0,"theme":"b","events":[${JSON.stringify(eventRow())}] }`;
  const users = [userRow(), userRow({ user_id: 3 }), odd];
  const events = [sequenceRow(), sequenceRow({ id: 'same-person' }), short];
  const directory = livesFolder({ users, events, templates: templateRows });
  const run = emptyFolder();
  const chosen = await readLifesimLives({ directory, events: 1 });
  await copyInputs(chosen, run);
  expect(textOf(run, 'people.jsonl')).toBe(`${JSON.stringify(users[0])}\n${odd}\n`);
  const cut = (row: Record<string, unknown>) => JSON.stringify({ ...row, events: [eventRow()] });
  expect(textOf(run, 'events.jsonl')).toBe(`${cut(events[0] as never)}\n${short}\n${cut(events[1] as never)}\n`);
  expect(textOf(run, 'templates.json')).toBe(textOf(directory, 'language_templates.json'));
  expect(readdirSync(run).sort()).toEqual(['events.jsonl', 'people.jsonl', 'templates.json']);
  await expectSame(await readRunInputs(run), chosen);
});

test('copying again, also a copy onto itself, changes no byte; templates of an earlier copy do not stay behind', async () => {
  const content = { users: [userRow()], events: [sequenceRow()] };
  const run = emptyFolder();
  await copyInputs(await readLifesimLives({ directory: livesFolder({ ...content, templates: templateRows }) }), run);
  const before = textOf(run, 'events.jsonl');
  await copyInputs(await readRunInputs(run), run);
  expect(textOf(run, 'events.jsonl')).toBe(before);
  await copyInputs(await readLifesimLives({ directory: livesFolder(content) }), run);
  expect(textOf(run, 'events.jsonl')).toBe(before);
  expect(existsSync(join(run, 'templates.json'))).toBe(false);
});

test('a copy that fails leaves nothing of what it had begun', async () => {
  const directory = livesFolder({ users: [userRow()], events: [sequenceRow(), sequenceRow({ id: 'second' })] });
  const chosen = await readLifesimLives({ directory });
  const path = join(directory, 'events.jsonl');
  writeFileSync(path, textOf(directory, 'events.jsonl').replace('"second"', '"changed"'));
  const run = emptyFolder();
  await expect(copyInputs(chosen, run)).rejects.toThrow('has changed since');
  expect(readdirSync(run)).toEqual([]);
});

test('a folder that is no run is refused with advice', async () => {
  await expect(readRunInputs(emptyFolder())).rejects.toThrow(/people\.jsonl is missing, so .* is not a run/);
});

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((value) => value.trim() !== '');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const subIntent = fc.record({ description: text, type: fc.constantFrom('explicit', 'implicit') });
const event = fc.record({
  time: text,
  timestamp: maybe(text),
  location: text,
  location_detail: maybe(
    fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.integer({ min: -180, max: 180 }),
    }),
  ),
  weather: fc.oneof(maybe(text), fc.record({ description: maybe(text) })),
  event: text,
  life_event: maybe(text),
  intent: text,
  sub_intents: fc.array(subIntent, { minLength: 1, maxLength: 3 }),
  conv_history: maybe(fc.array(text, { maxLength: 2 })),
});
const user = fc.record({
  gender: fc.oneof(maybe(text), fc.integer(), fc.boolean()),
  personality: maybe(fc.array(text, { maxLength: 2 })),
  levels: fc.array(fc.constantFrom('high', 'Middle', 'LOW'), { maxLength: 2 }),
  special_preference: maybe(text),
});
const sequence = fc.record({
  owner: fc.nat(),
  theme: text,
  longterm_goal: maybe(text),
  events: fc.array(event, { minLength: 1, maxLength: 3 }),
});

test('any lives come back from a copy as they were', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(user, { minLength: 1, maxLength: 3 }),
      fc.array(sequence, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 3 }),
      async (users, sequences, withTemplates, events) => {
        const directory = livesFolder({
          users: users.map(({ levels, ...rest }, index) => ({
            ...rest,
            user_id: index % 2 === 0 ? index : `person ${index}`,
            preferences_value: levels.map((level, place) => ({ [templateRows[place]!.dimension]: level })),
            preferences: levels.map((level) => `I: ${level}`),
          })),
          events: sequences.map(({ owner, ...rest }, index) => {
            const person = owner % users.length;
            return { ...rest, id: `life ${index}`, user_id: person % 2 === 0 ? String(person) : `person ${person}` };
          }),
          ...(withTemplates ? { templates: templateRows } : {}),
        });
        const run = emptyFolder();
        const chosen = await readLifesimLives({ directory, events, people: Math.min(events, sequences.length) });
        await copyInputs(chosen, run);
        await expectSame(await readRunInputs(run), chosen);
      },
    ),
    { numRuns: 60 },
  );
});
