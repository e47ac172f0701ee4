import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../errors/index.ts';
import { conversation } from './conversation.test-helper.ts';
import {
  brokenRecoveryRows,
  checkThresholds,
  decides,
  judgedRows,
  measuredRows,
  metricList,
  parseMetricChoice,
  parseThreshold,
  thresholdChecks,
  thresholdLines,
  thresholdsExitCode,
} from './index.ts';
import type { Bound, Outcome, Score, Scores, Threshold } from './index.ts';

type Checked = Parameters<typeof checkThresholds>[0];

const study = {
  assistants: [
    { name: 'helpful', family: 'rules' },
    { name: 'mine', family: 'outside' },
    { name: 'other.one', family: 'outside' },
  ],
  judges: [
    { name: 'heuristic', heuristic: true },
    { name: 'gpt-5-mini', heuristic: false },
  ],
} as const satisfies Pick<Scores, 'judges'> & { assistants: readonly object[] };

const metrics = metricList(null);

/** A conversation that broke: it has a row for everything that would have been decided on it. */
const brokenConversation = conversation(1, 'user');

/** What a threshold means in the study, as `assistant metric.kind @judge`. */
function meant(text: string, bound: Bound = 'min'): string[] {
  return thresholdChecks([parseThreshold(bound, text)], study).map(
    ({ assistant, metric, judge }) => `${assistant} ${metric.name}.${metric.kind ?? ''} @${judge ?? ''}`,
  );
}

interface Interval {
  low: number;
  high: number;
}

/** A score of `mine`; a number as interval stands for one person. */
function scoreOf(
  own: Interval | number | null,
  failures: Interval | number | null,
  counts: { judged?: number; notApplicable?: number; missing?: number; broken?: number } = {},
  metric = 'satisfied',
): Score {
  const { judged = 100, notApplicable = 0, missing = 0, broken = 0 } = counts;
  const estimate = (interval: Interval | number | null, more: number) =>
    interval === null
      ? null
      : typeof interval === 'number'
        ? { mean: interval, interval: null, people: 1, conversations: judged + more }
        : { mean: (interval.low + interval.high) / 2, interval, people: 8, conversations: judged + more };
  return {
    assistant: 'mine',
    judge: null,
    metric,
    kind: null,
    estimate: estimate(own, 0),
    withFailures: estimate(failures, JSON.stringify(own) === JSON.stringify(failures) ? 0 : 1),
    judged,
    notApplicable,
    missing: missing === 0 ? [] : [{ party: 'judge', kind: 'unparsable', count: missing }],
    broken: broken === 0 ? [] : [{ party: 'assistant', count: broken }],
  };
}

function scoresWith(score: Score | null): Checked {
  const assistants = study.assistants.map((each) => ({ ...each, people: 8, conversations: 100, broken: [] }));
  return { assistants, judges: study.judges, metrics, scores: score === null ? [] : [score] };
}

function outcomeOf(score: Score | null, bound: Bound, value: number, metric = 'satisfied'): Outcome {
  const outcomes = checkThresholds(scoresWith(score), [parseThreshold(bound, `mine:${metric}=${value}`)]);
  expect(outcomes).toHaveLength(1);
  return outcomes[0]!.outcome;
}

describe('a threshold as users write it', () => {
  test('is read part by part', () => {
    expect(parseThreshold('min', 'mine:intent-completion.explicit@gpt-5-mini=60.5')).toEqual({
      text: '--min mine:intent-completion.explicit@gpt-5-mini=60.5',
      bound: 'min',
      value: 60.5,
      assistant: 'mine',
      metric: 'intent-completion',
      kind: 'explicit',
      judge: 'gpt-5-mini',
    } satisfies Threshold);
    expect(parseThreshold('max', ' rigid-reasoning=0 ')).toMatchObject({ bound: 'max', value: 0, assistant: null });
    expect(parseMetricChoice('satisfied')).toEqual({ metric: 'satisfied', kind: null });
    expect(parseMetricChoice('intent-completion.implicit')).toEqual({ metric: 'intent-completion', kind: 'implicit' });
  });

  test('comes back from its parts', () => {
    const label = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
    fc.assert(
      fc.property(
        fc.option(label),
        fc.constantFrom(...metrics),
        fc.option(label),
        fc.integer({ min: 0, max: 10_000 }),
        (assistant, { name, kind = null }, judge, hundredths) => {
          const value = hundredths / 100;
          const text = `${assistant === null ? '' : `${assistant}:`}${name}${kind === null ? '' : `.${kind}`}${judge === null ? '' : `@${judge}`}=${value}`;
          const parts = { assistant, metric: name, kind, judge, value };
          expect(parseThreshold('min', text)).toEqual({ text: `--min ${text}`, bound: 'min', ...parts });
        },
      ),
    );
  });

  test.each(['', 'satisfied', 'satisfied=', 'satisfied=many', '=60', 'satisfied=60%', 'a b:satisfied=1', 'x=-1'])(
    'is refused when it is none: %j',
    (text) => {
      expect(() => parseThreshold('min', text)).toThrow(UsageError);
      expect(() => parseThreshold('min', text)).toThrow(/--min .*LABEL.*such as mine:intent-completion.explicit=60/s);
    },
  );

  test('no other text makes the reader stumble', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        try {
          parseThreshold('max', text);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
    );
    expect(() => parseMetricChoice('Satisfied!')).toThrow(UsageError);
  });
});

