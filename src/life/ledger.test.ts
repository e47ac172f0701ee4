import { array, assert, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { afterReaction, openLedger } from './ledger.ts';

const numbers = array(integer({ min: 1, max: 6 }));

test('an item is answered only if it had been said before the reply', () => {
  const opened = openLedger([1], [1, 2]);
  const next = afterReaction(opened, { said: [2], answered: [1, 2] }, [1, 2]);
  expect(next).toEqual({ said: [1, 2], answered: [1] });
  expect(afterReaction(next, { said: [], answered: [2] }, [1, 2]).answered).toEqual([1, 2]);
});

test('implicit and unknown items never enter the ledger', () => {
  expect(openLedger([3, 1, 9], [1, 2])).toEqual({ said: [1], answered: [] });
});

test('property: said only grows, stays explicit and in order, and covers what is answered', () => {
  assert(
    property(numbers, array(record({ said: numbers, answered: numbers })), (first, reactions) => {
      const explicit = [1, 2, 4];
      let ledger = openLedger(first, explicit);
      for (const reaction of reactions) {
        const next = afterReaction(ledger, reaction, explicit);
        expect(next.said).toEqual([...new Set([...ledger.said, ...next.said])].sort((a, b) => a - b));
        expect(next.said.every((number) => explicit.includes(number))).toBe(true);
        expect(next.answered.every((number) => ledger.said.includes(number))).toBe(true);
        ledger = next;
      }
    }),
  );
});
