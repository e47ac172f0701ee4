import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { planDays, runDays } from '../run/index.ts';
import { asksAgain, tellAgain, type AgainOptions } from './days-again.ts';

const run = join(temporaryFolder(), 'run');

beforeAll(async () => {
  await runDays(await planDays({ out: run, people: 1, days: 3, 'held-out': 0, assistants: ['memory', 'learner'] }));
});

async function told(place: string | undefined, options: Partial<AgainOptions>): Promise<string> {
  const lines: string[] = [];
  const terminal = { print: (text: string) => void lines.push(text), tell: () => {}, environment: {} };
  await tellAgain(place, { json: false, ...options }, terminal);
  return lines.join('\n');
}

test('a learner is explained at a version and a moment', async () => {
  const text = await told('01', { explain: run, trainings: 1, at: 'mon 9:05 free' });
  expect(text).toContain('after 1 training, from');
  expect(text).toContain('At 09:05 on a Monday, free time, nothing said yet today');
});

test('a day is told again line by line, or as JSON', async () => {
  const text = await told('01/memory', { replay: run, day: 2 });
  expect(text).toMatch(/^\d\d:\d\d:\d\d {2}".+" [0-4] of 4, (accept|follow|dismiss|snooze|ignore)$/m);
  expect(text).toMatch(/^ {10}silent for \d+ ticks?, [0-4] of 4$/m);
  const rows = (await told('01/memory', { replay: run, day: 2, json: true })).split('\n');
  expect(rows.length).toBe(text.split('\n').length);
  expect(JSON.parse(rows[0]!)).toMatchObject({ day: 2 });
});

test.each([
  ['01', { explain: run, replay: run }, 'two questions'],
  [undefined, { explain: run }, 'Name a life'],
  ['01', { replay: run }, '--replay needs --day'],
  ['01', { explain: run, day: 1 }, '--day goes with --replay'],
  ['01', { replay: run, day: 1, at: 'mon 9:00 free' }, '--at goes with --explain'],
  ['01', { explain: run, at: 'at dinner' }, 'write weekday, time and activity'],
])('%s with %o is refused', async (place, options, message) => {
  await expect(told(place, options)).rejects.toThrow(message);
});

test('days are lived where neither is asked for, and nothing else is said', () => {
  expect(asksAgain({ json: false })).toBe(false);
  expect(asksAgain({ json: true, explain: run })).toBe(true);
  expect(() => asksAgain({ json: false, at: 'mon 9:00 free' })).toThrow('--at goes with --explain');
});
