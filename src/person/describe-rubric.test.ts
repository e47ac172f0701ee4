import { expect, test } from 'vitest';
import { describeRubric } from './describe-rubric.ts';
import type { Rubric } from './rubric.ts';

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

test('a rubric in plain lines', () => {
  expect(describeRubric(rubric)).toBe(
    [
      'Welcome: breakfast: the weather, or three headlines.',
      'Open to a word: at breakfast (Mon, Tue 07:00–07:20).',
      'Wants to be left alone: asleep; while drawing (Sat 10:00–11:00).',
      'How often: about 3 a day, at least 90 minutes apart.',
      'Tone: friendly, in one sentence, without jokes, one proposal at a time, with reasons.',
      'Red lines: Never gives orders.',
    ].join('\n'),
  );
});

test('who thinks in hours says so', () => {
  const hourly = { perDay: 9, gapMinutes: 45, perHours: { count: 2, hours: 3 } };
  const text = describeRubric({
    ...rubric,
    welcome: [{ kind: 'free', hobby: null, offers: [{ topic: 'outing', text: 'a way out' }] }],
    rate: hourly,
  });
  expect(text).toContain('Welcome: free time: a way out.');
  expect(text).toContain('How often: about 2 in any 3 hours at home, at most 9 a day, at least 45 minutes apart.');
  const everyHour = { ...hourly, perHours: { count: 1, hours: 1 } };
  expect(describeRubric({ ...rubric, rate: everyHour })).toContain('about 1 in any hour at home,');
});
