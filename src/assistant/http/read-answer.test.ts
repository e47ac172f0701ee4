import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPortrait, readReply } from './read-answer.ts';

const dimensions = [{ name: 'Warmth', low: 'l', middle: 'm', high: 'h' }];

describe('a reply on the wire', () => {
  test.each<[string, unknown]>([
    ['"Hello."', 'Hello.'],
    [' null\n', null],
    ['{"text":"Hello."}', { text: 'Hello.' }],
    ['{"text":null,"memory":null}', { text: null, memory: null }],
    [
      '{"text":"a","intent":"b","memory":{"__proto__":1}}',
      JSON.parse('{"text":"a","intent":"b","memory":{"__proto__":1}}'),
    ],
  ])('%s is read', (body, value) => {
    expect(readReply(body)).toEqual({ value });
  });

  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['Hello.', 'not JSON'],
    ['{"text":"Hello."', 'not JSON'],
    ["{'text': 'Hello.'}", 'not JSON'],
    ['7', 'a number'],
    ['[]', 'an array'],
    ['""', 'null for silence'],
    ['{"text":" "}', 'null for silence'],
    ['{}', 'without text'],
    ['{"reply":"Hello."}', '"reply"; known are text, intent, memory'],
    ['{"text":"a","memory":1e999}', 'JSON cannot hold'],
    [JSON.stringify({ text: 'a', memory: 'x'.repeat(1_048_576) }), 'at most 1048576'],
  ])('%.40s is turned down with a word on what to answer', (body, problem) => {
    expect(readReply(body)).toEqual({ problem: expect.stringContaining(problem) as unknown });
  });

  test('however odd, is a value that JSON holds or a problem', () => {
    const odd = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((text) => JSON.stringify({ text, memory: text })),
    );
    fc.assert(
      fc.property(odd, (body) => {
        const read = readReply(body);
        if ('problem' in read) expect(read.problem.length).toBeGreaterThan(10);
        else expect(JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(body)));
      }),
    );
  });
});

describe('a portrait on the wire', () => {
  test.each<[string, unknown]>([
    ['{"levels":{}}', { levels: {} }],
    ['{"levels":{"Warmth":"low"},"memory":[1]}', { levels: { Warmth: 'low' }, memory: [1] }],
    ['null', null],
  ])('%s is read', (body, value) => {
    expect(readPortrait(body, dimensions)).toEqual({ value });
  });

  test.each([
    ['', 'empty'],
    ['{"Warmth":"low"}', 'unknown key "Warmth"'],
    ['{"levels":{"Cold":"low"}}', '"Cold", which is no dimension'],
    ['{"levels":{"Warmth":"medium"}}', 'must be low, middle or high'],
    ['{"text":"Hello."}', 'unknown key "text"'],
  ])('%s is turned down', (body, problem) => {
    expect(readPortrait(body, dimensions)).toEqual({ problem: expect.stringContaining(problem) as unknown });
  });
});