describe('what a threshold means in a study', () => {
  test('whoever is not named: all from outside, or all; both kinds; every judge that decides the metric', () => {
    expect(meant('satisfied=50')).toEqual(['mine satisfied. @', 'other.one satisfied. @']);
    expect(meant('helpful:satisfied=50')).toEqual(['helpful satisfied. @']);
    expect(meant('mine:intent-completion=50')).toEqual([
      'mine intent-completion.explicit @heuristic',
      'mine intent-completion.explicit @gpt-5-mini',
      'mine intent-completion.implicit @heuristic',
      'mine intent-completion.implicit @gpt-5-mini',
    ]);
    expect(meant('other.one:intent-recognition.implicit@heuristic=50')).toEqual([
      'other.one intent-recognition.implicit @heuristic',
    ]);
    expect(meant('mine:naturalness=3')).toEqual(['mine naturalness. @gpt-5-mini']);
    const rules = { ...study, assistants: study.assistants.slice(0, 1) };
    expect(thresholdChecks([parseThreshold('min', 'satisfied=1')], rules).map((each) => each.assistant)).toEqual([
      'helpful',
    ]);
  });

  test.each([
    ['his:satisfied=1', /"his".*There are: helpful, mine, other.one/],
    ['happiness=1', /no metric "happiness".*intent-completion.explicit, .*satisfied/],
    ['satisfied.explicit=1', /satisfied does not tell.*Leave .explicit away/],
    ['intent-completion@his=1', /no judge.*"his".*heuristic, gpt-5-mini/],
    ['satisfied@heuristic=1', /satisfied is measured.*Leave @heuristic away/],
    ['naturalness@heuristic=2', /heuristic judges by rules.*does not decide naturalness.*--judge/],
    ['naturalness=60', /naturalness goes from 1 to 5/],
    ['satisfied=101', /satisfied goes from 0 to 100/],
  ])('%s is refused with what there is', (text, message) => {
    expect(() => meant(text)).toThrow(UsageError);
    expect(() => meant(text)).toThrow(message);
  });

  test('who decides a metric is what the rows of a conversation say', () => {
    const rowsBy = (judge: { name: string; heuristic: boolean } | null) =>
      judge === null
        ? [...measuredRows(brokenConversation), ...brokenRecoveryRows(brokenConversation)]
        : judgedRows(brokenConversation, judge, {});
    for (const judge of [...study.judges, null]) {
      const decided = new Set(metrics.filter(({ name }) => decides(judge, name)).map(({ name }) => name));
      expect(decided).toEqual(new Set(rowsBy(judge).map(({ metric }) => metric)));
    }
  });
});

