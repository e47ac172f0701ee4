import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoresOf, type MetricDescription, type ScorePlan, type ScoreRow } from './index.ts';

const percent = { scale: { from: 0, to: 100 }, direction: 'higher', worst: 0, unit: 'percent' } as const;
const completion: MetricDescription = {
  name: 'completion',
  kind: 'explicit',
  label: 'explicit',
  group: 'Completion',
  ...percent,
};
const turns: MetricDescription = {
  name: 'turns',
  label: 'turns',
  group: 'Talk',
  scale: { from: 0, to: null },
  direction: 'lower',
  worst: null,
  unit: 'count',
};
const plan: ScorePlan = {
  seed: 3,
  assistants: [
    { name: 'first', family: 'rules' },
    { name: 'second', family: 'rules' },
  ],
  judges: [{ name: 'judge', heuristic: false }],
  metrics: [completion, turns],
  resamples: 200,
};

function row(person: string, event: number, value: number | null, rest: Partial<ScoreRow> = {}): ScoreRow {
  const place = { life: `life of ${person}`, person, domain: 'dining', assistant: 'first', trial: 1, event };
  return { ...place, judge: 'judge', metric: 'completion', kind: 'explicit', value, brokenBy: null, ...rest };
}

describe('missing is missing', () => {
  const rows = [
    row('ada', 1, 100),
    row('ada', 2, null, { brokenBy: 'assistant' }),
    row('ada', 3, null, { brokenBy: 'network' }),
    row('bo', 1, 50),
    row('bo', 2, null, { missing: { party: 'judge', kind: 'unparsable' } }),
    row('bo', 3, null, { missing: { party: 'judge', kind: 'refused' } }),
    row('bo', 4, null),
  ];
  const scores = scoresOf(rows, plan);

  test('means are over what is there; what the assistant broke counts at the worst value beside them', () => {
    expect(scores.scores).toHaveLength(1);
    expect(scores.scores[0]).toMatchObject({
      judge: 'judge',
      metric: 'completion',
      kind: 'explicit',
      estimate: { mean: 75, people: 2, conversations: 2 },
      withFailures: { mean: (50 + 50) / 2, conversations: 3 },
      judged: 2,
      notApplicable: 1,
    });
  });

  test('failures are counted against their party', () => {
    expect(scores.scores[0]!.missing).toEqual([
      { party: 'judge', kind: 'refused', count: 1 },
      { party: 'judge', kind: 'unparsable', count: 1 },
    ]);
    const broken = [
      { party: 'assistant', count: 1 },
      { party: 'network', count: 1 },
    ];
    expect(scores.scores[0]!.broken).toEqual(broken);
    expect(scores.assistants[0]).toMatchObject({ people: 2, conversations: 7, broken });
    expect(scores.assistants[1]).toMatchObject({ people: 0, conversations: 0, broken: [] });
  });

  test('a broken conversation stays out of the mean even where a value is at hand', () => {
    const half = [row('ada', 1, 100), row('ada', 2, 20, { brokenBy: 'user' })];
    expect(scoresOf(half, plan).scores[0]).toMatchObject({ estimate: { mean: 100 }, withFailures: { mean: 100 } });
  });

  test('an assistant that fails in what a metric needs pays as one that breaks the conversation', () => {
    const failed = [row('ada', 1, 100), row('ada', 2, null, { missing: { party: 'assistant', kind: 'bad-answer' } })];
    expect(scoresOf(failed, plan).scores[0]).toMatchObject({ estimate: { mean: 100 }, withFailures: { mean: 50 } });
  });

  test('without a worst value there is no mean with failures; all broken is no mean at all', () => {
    const other = { judge: null, metric: 'turns', brokenBy: 'assistant' } as const;
    const { kind: _kind, ...measured } = row('ada', 1, null, other);
    const result = scoresOf([measured, row('ada', 1, null, { brokenBy: 'assistant' })], plan).scores;
    expect(result[0]).toMatchObject({ metric: 'completion', estimate: null, withFailures: { mean: 0 } });
    expect(result[1]).toMatchObject({ metric: 'turns', estimate: null, withFailures: null });
  });
});

test('two lives of one person are two sets of events of that person', () => {
  const rows = [row('ada', 1, 0, { life: 'one' }), row('ada', 1, 100, { life: 'two' })];
  expect(scoresOf(rows, plan).scores[0]!.estimate).toEqual({ mean: 50, interval: null, people: 1, conversations: 2 });
});

test('rows that the plan does not hold are refused, not dropped', () => {
  expect(() => scoresOf([row('ada', 1, 1, { metric: 'other' })], plan)).toThrow(/no metric other\/explicit/);
  expect(() => scoresOf([row('ada', 1, 1, { judge: 'other' })], plan)).toThrow(/no judge other/);
  expect(() => scoresOf([row('ada', 1, 1, { assistant: 'other' })], plan)).toThrow(/no assistant other/);
});

