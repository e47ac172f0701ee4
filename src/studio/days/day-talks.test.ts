import { expect, test } from 'vitest';
import type { DayEntry, JournalEntry, UserTurn } from '../../journal/index.ts';
import { dayTalks } from './day-talks.ts';

const user = (changes: Partial<UserTurn>): UserTurn => ({
  utterance: 'Hello',
  emotion: 'neutral',
  action: 'go-on',
  overlap: null,
  said: [],
  answered: [],
  note: '',
  ...changes,
});
const started = (event: number, minute: number): JournalEntry => ({
  type: 'event-started',
  event,
  scene: { time: '2026-03-02 08:00:00', place: 'Home', weather: null },
  happening: `happening ${event}`,
  intention: {
    sentence: 'Eat well.',
    checklist: [
      { number: 1, kind: 'explicit', text: 'Asks for a dish.' },
      { number: 2, kind: 'implicit', text: 'Is tired of soup.' },
    ],
  },
  timeline: { day: 1, minute, person: 'at home' },
});
const turn = (event: number, number: number, changes: Partial<UserTurn>): JournalEntry => ({
  type: 'turn-taken',
  event,
  turn: number,
  user: user(changes),
  assistant: { text: 'Rice, then.', intent: null },
});
const ended = (event: number, turns: number): JournalEntry => ({
  type: 'conversation-ended',
  event,
  ending: 'satisfied',
  turns,
  said: [1],
  answered: [1],
  failure: null,
  chain: 4,
});

test('each talk keeps its own checklist, turns, closing line and ledger, at its place in the day', () => {
  const interrupted = { type: 'day-interrupted', day: 1, event: 2, from: 600, to: 604 } as DayEntry;
  const closing: JournalEntry = { type: 'closing-said', event: 1, user: user({ utterance: 'Bye', answered: [1] }) };
  const talks = dayTalks(
    {
      entries: [interrupted],
      talks: [
        started(1, 480),
        turn(1, 1, { said: [1] }),
        closing,
        ended(1, 1),
        started(2, 600),
        turn(2, 1, { said: [1] }),
        turn(2, 2, { answered: [1] }),
        ended(2, 2),
        started(3, 700),
        turn(3, 1, {}),
      ],
    },
    'rubric',
  );
  expect(talks.map(({ event, from, to }) => [event, from, to])).toEqual([
    [1, 480, null],
    [2, 600, 604],
  ]);
  const [first, second] = talks.map(({ conversation }) => conversation);
  expect(first).toMatchObject({
    life: { assistant: 'rubric' },
    event: { happening: 'happening 1', intention: { sentence: 'Eat well.' } },
    closing: { user: { utterance: 'Bye', answered: [1] } },
    end: { ending: 'satisfied', said: [1], answered: [1] },
  });
  expect(first!.turns.map(({ turn: number }) => number)).toEqual([1]);
  expect(second!.turns.map((each) => each.user.said)).toEqual([[1], []]);
  expect(second!.closing).toBeNull();
});

test('texts of any length come no longer than a page can bear, and nothing else of a talk changes', () => {
  const long = 'w'.repeat(1_000_000);
  const lines = [started(1, 480), turn(1, 1, { utterance: long, note: long, said: [1] }), ended(1, 1)];
  const [talk] = dayTalks({ entries: [], talks: lines }, 'rubric');
  const { utterance, note, said } = talk!.conversation.turns[0]!.user;
  expect(utterance.length).toBeLessThan(7000);
  expect(note).toBe(utterance);
  expect(utterance).toContain('more characters');
  expect(said).toEqual([1]);
  expect(talk!.conversation.end).toEqual(lines[2]);
});
