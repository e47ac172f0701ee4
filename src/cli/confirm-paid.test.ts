import { expect, test } from 'vitest';
import type { Study } from '../run/index.ts';
import { estimateCalls } from './confirm-paid.ts';

const study = {
  people: 2,
  events: 3,
  turns: 4,
  trials: 1,
  user: 'agenda',
  assistants: [{ label: 'a', spec: 'silent', memory: 'none', id: 'a' }],
  judges: [{ label: 'heuristic', spec: 'heuristic', id: 'h' }],
} as unknown as Study;
const assistant = (spec: string): Study => ({ ...study, assistants: [{ ...study.assistants[0]!, spec }] });

test.each([
  ['built-ins', study],
  ['a module whose path has a colon', assistant('./C:/mine.mjs')],
])('%s make no model calls', (_, given) => {
  expect(estimateCalls(given)).toEqual({ calls: { user: 0, assistants: 0, judges: 0 }, paid: false });
});

test('counts openings once, reactions per assistant, intent, reply and portrait, and all questions to a judge', () => {
  const judges = [{ label: 'j', spec: 'openai-compatible:j@http://127.0.0.1:1/v1', id: 'j' }];
  const all = { ...assistant('openai:m'), judges, user: 'openai-compatible:u@http://127.0.0.1:1/v1' };
  expect(estimateCalls(all)).toEqual({ calls: { user: 6 * 4, assistants: 6 * 9, judges: 6 * 7 }, paid: true });
  expect(estimateCalls({ ...study, judges }).paid).toBe(false);
});

test('counts one call for each reply of a finished service, which may be paid for', () => {
  const calls = { user: 0, assistants: 6 * 4, judges: 0 };
  expect(estimateCalls(assistant('bare:openai:m'))).toEqual({ calls, paid: true });
  expect(estimateCalls(assistant('bare:openai-compatible:m@http://127.0.0.1:1/v1'))).toEqual({ calls, paid: false });
});
