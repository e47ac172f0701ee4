import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DayEntry, Rating } from '../../journal/index.ts';
import { showDays } from './derive-show.ts';
import { madeUpDays, madeUpJournal, madeUpTally, writeMadeUp, type MadeUpDays } from './made-up-days.test-helper.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-days-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const right: Rating = { preference: 1, timing: 1, frequency: 1, communication: 1 };
const unmet: Rating = { ...right, preference: 0 };
const text = 'Shall I \u001B[31mopen\u001B[0m the window?';

/** Ticks: 24 from eight to nine, none until ten, 48 from ten to noon. */
const entries: DayEntry[] = [
  { type: 'silence-kept', day: 1, tick: 0, ticks: 22, rating: right },
  { type: 'silence-kept', day: 1, tick: 22, ticks: 4, rating: unmet },
  {
    type: 'tick-taken',
    day: 1,
    tick: 26,
    time: '10:05:00',
    candidates: [
      { text: null, rating: null },
      { text, topic: 'calm', style: null, reason: null, rating: { ...right, timing: 0 }, why: 'at rest' },
    ],
    delivered: 1,
    reaction: 'follow',
    guarded: true,
    follows: { doing: 'opening the window', until: 615 },
  },
  { type: 'tick-failed', day: 1, tick: 27, failure: { party: 'assistant', kind: 'timeout', role: 'assistant' } },
  {
    type: 'tick-taken',
    day: 1,
    tick: 28,
    time: '10:10:00',
    candidates: [{ text: null, rating: unmet }],
    delivered: 0,
    reaction: null,
  },
  {
    type: 'tick-taken',
    day: 1,
    tick: 29,
    time: '10:12:30',
    candidates: [{ text: null, rating: unmet }],
    delivered: 0,
    reaction: null,
  },
  { type: 'silence-kept', day: 1, tick: 30, ticks: 42, rating: right },
];

let run: MadeUpDays;
beforeAll(async () => {
  run = await madeUpDays(join(folder, 'run'), ['silent', 'learner']);
  for (const life of run.lives) {
    const whole = madeUpJournal(life, 'learner', {
      days: [madeUpTally(1, 1, 3), madeUpTally(1, 0, 0)],
      heldOut: [madeUpTally(1, 2, 2)],
    });
    writeMadeUp(run.directory.journal({ life, assistant: 'learner', trial: 1 }), whole.toSpliced(2, 0, ...entries));
  }
});

describe('days as text', () => {
  test('a day hour by hour', async () => {
    const shown = await showDays(run, { place: `${run.lives[0]}/1`, assistant: null }, { width: 78 });
    expect(shown.split('\n').slice(3).join('\n')).toBe(
      `
08:00  cleaning
       silent 55 min, rightly
       silent 5 min, first at 08:55: a wish was not met

09:00  cleaning (away)

10:00  mending
       10:05  “Shall I ⟨U+001B⟩[31mopen⟨U+001B⟩[0m the window?”
              3 of 4: not timing · at rest · in a protected window · follow:
              opening the window until 10:15
              while step 4
       10:07  the call failed: assistant, timeout
       silent 10 min, first at 10:00: a wish was not met
       silent 45 min, rightly

11:00  mending
       silent 60 min, rightly`,
    );
    expect(shown.split('\n')[0]).toBe(`${run.lives[0]} · day 1, Monday 2026-03-02 · learner`);
  });

  test('a life as numbers, by the beginning of its name or the id', async () => {
    const whole = await showDays(run, { place: run.lives[1]!, assistant: 'learner' });
    expect(whole).toMatch(/^day 1, 2026-03-02 +3\.99 +3\.00 +0\.33 +100 +0\.00 +0\.00$/m);
    expect(whole).toMatch(/^held out, after 0 +3\.94 +2\.00 /m);
    expect(await showDays(run, { place: run.lives[1]!.slice(0, 4), assistant: null })).toBe(whole);
    expect(await showDays(run, { place: '02', assistant: null })).toBe(whole);
    expect(await showDays(run, { place: '02', assistant: 'silent' })).toContain('No day is lived yet.');
  });

  test.each([
    ['01/3', null, /days 1 to 2.*Held-out days are measured, and not told/],
    ['01/x', null, /"x" is no day/],
    ['01/1', 'silent', /is not lived yet/],
    ['zz', null, /nobody called "zz"/],
    ['0', null, /Several people/],
    ['01', 'lerner', /holds no such assistant.*learner/],
  ])('%s with %s is refused with what to do', async (place, assistant, problem) => {
    await expect(showDays(run, { place, assistant })).rejects.toThrow(problem);
  });
});
