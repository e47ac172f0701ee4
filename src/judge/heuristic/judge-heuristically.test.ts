import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journalVersion, type Conversation } from '../../journal/index.ts';
import { heuristicJudge, judgeHeuristically } from './index.ts';

const checklist = [
  { number: 1, kind: 'explicit', text: 'The user wants to find a quiet café near the office' },
  { number: 2, kind: 'implicit', text: 'Hopes not to look unprepared in front of a colleague' },
] as const;

interface Line {
  user: string;
  reply: string | null;
  intent?: string;
}

function conversation(lines: readonly Line[], items: readonly (typeof checklist)[number][] = checklist): Conversation {
  return {
    life: {
      type: 'life-started',
      version: journalVersion,
      life: 'test',
      sequence: 'test',
      domain: 'test',
      goal: null,
      person: { id: 'test', demographics: {}, bigFive: {}, traits: [], preferences: [], specialPreference: null },
      assistant: 'test',
      trial: 1,
    },
    event: {
      type: 'event-started',
      event: 1,
      scene: { time: '2024-03-04 12:00:00, Monday', place: 'Office', weather: null },
      happening: '',
      intention: { sentence: '', checklist: [...items] },
    },
    turns: lines.map(({ user, reply, intent }, index) => ({
      type: 'turn-taken',
      event: 1,
      turn: index + 1,
      user: { utterance: user, emotion: 'neutral', action: 'go-on', overlap: null, said: [], answered: [], note: '' },
      assistant: { text: reply, intent: intent ?? null },
    })),
    closing: null,
    end: {
      type: 'conversation-ended',
      event: 1,
      ending: 'turn-limit',
      turns: lines.length,
      said: [],
      answered: [],
      failure: null,
      chain: 1,
    },
  };
}

function completed(lines: readonly Line[]): number[] {
  const { completion } = judgeHeuristically(conversation(lines));
  if (completion.status !== 'judged') throw new Error('not judged');
  return completion.items.filter((item) => item.value === 1).map((item) => item.number);
}

function recognised(intent: string): number[] {
  const { recognition } = judgeHeuristically(conversation([{ user: asks, reply: 'Fine.', intent }]));
  if (recognition.status !== 'judged') throw new Error('not judged');
  return recognition.items.filter((item) => item.value === 1).map((item) => item.number);
}

const asks = 'I need a quiet café near the office.';
const advice = 'The Green Leaf on Mill Street has a silent upstairs room and opens at seven.';
const filler = 'Basalt cools into hexagonal columns when lava shrinks evenly.';

describe('completion', () => {
  test('a concrete answer completes what the person asked, and only that', () => {
    expect(completed([{ user: asks, reply: advice }])).toEqual([1]);
  });

  test('advice that touches an implicit need completes it', () => {
    const reply =
      'Read page three tonight, so you can walk into the meeting with your colleague knowing the two figures.';
    expect(completed([{ user: asks, reply }])).toEqual([2]);
  });

  test.each([
    ['a question back', 'Would the Green Leaf on Mill Street with its silent upstairs room be near the office?'],
    ['a promise', 'I can help you find a quiet café near the office.'],
    ['an acknowledgement', 'It sounds like you want a quiet café near the office.'],
    ['a quotation', 'You said: "I need a quiet café near the office." I hear you.'],
    ['pleasant words', 'Great idea, a quiet café near the office is a good choice!'],
    ['silence', null],
  ])('%s completes nothing', (_, reply) => {
    expect(completed([{ user: asks, reply }])).toEqual([]);
  });

  test('a suggestion with a question mark is a suggestion', () => {
    expect(
      completed([{ user: asks, reply: 'How about the Green Leaf on Mill Street, with its silent upstairs room?' }]),
    ).toEqual([1]);
  });

  test('an answer buried in a reply about something else does not count', () => {
    const buried = Array.from(
      { length: 8 },
      (_, at) => `${filler.slice(0, -1)} ${'abcdefgh'[at]!}x zeolith${at}.`,
    ).join(' ');
    expect(completed([{ user: asks, reply: `${advice} ${buried}` }])).toEqual([]);
  });

  test('what stands beyond the attention span is not read', () => {
    const long = Array.from({ length: 40 }, (_, at) => `Office${at} cafés stay silent.`).join(' ');
    expect(
      completed([
        { user: asks, reply: `${long} Bring the briefing so your colleague sees you prepared with chapter nine.` },
      ]),
    ).not.toContain(2);
  });
});

describe('properties', () => {
  const words = [
    'quiet',
    'café',
    'office',
    'unprepared',
    'colleague',
    'money',
    'lava',
    'seven',
    'bus',
    'you',
    'the',
    'please',
  ];
  const line = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((chosen) => chosen.join(' '));

  test('echo completes nothing, whatever is said and however often', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(line, fc.string({ minLength: 1 })), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (lines, wrapped) => {
          const echo = (user: string) => (wrapped ? `You said: "${user}". I hear you.` : user);
          expect(completed(lines.map((user) => ({ user, reply: echo(user) })))).toEqual([]);
        },
      ),
    );
  });

  test('saying a reply again completes nothing more', () => {
    fc.assert(
      fc.property(line, line, (user, reply) => {
        const once = completed([{ user, reply: `${advice} ${reply}.` }]);
        const again = completed([
          { user, reply: `${advice} ${reply}.` },
          { user, reply: `${advice} ${reply}.` },
        ]);
        expect(again).toEqual(once);
      }),
    );
  });

  test('a silent turn changes nothing before it', () => {
    fc.assert(
      fc.property(line, line, (user, after) => {
        const before = { user, reply: advice };
        expect(completed([before, { user: after, reply: null }])).toEqual(completed([before]));
      }),
    );
  });

  test('any text gets a verdict on each item, the same each time', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (user, reply) => {
        const given = conversation([{ user, reply, intent: reply }]);
        const verdicts = judgeHeuristically(given);
        expect(verdicts).toEqual(judgeHeuristically(given));
        for (const verdict of [verdicts.completion, verdicts.recognition]) {
          expect(verdict.status === 'judged' && verdict.items.map(({ number, kind }) => ({ number, kind }))).toEqual(
            checklist.map(({ number, kind }) => ({ number, kind })),
          );
        }
      }),
    );
  });
});

describe('recognition', () => {
  test('an intent covers what it names or paraphrases', () => {
    expect(recognised('The user is looking for a silent coffee bar close to work.')).toEqual([1]);
    expect(recognised('They do not want to be embarrassed before a coworker for lack of preparation.')).toEqual([2]);
    expect(recognised('The user wants to feel good.')).toEqual([]);
  });

  test('a list of needs recognises nothing', () => {
    expect(
      recognised(
        'Quiet, money, rest, health, food, love, music, travel, exams, sports, clothes, pets, children, parents.',
      ),
    ).toEqual([]);
  });

  test('is not applicable without any intent, or without items', () => {
    const given = conversation([{ user: asks, reply: advice }]);
    expect(judgeHeuristically(given).recognition.status).toBe('not-applicable');
    expect(judgeHeuristically(conversation([{ user: asks, reply: advice, intent: 'x' }], [])).completion.status).toBe(
      'not-applicable',
    );
  });
});

test('is labelled', () => {
  expect(heuristicJudge).toEqual({ name: 'heuristic', version: 1 });
});
