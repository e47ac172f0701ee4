import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestMemoryInBytes, longestReply } from './check-parts.ts';
import { checkPortrait, checkReply } from './check-reply.ts';

const dimension = { name: 'Directness', low: 'hints', middle: 'says', high: 'blunt' };

function problemOf(checked: { value: unknown } | { problem: string }): string {
  return 'problem' in checked ? checked.problem : `no problem: ${JSON.stringify(checked.value)}`;
}

describe('checkReply', () => {
  test.each([
    ['text', 'Hello.'],
    ['silence', null],
    ['an object', { text: 'Hello.', intent: 'They want to rest.', memory: { seen: [1, null, true] } }],
    ['a silent object', { text: null, memory: null }],
  ])('accepts %s', (_name, reply) => {
    expect(checkReply(reply)).toEqual({ value: reply });
  });

  test('takes a field that is undefined as absent', () => {
    const checked = checkReply({ text: 'Hello.', intent: undefined, memory: { a: undefined } });
    expect(checked).toStrictEqual({ value: { text: 'Hello.', memory: {} } });
  });

  test.each([
    ['undefined', undefined, 'return a text, or null for silence'],
    ['an empty text', '', 'null for silence'],
    ['a blank text', ' \n', 'null for silence'],
    ['a number', 7, 'reply returned a number'],
    ['an array', ['Hello.'], 'an array'],
    ['no text', { intent: 'x' }, 'without text'],
    ['a blank inner text', { text: ' ' }, 'reply.text is an empty text'],
    ['a wrong text', { text: 3 }, 'reply.text is a number'],
    ['a wrong intent', { text: 'x', intent: 3 }, 'reply.intent must be a sentence'],
    ['an unknown key', { text: 'x', intents: 'y' }, '"intents"; known are text, intent, memory'],
    ['a function', () => 'x', 'a function'],
    ['a function within', { text: 'x', memory: { notes: [1, () => 2] } }, 'reply.memory.notes[1] is a function'],
    ['undefined in an array', { text: 'x', memory: [undefined] }, 'reply.memory[0] is undefined'],
    ['NaN', { text: 'x', memory: Number.NaN }, 'reply.memory is NaN'],
    ['a big integer', { text: 'x', memory: 1n }, 'a bigint'],
    ['a date', { text: 'x', memory: new Date(0) }, 'reply.memory is a Date'],
    ['a map', { text: 'x', memory: new Map() }, 'reply.memory is a Map'],
    ['a throwing getter', Object.defineProperty({}, 'text', { enumerable: true, get: () => fail() }), 'no text today'],
  ])('refuses %s', (_name, reply, part) => {
    expect(problemOf(checkReply(reply))).toContain(part);
  });

  test('refuses a memory that contains itself but not one that repeats a part', () => {
    const part = { a: 1 };
    expect(checkReply({ text: 'x', memory: [part, part] })).toEqual({ value: { text: 'x', memory: [part, part] } });
    const circle: Record<string, unknown> = {};
    circle['inner'] = { circle };
    expect(problemOf(checkReply({ text: 'x', memory: circle }))).toContain('reply.memory.inner.circle contains itself');
  });

  test('keeps a memory of the largest size and refuses one byte more, counted in UTF-8', () => {
    const largest = 'é'.repeat((largestMemoryInBytes - 2) / 2);
    expect(checkReply({ text: 'x', memory: largest })).toHaveProperty('value');
    expect(problemOf(checkReply({ text: 'x', memory: `${largest}a` }))).toContain(`${largestMemoryInBytes + 1} bytes`);
  });

  test.each([
    ['text', (text: string) => text, 'reply is too long: 200001 characters, at most 200000'],
    ['inner text', (text: string) => ({ text }), 'reply.text is too long: 200001 characters'],
    ['intent', (intent: string) => ({ text: null, intent }), 'reply.intent is too long: 200001 characters'],
  ])('keeps the longest %s and refuses one character more', (_name, replyOf, part) => {
    const longest = 'x'.repeat(longestReply);
    expect(checkReply(replyOf(longest))).toHaveProperty('value');
    expect(problemOf(checkReply(replyOf(`${longest}x`)))).toContain(part);
  });

  test('passes every memory that JSON can hold unchanged', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (memory) => {
        const expected = JSON.parse(JSON.stringify({ text: 'x', memory })) as unknown;
        expect(checkReply({ text: 'x', memory })).toEqual({ value: expected });
      }),
    );
  });

  test('whatever passes survives JSON', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withBigInt: true }), (memory) => {
        const checked = checkReply({ text: 'x', memory });
        if ('value' in checked) expect(JSON.parse(JSON.stringify(checked.value))).toEqual(checked.value);
      }),
    );
  });
});

describe('checkPortrait', () => {
  test('accepts levels for some of the dimensions', () => {
    expect(checkPortrait({ levels: {} }, [dimension])).toEqual({ value: { levels: {} } });
    const portrait = { levels: { Directness: 'high' }, memory: 1 };
    expect(checkPortrait(portrait, [dimension])).toEqual({ value: portrait });
  });

  test.each([
    ['undefined', undefined, '{levels: {}}'],
    ['null', null, 'portrait returned null'],
    ['no levels', { memory: 1 }, 'portrait.levels must be'],
    [
      'a wrong level',
      { levels: { Directness: 'medium' } },
      'portrait.levels["Directness"] must be low, middle or high',
    ],
    ['another name', { levels: { directness: 'low' } }, '"directness", which is no dimension of the request'],
    ['an unknown key', { levels: {}, level: 1 }, 'unknown key "level"'],
  ])('refuses %s', (_name, portrait, part) => {
    expect(problemOf(checkPortrait(portrait, [dimension]))).toContain(part);
  });
});

function fail(): never {
  throw new Error('no text today');
}