describe('how a check ends', () => {
  const at = (low: number, high: number) => ({ low, high });

  test.each<[Outcome, string, Score | null, Bound, number]>([
    ['passed', 'both intervals above', scoreOf(at(62, 80), at(60, 75)), 'min', 60],
    ['failed', 'both below', scoreOf(at(20, 40), at(20, 40)), 'min', 60],
    ['failed', 'only the one with failures below', scoreOf(at(62, 80), at(40, 59)), 'min', 60],
    ['inconclusive', 'the value inside', scoreOf(at(50, 80), at(50, 80)), 'min', 60],
    ['inconclusive', 'the value inside the one with failures', scoreOf(at(62, 80), at(55, 75)), 'min', 60],
    ['inconclusive', 'the upper bound on the value', scoreOf(at(50, 60), at(50, 60)), 'min', 60],
    ['inconclusive', 'one person', scoreOf(90, 90), 'min', 60],
    ['inconclusive', 'no value', scoreOf(null, null, { judged: 0, notApplicable: 9 }), 'min', 60],
    ['inconclusive', 'no row', null, 'min', 60],
    ['passed', 'all the same', scoreOf(at(60, 60), at(60, 60)), 'min', 60],
    ['passed', 'at most', scoreOf(at(5, 10), at(6, 10)), 'max', 10],
    ['failed', 'at most, with failures', scoreOf(at(5, 9), at(11, 20)), 'max', 10],
    ['inconclusive', 'at most, inside', scoreOf(at(5, 11), at(5, 11)), 'max', 10],
    ['passed', '5 % broken', scoreOf(at(70, 80), at(65, 75), { judged: 95, broken: 5 }), 'min', 60],
    ['broken', 'above 5 % broken', scoreOf(at(70, 80), at(65, 75), { judged: 94, broken: 6 }), 'min', 60],
    ['broken', 'above 5 % missing', scoreOf(at(70, 80), at(70, 80), { judged: 94, missing: 6 }), 'min', 60],
    ['broken', 'both together', scoreOf(at(1, 2), at(1, 2), { judged: 94, missing: 3, broken: 3 }), 'min', 60],
    ['broken', 'all of it', scoreOf(null, null, { judged: 0, broken: 1 }), 'min', 60],
  ])('%s: %s', (outcome, _, score, bound, value) => {
    expect(outcomeOf(score, bound, value)).toBe(outcome);
  });

  test('a metric without a worst value has only one interval to clear', () => {
    const score = scoreOf(at(20, 30), null, {}, 'words-per-reply');
    expect(outcomeOf(score, 'min', 15, 'words-per-reply')).toBe('passed');
    expect(outcomeOf(score, 'max', 15, 'words-per-reply')).toBe('failed');
  });

  test('nothing is conclusive while the run is incomplete', () => {
    const score = scoreOf(at(70, 80), at(70, 80), { judged: 10, broken: 90 });
    const outcomes = checkThresholds(scoresWith(score), [parseThreshold('min', 'mine:satisfied=1')], {
      complete: false,
    });
    expect(outcomes).toMatchObject([{ outcome: 'inconclusive', reason: 'incomplete' }]);
  });

  test('a threshold that names what the scores do not hold is refused, not passed', () => {
    const scores = scoresWith(scoreOf(at(70, 80), at(70, 80)));
    expect(() => checkThresholds(scores, [parseThreshold('min', 'theirs:satisfied=1')])).toThrow(UsageError);
  });

  const bounds = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
  const share = fc.integer({ min: 0, max: 200 });
  const anyScore = fc
    .tuple(fc.option(bounds), bounds, share, share, share, fc.integer({ min: 0, max: 30 }))
    .map(([own, failures, judged, notApplicable, broken, missing]) =>
      scoreOf(own, failures, { judged, notApplicable, broken, missing }),
    );
  const value = fc.integer({ min: 0, max: 100 });

  test('is exactly one outcome, by the rule', () => {
    fc.assert(
      fc.property(anyScore, value, (score, value) => {
        const broken = [...score.broken, ...score.missing].reduce((sum, each) => sum + each.count, 0);
        const rows = score.judged + score.notApplicable + broken;
        const intervals = [score.estimate?.interval, score.withFailures?.interval];
        const expected =
          broken / rows > 0.05
            ? 'broken'
            : intervals.some((each) => each && each.high < value)
              ? 'failed'
              : intervals.every((each) => each && each.low >= value)
                ? 'passed'
                : 'inconclusive';
        expect(outcomeOf(score, 'min', value)).toBe(expected);
      }),
    );
  });

  test('asking for less never makes it worse', () => {
    const order: Record<Outcome, number> = { failed: 0, inconclusive: 1, passed: 2, broken: 3 };
    fc.assert(
      fc.property(anyScore, value, value, (score, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(order[outcomeOf(score, 'min', less)]).toBeGreaterThanOrEqual(order[outcomeOf(score, 'min', more)]);
        expect(order[outcomeOf(score, 'max', more)]).toBeGreaterThanOrEqual(order[outcomeOf(score, 'max', less)]);
      }),
    );
  });

  test('--max is --min in the mirror', () => {
    const mirrored = (score: Score): Score => {
      const turn = (estimate: Score['estimate']) =>
        estimate && {
          ...estimate,
          interval: estimate.interval && { low: 100 - estimate.interval.high, high: 100 - estimate.interval.low },
        };
      return { ...score, estimate: turn(score.estimate), withFailures: turn(score.withFailures) };
    };
    fc.assert(
      fc.property(anyScore, value, (score, value) => {
        expect(outcomeOf(mirrored(score), 'max', 100 - value)).toBe(outcomeOf(score, 'min', value));
      }),
    );
  });

  test('all together end with the worst, whatever the order', () => {
    const outcome = fc.constantFrom<Outcome>('passed', 'failed', 'inconclusive', 'broken');
    const codes: Record<Outcome, number> = { passed: 0, failed: 1, inconclusive: 3, broken: 4 };
    fc.assert(
      fc.property(fc.array(outcome), (outcomes) => {
        const code = thresholdsExitCode(outcomes.map((outcome) => ({ outcome })));
        const all = outcomes.map((each) => codes[each]);
        expect(code).toBe([4, 1, 3, 0].find((each) => all.includes(each)) ?? 0);
      }),
    );
  });
});

