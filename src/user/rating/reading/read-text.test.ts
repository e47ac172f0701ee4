import * as fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../../files/index.ts';
import { readText } from './read-text.ts';

const heldOut = readYaml(
  fileURLToPath(new URL('../../../../test/data/suggestions.yaml', import.meta.url)),
  z.record(z.string(), z.array(z.string())),
  '',
);

const first = (text: string) => readText(text).topics[0]?.topic;

describe('topics', () => {
  test('sentences that the lexicon was not written for are read as what they are about', () => {
    const all = Object.entries(heldOut).flatMap(([topic, texts]) => texts.map((text) => ({ topic, text })));
    expect(all).toHaveLength(120);
    const right = all.filter(({ topic, text }) => first(text) === topic);
    // 119 of 120 when this was written.
    expect(right.length / all.length).toBeGreaterThan(0.95);
  });

  test('words that begin like "no" and "recommendation" do not make a text say nothing', () => {
    expect(first('Now is a known good time to note the noodle recommendation')).toBe('food');
  });

  test('what somebody is doing meanwhile is not what is offered', () => {
    expect(first('While you are cooking dinner, how about a song?')).toBe('music');
    expect(first('After breakfast in the kitchen, you could call your brother.')).toBe('people');
  });

  test('a reason beside an offer weighs less than the offer', () => {
    expect(first('How about a walk? The kitchen smells of soup.')).toBe('exercise');
  });

  test.each(['', '...', 'Qwrt zzgh.', 'Yes.', '你好吗'])('%j cannot be read', (text) => {
    expect(readText(text).topics).toEqual([]);
  });

  test('weights sum to 1, the heaviest first', () => {
    const { topics } = readText('Tea and a book, or a walk in the rain?');
    expect(topics.map(({ topic }) => topic)).toEqual(
      expect.arrayContaining(['drink', 'reading', 'exercise', 'weather']),
    );
    expect(topics.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
    const weights = topics.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((one, other) => other - one));
  });
});

describe('options', () => {
  test.each([
    ['How about some tea?', 1],
    ['Tea or coffee?', 2],
    ['How about soup, an omelette, or rice with egg?', 3],
    ['If you like, I could read a story or play a song.', 2],
    ['You could take one of these: walk, nap, read or call a friend.', 4],
    ['It takes ten minutes or so.', 1],
    ['You could take a walk. Or how about a nap?', 2],
    ['Ideas:\n- tea\n- a walk\n- a nap', 3],
    ['Would a walk be nice? Alternatively, call a friend.', 2],
  ])('%j offers %i', (text, options) => {
    expect(readText(text).options).toBe(options);
  });
});

describe('length', () => {
  test.each([
    ['Tea is ready.', 1],
    ['At 2:30 p.m. there is a call, e.g. with Dr. Lee.', 1],
    ['Rain at 3.5 mm. Take care! Bye?', 3],
    ['One line\nanother line', 2],
  ])('%j has %i sentences', (text, sentences) => {
    expect(readText(text).sentences).toBe(sentences);
  });
});

describe('manner', () => {
  test.each([
    ['The headlines are ready.', 'matter-of-fact'],
    ['Shall I read the headlines?', 'friendly'],
    ['You could take a walk if you like.', 'friendly'],
    ['It would be lovely to see you rest, you deserve it.', 'warm'],
    ['Treat yourself to a cup of cocoa.', 'warm'],
  ])('%j is %s', (text, manner) => {
    expect(readText(text).manner).toBe(manner);
  });
});

describe('what else a text gives away', () => {
  test.each([
    ['order', 'Take your tablets now.', 'Would you like to take your tablets?'],
    ['order', 'You must go to bed.', 'Take your time.'],
    ['order', 'Before lunch, call your mother.', 'Please call your mother if you like.'],
    ['order', 'Stop sitting.', 'Looking far away rests the eyes.'],
    ['costs', 'How about tickets for the opera?', 'How about tickets for the opera, at 20 euros?'],
    ['costs', 'You could buy a lamp.', 'You could buy a lamp for €30.'],
    ['flattery', 'Darling, how about tea?', 'How about tea?'],
    ['looks', 'A walk helps to lose weight.', 'Training with weights starts at five. Shall I look up the way?'],
    ['privateMessage', 'The message says that Ana is late.', 'You could send Ana a message.'],
    ['pressing', 'I know you said no, but how about a walk?', 'How about a walk?'],
    ['badNews', 'There was an earthquake in the night.', 'The headlines are ready.'],
    ['joke', 'The sofa is jealous of your desk.', 'The sofa stands beside your desk.'],
    ['joke', 'How about a nap? 😉', 'How about a nap?'],
    ['joke', 'Just kidding, the tea is ready.', 'The kids are ready.'],
    ['worryJoke', 'Haha, your fear of the exam is Olympic!', 'Breathing helps against fear of the exam.'],
    ['reason', 'How about tea? It helps because it is warm.', 'How about tea?'],
  ] as const)('%s: %j, but not %j', (flag, with_, without) => {
    expect(readText(with_)[flag]).toBe(true);
    expect(readText(without)[flag]).toBe(false);
  });
});

test('any text can be read, always the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const reading = readText(text);
      const sum = reading.topics.reduce((total, { weight }) => total + weight, 0);
      expect(sum === 0 || Math.abs(sum - 1) < 1e-9).toBe(true);
      expect(reading.options).toBeGreaterThanOrEqual(1);
      expect(readText(text)).toEqual(reading);
    }),
  );
});

test('more texts than are kept do not change what is read', () => {
  const before = readText('How about a cup of tea?');
  for (let number = 0; number < 21_000; number++) readText(`tea ${number}`);
  expect(readText('How about a cup of tea?')).toEqual(before);
});
