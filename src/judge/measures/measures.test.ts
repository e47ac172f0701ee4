import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { journalVersion, type Conversation } from '../../journal/index.ts';
import { measures } from './index.ts';

type Ending = Conversation['end']['ending'];

function conversation(replies: readonly (string | null)[], ending: Ending = 'turn-limit'): Conversation {
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
      intention: { sentence: '', checklist: [] },
    },
    turns: replies.map((text, index) => ({
      type: 'turn-taken',
      event: 1,
      turn: index + 1,
      user: { utterance: 'Hm?', emotion: 'neutral', action: 'go-on', overlap: null, said: [], answered: [], note: '' },
      assistant: { text, intent: null },
    })),
    closing: null,
    end: {
      type: 'conversation-ended',
      event: 1,
      ending,
      turns: replies.length,
      said: [],
      answered: [],
      failure: null,
      chain: 1,
    },
  };
}

function values(given: Conversation): Record<string, number | null> {
  return Object.fromEntries(measures.map((measure) => [measure.name, measure.value(given)]));
}

test('reads a satisfied conversation', () => {
  expect(values(conversation(['Where are you? When?!', null, 'Take the nine o’clock bus.'], 'satisfied'))).toEqual({
    satisfied: 1,
    'gave-up': 0,
    'turns-to-done': 3,
    'questions-per-turn': 2 / 3,
    'words-per-reply': 4.5,
    repetition: 0,
  });
});

test('has no turns to done for a person who gave up', () => {
  expect(values(conversation(['Go home.'], 'gave-up'))).toMatchObject({
    satisfied: 0,
    'gave-up': 1,
    'turns-to-done': null,
    repetition: null,
  });
});

test('leaves the words and repetition of an assistant that is always silent missing', () => {
  expect(values(conversation([null, null]))).toMatchObject({
    'questions-per-turn': 0,
    'words-per-reply': null,
    repetition: null,
  });
});

test('counts the 3-grams that were said before', () => {
  expect(values(conversation(['one two three four', 'One two three.']))['repetition']).toBe(1 / 3);
});

test('a broken conversation has no values', () => {
  expect(new Set(Object.values(values(conversation(['A fine reply.'], 'broken'))))).toEqual(new Set([null]));
});

test('a conversation whose assistant failed at once has no questions per turn', () => {
  const failed = conversation(['gone']);
  expect(values({ ...failed, turns: [{ ...failed.turns[0]!, assistant: null }] })['questions-per-turn']).toBeNull();
});

test('saying everything again never lowers repetition, and shares stay in [0, 1]', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 3 }), { minLength: 1 }),
      (replies) => {
        const texts = replies.map((words) => words.join(' '));
        const once = values(conversation(texts))['repetition']!;
        const twice = values(conversation([...texts, ...texts]))['repetition']!;
        expect(once).toBeGreaterThanOrEqual(0);
        expect(twice).toBeLessThanOrEqual(1);
        expect(twice).toBeGreaterThanOrEqual(Math.max(once, 0.5));
      },
    ),
  );
});
