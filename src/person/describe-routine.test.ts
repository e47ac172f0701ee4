import { expect, test } from 'vitest';
import { describeRoutine } from './describe-routine.ts';
import { describeRubric } from './describe-rubric.ts';
import { clockText, weekdays, type DayRoutine } from './routine.ts';
import type { Rubric } from './rubric.ts';
import { weekdayText } from './weekday-text.ts';

test('days that run alike stand together', () => {
  const work: Omit<DayRoutine, 'weekday'> = {
    up: 390,
    bed: 1350,
    blocks: [{ kind: 'work', doing: 'working', place: 'office', from: 540, to: 1020 }],
  };
  const free = { up: 480, bed: 1470, blocks: [] };
  const days = weekdays.map((weekday, index) => ({ weekday, ...(index < 4 ? work : free) }));
  expect(describeRoutine({ days })).toBe(
    'Mon–Thu: up at 06:30; 09:00–17:00 working; to bed at 22:30.\nFri–Sun: up at 08:00; to bed at 00:30.',
  );
});

test('weekdays and times', () => {
  expect(weekdayText(weekdays)).toBe('every day');
  expect(weekdayText(['mon', 'tue', 'thu', 'fri', 'sat'])).toBe('Mon, Tue, Thu–Sat');
  expect([0, 425, 1439, 1440, 1500].map(clockText)).toEqual(['00:00', '07:05', '23:59', '00:00', '01:00']);
});

test('a rubric in plain lines', () => {
  const rubric: Rubric = {
    welcome: [
      {
        kind: 'breakfast',
        hobby: null,
        offers: [
          { topic: 'weather', text: 'the weather' },
          { topic: 'news', text: 'three headlines' },
        ],
      },
    ],
    receptive: [
      { weekday: 'mon', from: 420, to: 440, why: 'at breakfast' },
      { weekday: 'tue', from: 420, to: 440, why: 'at breakfast' },
    ],
    protected: [{ weekday: 'sat', from: 600, to: 660, why: 'while drawing' }],
    rate: { perDay: 3, gapMinutes: 90 },
    tone: { manner: 'friendly', length: 'one sentence', humour: false, choices: 'one', reasons: true },
    redLines: [{ text: 'Never gives orders.', topic: null }],
  };
  expect(describeRubric(rubric)).toBe(
    [
      'Welcome: breakfast: the weather, or three headlines.',
      'Open to a word: at breakfast (Mon, Tue 07:00–07:20).',
      'Wants to be left alone: asleep; while drawing (Sat 10:00–11:00).',
      'How often: at most 3 a day, at least 90 minutes apart.',
      'Tone: friendly, in one sentence, without jokes, one proposal at a time, with reasons.',
      'Red lines: Never gives orders.',
    ].join('\n'),
  );
});
