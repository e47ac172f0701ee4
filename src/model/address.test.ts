import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressKey, addressPart, type Address } from './address.ts';

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[%/=\n25DFa]*$/));
const address: fc.Arbitrary<Address> = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 });

test('an address reads as a path', () => {
  expect(
    addressKey([
      ['life', 'dining/1'],
      ['trial', 2],
      ['role', 'user'],
    ]),
  ).toBe('life=dining%2F1/trial=2/role=user');
});

test('different addresses have different keys', () => {
  fc.assert(
    fc.property(address, address, (a, b) => {
      expect(addressKey(a) === addressKey(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
    { numRuns: 2000 },
  );
});

test('no part can pass for two', () => {
  expect(addressKey([['a', '1/b=2']])).not.toBe(
    addressKey([
      ['a', 1],
      ['b', 2],
    ]),
  );
  expect(addressKey([['a=1/b', 2]])).not.toBe(
    addressKey([
      ['a', 1],
      ['b', 2],
    ]),
  );
});

test('each part is found again in the key, the first of equal names', () => {
  fc.assert(
    fc.property(address, (parts) => {
      const key = addressKey(parts);
      expect(key).not.toContain('\n');
      for (const [name] of parts) {
        expect(addressPart(key, name)).toBe(parts.find((part) => part[0] === name)?.[1]);
      }
    }),
  );
  expect(addressPart('life=a/trial=1', 'rial')).toBeNull();
  expect(addressPart('life=a/trial=1', 'event')).toBeNull();
});