describe('the line of a check', () => {
  const lineOf = (score: Score | null, value: number, complete = true) =>
    thresholdLines(
      checkThresholds(scoresWith(score), [parseThreshold('min', `mine:satisfied=${value}`)], { complete }),
    ).join('\n');

  test.each<[Score | null, number, string]>([
    [
      scoreOf({ low: 62, high: 80 }, { low: 62, high: 80 }),
      60,
      'passed        mine: satisfied at least 60; found 71.0 [62.0, 80.0]',
    ],
    [
      scoreOf({ low: 62, high: 80 }, { low: 40, high: 50 }),
      60,
      'failed        mine: satisfied at least 60; found 71.0 [62.0, 80.0], 45.0 [40.0, 50.0] with failures',
    ],
    [
      scoreOf({ low: 50, high: 80 }, { low: 50, high: 80 }),
      60,
      'inconclusive  mine: satisfied at least 60; found 65.0 [50.0, 80.0], and 60 lies inside the interval; more people make it narrower',
    ],
    [scoreOf(90, 90), 60, 'inconclusive  mine: satisfied at least 60; found 90.0, and one person gives no interval'],
    [null, 60, 'inconclusive  mine: satisfied at least 60; found no value, as there was nothing to score'],
    [
      scoreOf({ low: 62, high: 80 }, { low: 62, high: 80 }, { judged: 90, broken: 10 }),
      60,
      'broken        mine: satisfied at least 60; found 71.0 [62.0, 80.0], but 10 of 100 conversations broke or lack the value, more than 5 %',
    ],
    [
      scoreOf({ low: 59.96, high: 80 }, { low: 59.96, high: 80 }),
      60,
      'inconclusive  mine: satisfied at least 60; found 69.98 [59.96, 80.00], and 60 lies inside the interval; more people make it narrower',
    ],
  ])('says what was found (%#)', (score, value, line) => {
    expect(lineOf(score, value)).toBe(line);
  });

  test('says that a run is incomplete', () => {
    expect(lineOf(scoreOf({ low: 62, high: 80 }, { low: 62, high: 80 }), 60, false)).toMatch(
      /^inconclusive .*the run is incomplete$/,
    );
  });

  test('never rounds a bound to the other side of the value', () => {
    const near = fc.integer({ min: 59_999_900, max: 60_000_100 }).map((millionths) => millionths / 1e6);
    fc.assert(
      fc.property(near, near, (a, b) => {
        const interval = { low: Math.min(a, b), high: Math.max(a, b) };
        const line = lineOf(scoreOf(interval, interval), 60);
        const [, low, high] = /\[([\d.]+), ([\d.]+)\]/.exec(line)!;
        expect(Math.sign(Number(low) - 60)).toBe(Math.sign(interval.low - 60));
        expect(Math.sign(Number(high) - 60)).toBe(Math.sign(interval.high - 60));
      }),
    );
  });
});
