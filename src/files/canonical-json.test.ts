import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalHash, canonicalJson } from './canonical-json.ts';

/** The same value with the fields of every object in another order. */
function turned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(turned);
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

test('the order of keys does not matter, at any depth', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
      expect(canonicalHash(turned(value))).toBe(canonicalHash(value));
    }),
  );
});

test('it is JSON of the same value and as long as ordinary JSON: only the order differs', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' }), (value) => {
      const text = canonicalJson(value);
      const ordinary = JSON.stringify(value);
      expect(JSON.parse(text)).toStrictEqual(JSON.parse(ordinary));
      expect(text.length).toBe(ordinary.length);
    }),
  );
});

test('other values give other texts', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const plainA: unknown = JSON.parse(JSON.stringify(a));
      const plainB: unknown = JSON.parse(JSON.stringify(b));
      expect(canonicalJson(a) === canonicalJson(b)).toBe(equal(plainA, plainB));
    }),
  );
});

function equal(a: unknown, b: unknown): boolean {
  try {
    expect(a).toStrictEqual(b);
    return true;
  } catch {
    return false;
  }
}

test('keys stand in code-unit order, numbers among them', () => {
  expect(canonicalJson({ b: 1, 10: 'ten', a: { d: 1, c: 2 }, 9: 'nine', B: 0, é: 2 })).toBe(
    '{"10":"ten","9":"nine","B":0,"a":{"c":2,"d":1},"b":1,"é":2}',
  );
});

test('a key called __proto__ is a key like any other', () => {
  const value: unknown = JSON.parse('{"z":1,"__proto__":{"b":1,"a":2}}');
  expect(canonicalJson(value)).toBe('{"__proto__":{"a":2,"b":1},"z":1}');
  expect(canonicalHash(value)).not.toBe(canonicalHash({ z: 1 }));
});

test('undefined fields are left out, undefined items and numbers that JSON lacks are null, dates are texts', () => {
  expect(canonicalJson({ b: undefined, a: [undefined, NaN, -0, new Date(0)] })).toBe(
    '{"a":[null,null,0,"1970-01-01T00:00:00.000Z"]}',
  );
});

test('lone surrogates and NUL keep apart from what looks like them', () => {
  const hashes = ['\ud800', '\udc00', '\ufffd', '\0', '', '\\ud800'].map((text) => canonicalHash({ text }));
  expect(new Set(hashes).size).toBe(6);
});

test('the hash is SHA-256 of the text, cut to the wanted length', () => {
  expect(canonicalHash({ b: [1, 'x'], a: null })).toBe(
    'c22cb7b0353770e2b38094af641143ebf008ddf2d1f2dedb9d875996fcf245fa',
  );
  expect(canonicalHash({ a: null, b: [1, 'x'] }, 16)).toBe('c22cb7b0353770e2');
});
