import { expect, test } from 'vitest';
import { planOf, song } from '../day/living.test-helper.ts';
import type { HeardSuggestion } from '../day/index.ts';
import { eventAt, lifeOf } from './living.test-helper.ts';
import { takesUp, takeUp, takeUpNumber, type Household } from './take-up.ts';

const [activity] = planOf().activities;

function household(changes: Partial<Household['person']> = {}): Household {
  const { person, events } = lifeOf([eventAt(1, '2026-03-02T09:00:00', { earlierConversations: ['before'] })], changes);
  return { seed: 1, life: 'a', person, events };
}

function said(tick: number, reaction: HeardSuggestion['heard']['reaction'] = 'accept'): HeardSuggestion {
  return { tick, minute: 487.5, activity: activity!, suggestion: song, heard: { reaction, follows: null } };
}

test.each([
  ['low', 0.15],
  ['middle', 0.3],
  ['high', 0.45],
] as const)(
  'of people who are outgoing to a %s degree, %d of what they like is talked about',
  (extraversion, share) => {
    const whose = household({ bigFive: { extraversion } });
    const count = (reaction: HeardSuggestion['heard']['reaction']) =>
      Array.from({ length: 2000 }, (_, tick) => takesUp(whose, '2026-03-02', said(tick, reaction))).filter(Boolean)
        .length;
    // Four standard deviations of a binomial of 2000 draws.
    for (const reaction of ['accept', 'follow'] as const) {
      expect(Math.abs(count(reaction) / 2000 - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / 2000));
    }
    for (const reaction of ['dismiss', 'snooze', 'ignore'] as const) expect(count(reaction)).toBe(0);
  },
);

test('the talk is an event of its own: it begins with what was said, asks about one thing or two, and hides a preference', () => {
  const events = Array.from({ length: 40 }, (_, tick) =>
    takeUp(household(), { date: '2026-03-02', day: 3, changes: [] }, said(tick)),
  );
  for (const [tick, event] of events.entries()) {
    const { checklist } = event.intention;
    expect(event).toMatchObject({
      number: takeUpNumber(3, tick),
      takesUp: song.text,
      scene: { time: '2026-03-02 08:07:00, Monday', place: 'Home, kitchen', weather: null },
      earlierConversations: ['before'],
    });
    expect(event.happening).toContain(song.text);
    expect(checklist.map(({ number }) => number)).toEqual(checklist.map((_, index) => index + 1));
    expect(checklist.at(-1)).toMatchObject({ kind: 'implicit', text: 'Wants short answers.' });
    const asked = checklist.slice(0, -1);
    expect(asked.length === 1 || asked.length === 2).toBe(true);
    expect(new Set(asked.map(({ text }) => text)).size).toBe(asked.length);
    for (const { kind, text } of asked) expect([kind, text]).toEqual(['explicit', expect.stringContaining('music')]);
  }
  expect(new Set(events.map(({ intention }) => JSON.stringify(intention))).size).toBeGreaterThan(8);
});

test('the person who takes it up is who they are by then', () => {
  const what = { kind: 'preference' as const, dimension: 'Length', level: 'high' as const, sentence: 'Wants it long.' };
  const changes = [{ event: 1, reason: 'A course.', what }];
  const event = takeUp(household(), { date: '2026-03-02', day: 1, changes }, said(0));
  expect(event.changes).toEqual(changes);
  expect(event.intention.checklist.at(-1)!.text).toBe('Wants it long.');
});

test('numbers of talks about suggestions are behind those of events, and no two are alike', () => {
  const numbers = [1, 2, 30].flatMap((day) => [0, 1, 575, 17_279].map((tick) => takeUpNumber(day, tick)));
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(Math.min(...numbers)).toBeGreaterThan(100_000);
});
