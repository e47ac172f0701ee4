import { describe, expect, test } from 'vitest';
import type { JudgeFileMetric } from './judge-rows.ts';
import { readJudgeOutput } from './read-judge-output.ts';

const items = [
  { number: 1, text: 'Wants tea.' },
  { number: 2, text: 'Hopes for rain.' },
];

function read(metric: JudgeFileMetric, output: unknown) {
  const verdict = readJudgeOutput(metric, output, items);
  return verdict !== null && typeof verdict !== 'number' ? Object.fromEntries(verdict) : verdict;
}

describe('readJudgeOutput', () => {
  test.each([
    ['plain JSON', '{"Wants tea.": 1, "Hopes for rain.": 0}'],
    ['reasons before a fence', 'He {wants} tea.\n```json\n{"Wants tea.": 1, "Hopes for rain.": 0}\n```'],
    ['a list around it', '[{"Wants tea.": true, "Hopes for rain.": "0"}]'],
    ['another case, and spaces', '{" wants TEA. ": 1, "hopes for rain.": 0}'],
    ['keys that hold more or less', '{"1. Wants tea.": 1, "Hopes for rain": 0}'],
  ])('reads %s', (_, output) => {
    expect(read('ic', output)).toEqual({ 1: 1, 2: 0 });
  });

  test.each([
    ['an item is left out', '{"Wants tea.": 1}'],
    ['an item could be two keys', '{"Wants tea. A": 1, "Wants tea. B": 0, "Hopes for rain.": 0}'],
    ['a value is neither', '{"Wants tea.": 2, "Hopes for rain.": 0}'],
    ['there is no JSON', 'Both, I think.'],
    ['there is nothing', ''],
    ['there is null', null],
  ])('decides nothing where %s', (_, output) => {
    expect(read('ir', output)).toBeNull();
  });

  test('ratings are from 1 to 5, rigid reasoning is 0 or 1', () => {
    expect(read('nat', '{"rating": 4}')).toBe(4);
    expect(read('coh', '{"rating": "3.5"}')).toBe(3.5);
    expect(['{"rating": 0}', '{"rating": 6}', '{"rating": null}', '{}'].map((output) => read('ea', output))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(read('rr', '{"rigid_reasoning": 1}')).toBe(1);
    expect(read('rr', '{"rigid_reasoning": 0.5}')).toBeNull();
  });

  test('a metric by items decides nothing where there are none', () => {
    expect(readJudgeOutput('pa', '{}', [])).toBeNull();
  });
});
