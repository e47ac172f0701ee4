import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSuggestion, styles, suggestionText, topics, topicsFitting, variantsOf } from './index.ts';

const activity = { kind: 'housework', doing: 'folding towels', hobby: null };

const all = topics.flatMap((topic) =>
  styles.flatMap((style) =>
    Array.from({ length: variantsOf(topic, style) }, (_, variant) => ({
      topic,
      style,
      text: suggestionText({ topic, style, variant, activity, minute: 600 }),
    })),
  ),
);

describe('what is said', () => {
  test('each topic has at least six contents in each style, all different', () => {
    for (const topic of topics) for (const style of styles) expect(variantsOf(topic, style)).toBeGreaterThanOrEqual(6);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  test('no slot is left open, and sentences begin and end as such', () => {
    for (const { text } of all) {
      expect(text).not.toMatch(/[{}]|undefined| {2}/);
      expect(text).toMatch(/^\p{Lu}/u);
      expect(text).toMatch(/(?:[.?!]|😉|😄)$/u);
    }
  });

  test('suggestions about hobbies name the hobby, full ones what sort of thing the person is doing', () => {
    const hobby = { kind: 'hobby', doing: 'casting off a row', hobby: 'knitting' };
    expect(suggestionText({ topic: 'hobby', style: 'brief', variant: 0, activity: hobby, minute: 0 })).toContain(
      'knitting',
    );
    expect(suggestionText({ topic: 'hobby', style: 'brief', variant: 0, activity, minute: 0 })).toContain('your hobby');
    const full = suggestionText({ topic: 'food', style: 'full', variant: 0, activity, minute: 0 });
    expect(full).toContain('you are doing the housework,');
  });

  test('the part of the day is that of the minute, also past midnight', () => {
    const kind = (minute: number) => suggestionText({ topic: 'music', style: 'kind', variant: 0, activity, minute });
    expect([480, 720, 900, 1140, 1400, 1500].map((minute) => /hope the (\w+)/.exec(kind(minute))?.[1])).toEqual([
      'morning',
      'day',
      'afternoon',
      'evening',
      'night',
      'night',
    ]);
  });

  test('equal options give equal texts, any variant is one of the known ones', () => {
    fc.assert(
      fc.property(fc.constantFrom(...topics), fc.constantFrom(...styles), fc.nat(), (topic, style, variant) => {
        const said = (number: number) => suggestionText({ topic, style, variant: number, activity, minute: 600 });
        expect(said(variant)).toBe(said(variant % variantsOf(topic, style)));
      }),
    );
  });
});

describe('what is read', () => {
  test('the styles of the catalogue are recognised, and nearly all topics', () => {
    expect(all.filter(({ text, style }) => readSuggestion(text).style !== style)).toEqual([]);
    const right = all.filter(({ text, topic }) => readSuggestion(text).topic === topic);
    expect(right.length / all.length).toBeGreaterThan(0.95);
  });

  test('others’ words are read where they use the catalogue’s, else nothing is guessed', () => {
    expect(readSuggestion('Would you like some herbal tea?')).toEqual({ topic: 'drink', style: 'brief' });
    expect(readSuggestion('Zzgh qwrt.').topic).toBeNull();
    expect(readSuggestion('')).toEqual({ topic: null, style: null });
  });
});

test('each kind of activity has topics that fit, an unknown one those of free time', () => {
  expect(topicsFitting('work')).toContain('work');
  expect(topicsFitting('breakfast')[0]).toBe('weather');
  expect(topicsFitting('juggling')).toEqual(topicsFitting('free'));
});
