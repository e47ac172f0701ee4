import { expect, test } from 'vitest';
import { adaptiveConcurrency } from './rate-concurrency.ts';

test('an endpoint that refuses nothing keeps all its places', () => {
  const concurrency = adaptiveConcurrency(16);
  for (let call = 0; call < 100; call++) {
    concurrency.sent();
    concurrency.answered();
  }
  expect(concurrency.allowed).toBe(16);
});

test('halves once per burst, down to one, and grows back to the most', () => {
  const concurrency = adaptiveConcurrency(20);
  const burst = Array.from({ length: 20 }, () => concurrency.sent());
  for (const number of burst) concurrency.limited(number);
  expect(concurrency.allowed).toBe(10);
  concurrency.limited(concurrency.sent());
  expect(concurrency.allowed).toBe(5);
  for (let again = 0; again < 9; again++) concurrency.limited(concurrency.sent());
  expect(concurrency.allowed).toBe(1);
  let answers = 0;
  for (; concurrency.allowed < 20; answers++) concurrency.answered();
  expect(answers).toBe(4 * 19);
  concurrency.answered();
  expect(concurrency.allowed).toBe(20);
});

test('one place stays one place', () => {
  const concurrency = adaptiveConcurrency(1);
  concurrency.limited(concurrency.sent());
  expect(concurrency.allowed).toBe(1);
});
