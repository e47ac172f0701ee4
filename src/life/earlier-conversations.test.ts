import { describe, expect, test } from 'vitest';
import type { Life, LifeEvent } from '../journal/index.ts';
import { conversationText, earlierConversations } from './earlier-conversations.ts';

function lifeOf(...lists: readonly (readonly string[])[]): Life {
  const events = lists.map((texts, index): LifeEvent => ({
    number: index + 1,
    scene: { time: 'noon', place: 'home', weather: null },
    happening: '',
    intention: { sentence: '', checklist: [] },
    utc: null,
    coordinates: null,
    earlierConversations: texts,
  }));
  const person = { id: 'p', demographics: {}, bigFive: {}, traits: [], preferences: [], specialPreference: null };
  return { id: 'l', sequence: 'l', domain: 'd', goal: null, person, events };
}

const own = ['mine'];

describe('what an assistant is given of earlier conversations', () => {
  const carrying = lifeOf(['a'], ['a', 'b'], ['a', 'b', 'c']);
  const third = carrying.events[2]!;

  test('nothing, or the data as it is', () => {
    expect(earlierConversations('none', carrying, third, own)).toEqual([]);
    expect(earlierConversations('data', carrying, third, own)).toEqual(['a', 'b', 'c']);
  });

  test('data that carry the past along do not tell again what this life has lived', () => {
    expect(earlierConversations('before-life', carrying, third, own)).toEqual(['a']);
    expect(earlierConversations('whole-history', carrying, third, own)).toEqual(['a', 'mine']);
  });

  test('data that come with one event only, as the long-horizon ones do, are given whole', () => {
    const single = lifeOf(['a', 'b', 'c']);
    expect(earlierConversations('before-life', single, single.events[0]!, [])).toEqual(['a', 'b', 'c']);
  });

  test('data that are carried along in another way are given as they are', () => {
    const same = lifeOf(['a'], ['a']);
    expect(earlierConversations('before-life', same, same.events[1]!, own)).toEqual(['a']);
    const other = lifeOf(['a'], ['b', 'c']);
    expect(earlierConversations('whole-history', other, other.events[1]!, own)).toEqual(['b', 'c', 'mine']);
  });
});

test('a conversation is kept with its scene, and silence is a line', () => {
  const text = conversationText({ time: 'noon', place: 'home', weather: null }, [
    { utterance: 'soup?', reply: null },
    { utterance: 'hello?', reply: 'Yes.' },
  ]);
  expect(text).toBe('Time: noon\nPlace: home\nPerson: soup?\nYou: (you said nothing)\nPerson: hello?\nYou: Yes.');
});
