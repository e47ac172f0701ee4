import { describe, expect, test } from 'vitest';
import { UsageError } from '../errors/index.ts';
import { metricList, scoresOf, type ScoreRow, type Scores } from '../report/index.ts';
import { scoreMatchers } from './index.ts';

expect.extend(scoreMatchers);

/** `mine` with a value for each of four people, in ten conversations of which the first `broken` broke; `built-in` at 100. */
function scoresWith(values: readonly number[], { broken = 0 }: { broken?: number } = {}): Scores {
  const rowsOf = (assistant: string, own: readonly number[], broken: number) =>
    own.flatMap((value, person) =>
      Array.from({ length: 10 }, (_, event): ScoreRow => {
        const brokenBy = event < broken ? 'assistant' : null;
        const place = { life: `l${person}`, person: `p${person}`, domain: 'dining', assistant, trial: 1, event };
        const row = { ...place, judge: null, value: brokenBy === null ? value : null, brokenBy } as const;
        return { ...row, metric: 'satisfied' };
      }),
    );
  return scoresOf([...rowsOf('mine', values, broken), ...rowsOf('built-in', [100, 100], 0)], {
    seed: 1,
    resamples: 200,
    assistants: [
      { name: 'built-in', family: 'rules' },
      { name: 'mine', family: 'outside' },
    ],
    judges: [{ name: 'heuristic', heuristic: true }],
    metrics: metricList(null),
  });
}

const sure = scoresWith([70, 72, 74, 76]);
const unsure = scoresWith([20, 40, 80, 90]);

/** What a failing expectation says. */
function messageOf(expectation: () => void): string {
  try {
    expectation();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('it passed');
}

describe('the matchers', () => {
  test('pass where the whole interval is on the right side', () => {
    expect(sure).toScoreAtLeast('satisfied', 60, { assistant: 'mine' });
    expect(sure).toScoreAtMost('satisfied', 80);
    expect({ scores: sure, complete: true, runDirectory: 'runs/x' }).toScoreAtLeast('satisfied', 60);
    expect(sure).toScoreAtLeast('satisfied', 100, { assistant: 'built-in' });
  });

  test.each<[string, RegExp, () => void]>([
    [
      'failed',
      /^mine: satisfied at least 80: failed\n {2}found 73\.0 \[7\d\.\d, 7\d\.\d\]$/,
      () => expect(sure).toScoreAtLeast('satisfied', 80),
    ],
    ['failed at most', /^mine: satisfied at most 50: failed\n/, () => expect(sure).toScoreAtMost('satisfied', 50)],
    [
      'inconclusive',
      /inconclusive: neither passed nor failed\n {2}found 57\.5 .*60 lies inside the interval/,
      () => expect(unsure).toScoreAtLeast('satisfied', 60),
    ],
    [
      'one person',
      /inconclusive.*\n.*one person gives no interval/,
      () => expect(scoresWith([90])).toScoreAtLeast('satisfied', 60),
    ],
    [
      'broken',
      /broken: too much of it failed.*\n.*4 of 40 conversations broke/,
      () => expect(scoresWith([90, 90, 90, 90], { broken: 1 })).toScoreAtLeast('satisfied', 60),
    ],
    [
      'incomplete',
      /inconclusive.*\n.*the run is incomplete/,
      () => expect({ scores: sure, complete: false }).toScoreAtLeast('satisfied', 60),
    ],
    [
      'no value',
      /inconclusive.*\n.*nothing to score/,
      () => expect(sure).toScoreAtLeast('intent-completion.explicit', 60),
    ],
  ])('tell the interval and the outcome: %s', (_, message, expectation) => {
    expect(messageOf(expectation)).toMatch(message);
  });

  test.each<[RegExp, () => void]>([
    [/no \.not: .*toScoreAtMost/, () => expect(sure).not.toScoreAtLeast('satisfied', 80)],
    [
      /no assistant of this study is called "his".*built-in, mine/,
      () => expect(sure).toScoreAtLeast('satisfied', 1, { assistant: 'his' }),
    ],
    [/"Satisfied" is no metric/, () => expect(sure).toScoreAtLeast('Satisfied', 1)],
    [/no metric "happy"/, () => expect(sure).toScoreAtLeast('happy', 1)],
    [/goes from 0 to 100/, () => expect(sure).toScoreAtLeast('satisfied', 120)],
    [/satisfied goes from 0 to 100/, () => expect(sure).toScoreAtLeast('satisfied', NaN)],
    [/give expect\(\) what simulate\(\) returns/, () => expect('scores.json').toScoreAtLeast('satisfied', 1)],
    [/give expect\(\) what simulate\(\) returns/, () => expect(null).toScoreAtLeast('satisfied', 1)],
  ])('refuse what makes no sense: %s', (message, expectation) => {
    expect(expectation).toThrow(UsageError);
    expect(expectation).toThrow(message);
  });
});
