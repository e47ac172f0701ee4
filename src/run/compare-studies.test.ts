import { describe, expect, test } from 'vitest';
import { requireSameStudy, type NamedRun } from './compare-studies.ts';
import type { Study } from './study.ts';

const study: Study = {
  name: 'made-up',
  id: 'one',
  lives: null,
  people: 2,
  events: 3,
  turns: 6,
  'turns-as': 'joint',
  trials: 1,
  seed: 1,
  user: { spec: 'openai-compatible:u@http://localhost:1/v1' },
  assistants: [{ label: 'a', spec: 'helpful', id: 'a' }],
  judges: [{ label: 'heuristic', spec: 'heuristic', id: 'h' }],
  embedding: 'hashed-words',
  'overlap-threshold': null,
  concurrency: 16,
  'requests-per-minute': null,
  'tokens-per-minute': null,
  'call-timeout': 60,
  budget: null,
};

function runOf(root: string, changes: Partial<Study> = {}, hash = 'same'): NamedRun {
  const life = { id: 'l', sequence: 's', domain: 'dining', personId: 'p', events: 3 };
  const unread = () => Promise.reject(new Error('nothing of a life is needed'));
  const lives = {
    plan: [life, life],
    fileOrder: [],
    read: unread,
    readRows: unread,
    readWithRows: unread,
    dimensions: null,
    hash,
  };
  return {
    root,
    plan: { study: { ...study, ...changes }, lives: { ...lives, templatesFile: null, templatesText: null } },
  };
}

/** The lines that name what differs. */
function differing(changes: Partial<Study>, hash?: string): string[] {
  try {
    requireSameStudy(runOf('a'), runOf('b', { id: 'two', ...changes }, hash));
  } catch (error) {
    return (error as Error).message.split('\n').filter((line) => line.startsWith('  '));
  }
  throw new Error('it was not refused');
}

describe('two runs', () => {
  test('with one id are the same study, whatever else they hold', () => {
    expect(() =>
      requireSameStudy(runOf('a'), runOf('b', { trials: 9, concurrency: 1, assistants: [], budget: 5 })),
    ).not.toThrow();
  });

  test.each<[string, Partial<Study>, string]>([
    ['the seed', { seed: 2 }, '  seed: 1, against 2'],
    ['the turns', { turns: 4 }, '  turns: 6, against 4'],
    ["how the person's turn is made", { 'turns-as': 'separate' }, '  turns-as: joint, against separate'],
    ['the user', { user: { spec: 'agenda' } }, '  user: openai-compatible:u, against agenda'],
    [
      "the user's parameters",
      { user: { spec: study.user.spec, parameters: { temperature: 0.5 } } },
      '  user: openai-compatible:u, against openai-compatible:u with {"temperature":0.5}',
    ],
    ['from when a reply counts as heard before', { 'overlap-threshold': 0.9 }, '  embedding: {"name":"hashed-words",'],
  ])('that differ in %s are refused for that alone', (_, changes, message) => {
    const lines = differing(changes);
    expect(lines).toHaveLength(1);
    expect(lines[0]!.startsWith(message)).toBe(true);
  });

  test('that differ in the content of their lives are refused for that, though they look alike', () => {
    expect(differing({}, 'other')).toEqual(['  lives: not the same content']);
  });

  test("a user's server is no difference", () => {
    const elsewhere = { user: { spec: 'openai-compatible:u@http://elsewhere:2/v1' }, seed: 3 };
    expect(differing(elsewhere)).toEqual(['  seed: 1, against 3']);
  });
});
