import { describe, expect, test } from 'vitest';
import type { RunPlan } from './plan-run.ts';
import { runDirectory } from './run-directory.ts';
import { selectConversations } from './show-selection.ts';

const plan = {
  directory: runDirectory('runs/x'),
  study: { trials: 2, assistants: [{ label: 'helpful' }, { label: 'mine' }] },
  lives: {
    plan: [
      { id: 'dining-1-aa', sequence: 'dining/1', events: 3 },
      { id: 'dining-10-bb', sequence: 'dining/10', events: 1 },
      { id: 'travel-2-cc', sequence: 'travel_2', events: 2 },
    ],
  },
} as unknown as RunPlan;

const all = { place: null, assistants: [], trial: null, broken: false };

describe('a life is found', () => {
  test.each([
    ['dining-1-aa', 'dining-1-aa', null],
    ['dining-1-aa/2', 'dining-1-aa', 2],
    ['dining/1', 'dining-1-aa', null],
    ['dining/1/3', 'dining-1-aa', 3],
    ['dining/10/1', 'dining-10-bb', 1],
    ['travel_2', 'travel-2-cc', null],
    ['tra/2', 'travel-2-cc', 2],
    ['tra/', 'travel-2-cc', null],
  ])('as %s', (place, life, event) => {
    expect(selectConversations(plan, { ...all, place })).toMatchObject({ life, event });
  });

  test.each([
    ['dining', '2 lives of runs/x begin with "dining": dining-1-aa, dining-10-bb.'],
    ['trvel-2', 'There is no life "trvel-2" in runs/x. The nearest: travel-2-cc,'],
    ['tra/3', '"3" is no event of travel-2-cc: it has events 1 to 2.'],
    ['dining-10-bb/0', '"0" is no event of dining-10-bb: it has one event, 1.'],
    ['tra/x', '"x" is no event of travel-2-cc'],
    ['', 'There is no life ""'],
  ])('and not as %j: %s', (place, message) => {
    expect(() => selectConversations(plan, { ...all, place })).toThrow(message);
  });
});

describe('a selection', () => {
  const row = { life: 'dining-1-aa', event: 2, assistant: 'mine', trial: 1, ending: 'broken' } as const;

  test('takes what fits all that was asked for', () => {
    expect(selectConversations(plan, all).takes(row)).toBe(true);
    const asked = { place: 'dining-1-aa/2', assistants: ['mine'], trial: 1, broken: true };
    expect(selectConversations(plan, asked).takes(row)).toBe(true);
    for (const other of [
      { ...row, life: 'travel-2-cc' },
      { ...row, event: 1 },
      { ...row, assistant: 'helpful' },
      { ...row, trial: 2 },
      { ...row, ending: 'satisfied' as const },
    ]) {
      expect(selectConversations(plan, asked).takes(other)).toBe(false);
    }
  });

  test('refuses names and numbers that the run does not hold', () => {
    expect(() => selectConversations(plan, { ...all, assistants: ['Mine'] })).toThrow('There are mine, helpful.');
    expect(() => selectConversations(plan, { ...all, trial: 3 })).toThrow('runs/x has 2 trials of each life');
  });
});
