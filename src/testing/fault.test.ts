import { expect, test } from 'vitest';
import { faultFor, checkPlan, type FaultPlan, type StruckCall, spoiled } from './fault.ts';

const call = (changed: Partial<StruckCall>): StruckCall => ({
  bodyHash: 'body',
  index: 0,
  isFirstTry: true,
  asks: 'json',
  ...changed,
});
const half = (when: FaultPlan['when']): FaultPlan[] => [{ share: 0.5, kinds: ['500', 'empty'], when }];
const bodies = Array.from({ length: 400 }, (_, index) => `body ${index}`);

test('by body: the share is kept, both kinds come, the number of the call does not matter', () => {
  const faults = bodies.map((bodyHash) => faultFor(half('body'), 1, call({ bodyHash })));
  expect(faults.filter((fault) => fault !== null).length).toBeGreaterThan(150);
  expect(faults.filter((fault) => fault === null).length).toBeGreaterThan(150);
  expect(new Set(faults)).toEqual(new Set([null, '500', 'empty']));
  expect(bodies.map((bodyHash, index) => faultFor(half('body'), 1, call({ bodyHash, index })))).toEqual(faults);
  expect(bodies.map((bodyHash) => faultFor(half('body'), 2, call({ bodyHash })))).not.toEqual(faults);
});

test('first-try spares what comes again', () => {
  const struck = bodies.filter((bodyHash) => faultFor(half('first-try'), 1, call({ bodyHash })) !== null);
  expect(struck.length).toBeGreaterThan(150);
  const again = struck.filter((bodyHash) => faultFor(half('first-try'), 1, call({ bodyHash, isFirstTry: false })));
  expect(again).toEqual([]);
});

test('any: by the number of the call, whatever its body', () => {
  const faults = bodies.map((_, index) => faultFor(half('any'), 1, call({ index })));
  expect(new Set(faults).size).toBe(3);
  expect(bodies.map((bodyHash, index) => faultFor(half('any'), 1, call({ bodyHash, index })))).toEqual(faults);
});

test('plain answers are not struck by what only JSON can suffer', () => {
  const plans: FaultPlan[] = [{ share: 1, kinds: ['broken-json', 'fenced'], when: 'body' }];
  expect(faultFor(plans, 1, call({ asks: 'text' }))).toBeNull();
  expect(faultFor(plans, 1, call({ asks: 'json' }))).not.toBeNull();
});

test('the next plan has its turn when the first spares a call', () => {
  const none: FaultPlan = { share: 0, kinds: ['500'], when: 'body' };
  expect(faultFor([none, { share: 1, kinds: ['hang'], when: 'any' }], 1, call({}))).toBe('hang');
});

test('a broken answer is no JSON any more', () => {
  expect(() => JSON.parse(spoiled('{"a":[1,2,3]}', 'broken-json')) as unknown).toThrow(SyntaxError);
});

test.each([
  { share: 2, kinds: ['500'], when: 'body' },
  { share: Number.NaN, kinds: ['500'], when: 'body' },
  { share: 0.1, kinds: [], when: 'body' },
  { share: 0.1, kinds: ['418'], when: 'body' },
  { share: 0.1, kinds: ['500'], when: 'never' },
] as unknown as FaultPlan[])('a plan that cannot be followed is refused: %o', (plan) => {
  expect(() => checkPlan(plan)).toThrow(RangeError);
});
