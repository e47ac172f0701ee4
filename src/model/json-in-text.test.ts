import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { jsonCandidates } from './json-in-text.ts';
import { readStructured } from './structured.ts';

const all = (text: string) => [...jsonCandidates(text)];
const first = (text: string) => all(text)[0];
const fits = z.strictObject({ a: z.number(), text: z.string().optional() });

test.each([
  ['the whole text', '{"a":1}', { a: 1 }],
  ['prose around', 'Sure! Here it is: {"a":1}. Anything else?', { a: 1 }],
  ['a closing brace inside a string', 'Ok: {"text":"a } b ] \\" }","a":1} done', { text: 'a } b ] " }', a: 1 }],
  ['pretty-printed', '\n{\n  "a": 1\n}\n', { a: 1 }],
  ['fenced', 'Here:\n```json\n{"a": 1}\n```\nBye.', { a: 1 }],
  ['a brace in the prose before', 'In set notation { x: {"a":1} it is.', { a: 1 }],
  ['brackets in the prose before', '[Note: short] {"a":1}', { a: 1 }],
  ['a brace after', '{"a":1} and } then', { a: 1 }],
  ['an array', 'List: [1, {"a":2}]', [1, { a: 2 }]],
  ['cut off in a string', '{"a":1,"text":"I would lik', { a: 1, text: 'I would lik' }],
  ['cut off in a list', '{"a":[1,2', { a: [1, 2] }],
  ['a trailing comma', 'So {"a":1,} it is', { a: 1 }],
  ['single quotes and bare keys', "{a: 1, text: 'x'}", { a: 1, text: 'x' }],
  ['a missing comma', '{"a":1 "text":"x"}', { a: 1, text: 'x' }],
  ['a raw line feed in a string', '{"a":1,"text":"x\ny"}', { a: 1, text: 'x\ny' }],
])('%s', (_, text, value) => {
  expect(all(text)).toContainEqual(value);
});

test.each(['', 'no braces at all', '"a string"', '12', 'null', 'true'])('%j holds no candidate', (text) => {
  expect(all(text)).toEqual([]);
});

test('outermost values come first, in the order of the text', () => {
  expect(all('a {"a":{"b":1}} b {"c":2} c')).toEqual([
    { a: { b: 1 } },
    { c: 2 },
    ...all('{"a":{"b":1}} b {"c":2} c').slice(2),
  ]);
});

test('of several objects the first that fits is taken', () => {
  const text = 'Draft: {"b":0}. Cited [1]. Final: {"a":2}. Or {"a":3}?';
  expect(readStructured(text, fits)).toEqual({ value: { a: 2 } });
});

test('the value that fits may be a list', () => {
  expect(readStructured('Numbers: [2, 1].', z.array(z.number()))).toEqual({ value: [2, 1] });
});

test('any JSON object in prose without braces is found', () => {
  const prose = fc.string().filter((text) => !/[[\]{}]/.test(text));
  const object = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' }));
  fc.assert(
    fc.property(prose, object, prose, fc.constantFrom(0, 2), (before, value, after, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(first(`${before}${text}${after}`)).toStrictEqual(JSON.parse(text));
    }),
  );
});

test('a truncated object gives nothing that the whole one does not begin with', () => {
  const text = '{"a":1,"text":"all good"}';
  for (let cut = 1; cut < text.length; cut++) {
    const read = readStructured(text.slice(0, cut), fits);
    if (!('value' in read)) continue;
    expect(read.value.a).toBe(1);
    expect('all good'.startsWith(read.value.text ?? '')).toBe(true);
  }
});

test('a key called __proto__ changes no prototype and is not accepted', () => {
  const read = readStructured('{"a":1,"__proto__":{"polluted":true}}', fits);
  expect(read).toHaveProperty('complaint.kind', 'unparsable');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test.each([
  ['braces without end', '{'.repeat(200_000)],
  ['brackets without end', '['.repeat(200_000)],
  ['braces and quotes without end', '{"'.repeat(100_000)],
  ['nothing but closed braces', '{}'.repeat(50_000)],
  ['braces in braces', `${'{'.repeat(50_000)}${'}'.repeat(50_000)}`],
])('babble is read in a moment: %s', (_, text) => {
  const startedAt = performance.now();
  expect(readStructured(text, fits)).toHaveProperty('complaint.kind', 'unparsable');
  expect(performance.now() - startedAt).toBeLessThan(4000);
});
