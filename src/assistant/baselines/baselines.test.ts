import { describe, expect, it } from 'vitest';
import type { AssistantReply, AssistantRequest } from '../contract.ts';
import { baselines } from './index.ts';
import { topics } from './knowledge/index.ts';
import { wordCount } from './words.ts';

function request(lines: readonly (string | null)[]): AssistantRequest {
  return {
    scene: { time: '2024-05-06 19:00:00, Monday', place: 'Kitchen', weather: 'Light rain' },
    transcript: lines.map((text, index) => ({ role: index % 2 === 0 ? 'user' : 'assistant', text })),
    earlierConversations: [],
    memory: null,
    dimensions: [],
  };
}

function reply(name: keyof typeof baselines, lines: readonly (string | null)[]): AssistantReply | string | null {
  const given = baselines[name].reply(request(lines));
  if (given instanceof Promise) throw new Error('not pure');
  return given;
}

const opening = 'My brother is angry with me. Could you help me write a short message to my brother?';

describe('baselines', () => {
  it('silent says nothing and echo repeats the last line', () => {
    expect(reply('silent', [opening])).toBeNull();
    expect(reply('echo', ['Hi.', 'Hello.', opening])).toBe(opening);
  });

  it('generic says the same to everyone but for the topic', () => {
    const one = reply('generic', ['I need a recipe for lentil soup.']) as string;
    const other = reply('generic', ["I'd like to repair my bicycle."]) as string;
    expect(one).toContain('lentil soup');
    expect(one.replace('lentil soup', 'X')).toBe(
      other.replace('repairing', 'X').replace('bicycle', 'X').replace('X your X', 'X'),
    );
  });

  it('helpful takes up what was said, names an intent, asks one question and keeps its length', () => {
    const lines: (string | null)[] = [opening];
    const seen: string[] = [];
    for (const next of ['There is also my mother.', 'Could you tell me how to cook rice for six?', 'Okay.', 'Okay.']) {
      const given = reply('helpful', lines) as AssistantReply;
      const text = given.text!;
      expect(wordCount(text)).toBeLessThanOrEqual(122);
      expect(wordCount(text)).toBeGreaterThanOrEqual(45);
      expect(text.match(/\?(?=\s|$)/g)).toHaveLength(1);
      expect(given.intent).toMatch(/message to their brother/);
      seen.push(text);
      lines.push(text, next);
    }
    expect(seen[0]).toMatch(/message to your brother/);
    expect(seen[1]).toMatch(/your mother/);
    expect(seen[2]).toMatch(/how to cook rice/);
    const sentences = seen
      .flatMap((text) => text.split(/(?<=[.!?:]) /))
      .filter((sentence) => wordCount(sentence) > 8 && !sentence.endsWith(':'));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('helpful has an answer for every odd line', () => {
    for (const line of ['', '?', 'Möchte wissen, ob das Museum offen ist', '好', 'a '.repeat(3000)]) {
      const given = reply('helpful', [line]) as AssistantReply;
      expect(wordCount(given.text!)).toBeGreaterThan(20);
      expect(wordCount(given.text!)).toBeLessThan(125);
    }
  });

  it('knows at least forty topics with three to six pieces of advice, none twice', () => {
    expect(topics.length).toBeGreaterThanOrEqual(40);
    for (const { name, advice } of topics)
      expect([name, advice.length >= 3 && advice.length <= 6]).toEqual([name, true]);
    const all = topics.flatMap(({ advice }) => advice);
    expect(new Set(all).size).toBe(all.length);
  });
});
