import { expect, test } from 'vitest';
import { plannedDay, planOf } from '../../life/day/living.test-helper.ts';
import type { DayEntry, Rating, TickTaken } from '../../journal/index.ts';
import { openPairsOfDay } from './export-pairs-of-day.ts';

const rated = (preference: 0 | 1, timing: 0 | 1): Rating => ({ preference, timing, frequency: 1, communication: 1 });
const about = { topic: 'music', style: null, reason: 'they seem tired' };

function spoken(tick: number, more: Partial<TickTaken> = {}): TickTaken {
  return {
    type: 'tick-taken',
    day: 2,
    tick,
    time: '08:00:00',
    candidates: [
      { text: 'Some music?', ...about, rating: rated(1, 0) },
      { text: null, rating: rated(1, 1), why: 'a secret reason' },
      { text: 'Or a poem?', ...about, rating: { ...rated(0, 0), timing: null } },
    ],
    delivered: 0,
    reaction: 'ignore',
    ...more,
  };
}

function pairsOf(entries: readonly DayEntry[], reasons: 'none' | 'before' | 'after' = 'none') {
  const day = openPairsOfDay(plannedDay(planOf()), 2, reasons);
  for (const entry of entries) day.take(entry);
  return day.pairs;
}

test('what was rated differently is a pair; what lacks a dimension is none', () => {
  const { rated: pairs, revised } = pairsOf([spoken(0)]);
  expect(revised).toEqual([]);
  expect(pairs.map(({ chosen, rejected }) => [chosen, rejected])).toEqual([
    [
      { text: '{"suggestion":null,"topic":null}', silent: true, score: 4 },
      { text: '{"suggestion":"Some music?","topic":"music"}', silent: false, score: 3 },
    ],
  ]);
  expect(JSON.stringify(pairs)).not.toContain('secret');
});

test('the prompt tells the moment and what came before it', () => {
  const silence: DayEntry = { type: 'silence-kept', day: 2, tick: 0, ticks: 3, rating: rated(1, 1) };
  const { rated: pairs } = pairsOf([silence, spoken(3), spoken(4)]);
  const [first, second] = pairs.map(({ prompt }) => prompt[1]!.content);
  expect(first).toContain('Now\nIt is Monday, 08:07. They are doing number 0');
  expect(first).toMatch(/- 08:00 .*You said nothing\./);
  expect(second).toMatch(/- 08:07 .*You said: "Some music\?"/);
});

test('who follows a suggestion is seen doing so, till the activity ends', () => {
  const followed = spoken(0, { reaction: 'follow', follows: { doing: 'listening to music', until: 700 } });
  const { rated: pairs } = pairsOf([followed, spoken(4), spoken(13)]);
  const told = pairs.map(({ prompt }) => /They are .*/.exec(prompt[1]!.content)![0]);
  expect(told[1]).toContain('listening to music');
  expect(told[2]).toContain('doing number 1');
});

test.each([
  ['Play a waltz?', '{"suggestion":"Play a waltz?","topic":null}', false],
  [null, '{"suggestion":null,"topic":null}', true],
])('what the person would rather have heard (%s) stands apart', (revision, text, silent) => {
  const { rated: pairs, revised } = pairsOf([spoken(0, { revision })]);
  expect(pairs).toHaveLength(1);
  expect(revised.map(({ chosen, rejected }) => [chosen, rejected.score])).toEqual([[{ text, silent, score: null }, 3]]);
});

test('a revision that says the same is none', () => {
  expect(pairsOf([spoken(0, { revision: 'Some music?' })]).revised).toEqual([]);
});

test('a reason is part of the answer where it was asked for', () => {
  const [before] = pairsOf([spoken(0)], 'before').rated;
  expect(before!.rejected.text).toBe('{"reason":"they seem tired","suggestion":"Some music?","topic":"music"}');
  const [after] = pairsOf([spoken(0)], 'after').rated;
  expect(after!.rejected.text).toBe('{"suggestion":"Some music?","topic":"music","reason":"they seem tired"}');
  expect(after!.prompt[1]!.content).toContain('"reason"');
});
