import { expect, test } from 'vitest';
import { endingAfter } from './ending.ts';

const explicit = [1, 2];

test('all explicit items answered is satisfied, whatever the action and however early', () => {
  const ledger = { said: [1, 2], answered: [1, 2] };
  for (const action of ['go-on', 'end'] as const) {
    expect(endingAfter({ action, ledger, explicit, replies: 1 })).toBe('satisfied');
  }
});

test('an item that was never said keeps the person from being satisfied', () => {
  const ledger = { said: [1], answered: [1] };
  expect(endingAfter({ action: 'go-on', ledger, explicit, replies: 5 })).toBeNull();
  expect(endingAfter({ action: 'end', ledger, explicit, replies: 5 })).toBe('gave-up');
});

test('giving up needs two replies', () => {
  const ledger = { said: [1], answered: [] };
  expect(endingAfter({ action: 'end', ledger, explicit, replies: 1 })).toBeNull();
  expect(endingAfter({ action: 'end', ledger, explicit, replies: 2 })).toBe('gave-up');
});

test('with nothing explicit to be answered, ending is contentment and going on is going on', () => {
  const ledger = { said: [], answered: [] };
  expect(endingAfter({ action: 'go-on', ledger, explicit: [], replies: 3 })).toBeNull();
  expect(endingAfter({ action: 'end', ledger, explicit: [], replies: 3 })).toBe('satisfied');
});