test('the order of rows changes no byte; numbers have at most six decimals', () => {
  const rows = ['first', 'second'].flatMap((assistant) =>
    ['ada', 'bo', 'cy'].flatMap((person, index) =>
      [1, 2, 3].map((event) => row(person, event, (100 * (index + event)) / 7, { assistant })),
    ),
  );
  const text = JSON.stringify(scoresOf(rows, plan));
  expect(text).not.toMatch(/\.\d{7}/u);
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(JSON.stringify(scoresOf(shuffled, plan))).toBe(text);
    }),
    { numRuns: 20 },
  );
});

test('a metric asked for over a life is estimated for each event number', () => {
  const rising = { ...plan, metrics: [{ ...completion, overLife: true }] };
  const rows = ['ada', 'bo'].flatMap((person) => [row(person, 2, 60), row(person, 1, 40), row(person, 10, null)]);
  expect(scoresOf(rows, rising).scores[0]!.overLife).toMatchObject([
    { event: 1, estimate: { mean: 40 } },
    { event: 2, estimate: { mean: 60 } },
    { event: 10, estimate: null },
  ]);
});

describe('differences', () => {
  const people = ['ada', 'bo', 'cy', 'di'];
  const lead = (value: number | null, rest: Partial<ScoreRow> = {}) =>
    people.flatMap((person, index) => [
      row(person, 1, 10 * index),
      row(person, 1, value === null ? null : 10 * index + value, { assistant: 'second', ...rest }),
    ]);
  const only = (rows: ScoreRow[], metric = completion) =>
    scoresOf(rows, { ...plan, metrics: [metric] }).differences[0]!;

  test('are paired by conversation and decided by the interval', () => {
    expect(only(lead(5))).toMatchObject({
      assistant: 'second',
      baseline: 'first',
      estimate: { mean: 5, interval: { low: 5, high: 5 } },
      pairs: 4,
      unpaired: { assistant: 0, baseline: 0 },
      verdict: 'better',
    });
    expect(only(lead(-5)).verdict).toBe('worse');
    expect(only(lead(0)).verdict).toBe('undecided');
    expect(only(lead(5), { ...completion, direction: 'lower', worst: 100 }).verdict).toBe('worse');
    expect(only(lead(5), { ...completion, direction: 'neither' }).verdict).toBeNull();
  });

  test('crashing does not pay: better on what it finished, undecided or worse with failures', () => {
    const crashes = people.flatMap((person) =>
      [1, 2, 3].flatMap((event) => [
        row(person, event, 60),
        event === 1
          ? row(person, event, 70, { assistant: 'second' })
          : row(person, event, null, { assistant: 'second', brokenBy: 'assistant' }),
      ]),
    );
    expect(only(crashes)).toMatchObject({
      estimate: { mean: 10, interval: { low: 10 } },
      withFailures: { mean: -36.666667 },
      pairs: 4,
      unpaired: { assistant: 0, baseline: 8 },
      verdict: 'undecided',
    });
  });

  test('one person decides nothing', () => {
    expect(only([row('ada', 1, 0), row('ada', 1, 9, { assistant: 'second' })])).toMatchObject({
      estimate: { mean: 9, interval: null },
      verdict: null,
    });
  });
});

describe('by domain', () => {
  const metrics = [{ ...completion, byDomain: true }, turns];
  const rows = [
    row('ada', 1, 100),
    row('bo', 1, 40, { domain: 'travel' }),
    row('cy', 1, 60, { domain: 'travel' }),
    row('cy', 2, null, { domain: 'travel', brokenBy: 'assistant' }),
    row('dee', 1, null, { domain: 'health', brokenBy: 'network' }),
  ];

  test('each domain is estimated for itself; one person has no interval, none no number', () => {
    const [score] = scoresOf(rows, { ...plan, metrics }).scores;
    expect(score!.byDomain).toEqual([
      { domain: 'dining', estimate: { mean: 100, interval: null, people: 1, conversations: 1 } },
      { domain: 'health', estimate: null },
      {
        domain: 'travel',
        estimate: { mean: 50, interval: { low: 40, high: 60 }, people: 2, conversations: 2 },
        withFailures: { mean: 35, interval: expect.anything(), people: 2, conversations: 3 },
      },
    ]);
  });

  test('is left out where all lives have one domain, or the metric does not ask for it', () => {
    const one = rows.filter(({ domain }) => domain === 'travel');
    expect(scoresOf(one, { ...plan, metrics }).scores[0]).not.toHaveProperty('byDomain');
    expect(scoresOf(rows, plan).scores[0]).not.toHaveProperty('byDomain');
  });
});
