import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairedDifference } from '../../statistics/index.ts';
import type { MetricDescription, ScoreRow } from '../score-row.ts';
import { comparisonTable, compareSides, comparisonVersion, type Comparison, type Side } from './index.ts';

const drawing = { seed: 7, resamples: 500, level: 0.95 };
const completion: MetricDescription = {
  name: 'intent-completion',
  label: 'completion',
  group: 'Intent completion',
  scale: { from: 0, to: 100 },
  direction: 'higher',
  worst: 0,
  unit: 'percent',
  byDomain: true,
  overLife: true,
};
const explicit: MetricDescription = { ...completion, kind: 'explicit', label: 'explicit' };
const implicit: MetricDescription = { ...completion, kind: 'implicit', label: 'implicit' };
const rigid: MetricDescription = { ...completion, name: 'rigid-reasoning', direction: 'lower', worst: 100 };
const judges = [{ name: 'j', heuristic: false }];

/** What one side scored in one conversation; null: broken by the assistant. */
type Place = { person: number; event: number; trial?: number };

function row({ person, event, trial = 1 }: Place, value: number | null, metric: MetricDescription): ScoreRow {
  const { name, kind } = metric;
  return {
    life: `life-${person}`,
    person: `p${person}`,
    domain: person % 2 === 0 ? 'dining' : 'travel',
    assistant: 'a',
    trial,
    event,
    judge: 'j',
    metric: name,
    ...(kind === undefined ? {} : { kind }),
    value,
    brokenBy: value === null ? 'assistant' : null,
  };
}

function sideOf(rows: readonly ScoreRow[]): Side {
  const places = new Map(rows.map((each) => [`${each.life}/${each.event}/${each.trial}`, each]));
  return {
    conversations: Array.from(places.values(), ({ life, person, domain, event, trial, brokenBy }) => {
      return { life, person, domain, event, trial, ending: brokenBy === null ? 'satisfied' : 'broken' };
    }),
    rows: (judge, { name, kind }) =>
      rows.filter((each) => each.judge === judge && each.metric === name && each.kind === kind),
  };
}

/** A comparison as the command makes it, of rows made by hand. */
function comparisonOf(first: Side, second: Side, metrics: readonly MetricDescription[]): Comparison {
  const named = (name: string) => ({
    name,
    family: 'outside' as const,
    run: 'runs/made up',
    spec: `./${name}.ts`,
    id: name,
    trials: 1,
    incompleteLives: 0,
    pendingVerdicts: 0,
  });
  return {
    version: comparisonVersion,
    assistant: named('mine'),
    baseline: named('theirs'),
    ...drawing,
    judges,
    leftOut: [],
    branch: null,
    metrics,
    ...compareSides({ assistant: first, baseline: second }, { judges, metrics, drawing }),
  };
}

const places = [0, 1, 2, 3].flatMap((person) => [1, 2, 3].map((event) => ({ person, event })));

describe('differences', () => {
  test('are those of the statistics on the same rows, and the means those of the pairs', () => {
    const own = places.map((place, index) => row(place, (index * 37) % 101, completion));
    const other = places.slice(2).map((place, index) => row(place, (index * 53) % 97, completion));
    const { differences, conversations, people } = comparisonOf(sideOf(own), sideOf(other), [completion]);
    const observed = (rows: readonly ScoreRow[]) =>
      rows.map(({ person, life, event, trial, value }) => ({
        person,
        event: `${life}/${event}`,
        trial,
        value: value!,
      }));
    const purpose = 'difference intent-completion';
    const { difference } = pairedDifference(observed(own), observed(other), { ...drawing, purpose });
    expect(differences).toHaveLength(1);
    const [found] = differences;
    expect(found!.pairs).toBe(10);
    expect(found!.unpaired).toEqual({ assistant: 2, baseline: 0 });
    expect(found!.estimate!.mean).toBeCloseTo(difference!.mean, 5);
    expect(found!.estimate!.interval!.low).toBeCloseTo(difference!.interval!.low, 5);
    expect(found!.estimate!.interval!.high).toBeCloseTo(difference!.interval!.high, 5);
    expect(found!.means!.assistant - found!.means!.baseline).toBeCloseTo(difference!.mean, 5);
    expect(conversations).toEqual({ paired: 10, unpaired: { assistant: 2, baseline: 0 } });
    expect(people).toBe(4);
  });

  test('of a constant lead are that lead, everywhere, with no width', () => {
    const own = places.map((place) => row(place, 20 + 10 * place.person, completion));
    const ahead = own.map((each) => ({ ...each, value: each.value! + 4 }));
    const [found] = comparisonOf(sideOf(ahead), sideOf(own), [completion]).differences;
    const lead = { mean: 4, interval: { low: 4, high: 4 } };
    expect(found).toMatchObject({ estimate: lead, withFailures: lead, verdict: 'better', pairs: 12 });
    expect(found!.byDomain).toMatchObject([
      { domain: 'dining', estimate: lead, pairs: 6, verdict: 'better' },
      { domain: 'travel', estimate: lead, pairs: 6, verdict: 'better' },
    ]);
    expect(found!.byEvent!.map(({ event, estimate }) => [event, estimate!.mean])).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
    ]);
  });

  test('of a side with itself are exactly zero, nothing has moved and nothing is decided', () => {
    const value = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
    fc.assert(
      fc.property(fc.array(value, { minLength: 12, maxLength: 12 }), (values) => {
        const side = sideOf(places.map((place, index) => row(place, values[index]!, completion)));
        const { differences, moved } = comparisonOf(side, side, [completion]);
        for (const { estimate, withFailures, verdict } of differences) {
          for (const each of [estimate, withFailures]) {
            if (each?.interval) expect(each).toMatchObject({ mean: 0, interval: { low: 0, high: 0 } });
          }
          if (verdict !== null) expect(verdict).toBe('undecided');
        }
        expect([...(moved?.better ?? []), ...(moved?.worse ?? [])]).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('with what the assistant broke at the worst value: a lead that crashes bought is no lead', () => {
    const other = places.map((place) => row(place, 50, completion));
    const own = places.map((place) => row(place, place.event === 1 ? null : 60, completion));
    const [found] = comparisonOf(sideOf(own), sideOf(other), [completion]).differences;
    expect(found).toMatchObject({
      estimate: { mean: 10, conversations: 8 },
      withFailures: { conversations: 12 },
      pairs: 8,
      unpaired: { assistant: 0, baseline: 4 },
      verdict: 'undecided',
    });
    expect(found!.withFailures!.mean).toBeCloseTo((10 * 2 - 50) / 3, 5);
  });

  test('are made only where both sides have rows', () => {
    const own = sideOf(places.map((place) => row(place, 50, completion)));
    const { differences, moved } = comparisonOf(own, sideOf([]), [completion]);
    expect(differences).toEqual([]);
    expect(moved).toBeNull();
  });
});

describe('what moved most', () => {
  test('is by the mean of explicit and implicit, worst value for what broke, largest change first', () => {
    const changes = [30, -10, 0, 5, -40, 20, 60, -5, 10, 15, 1, -80];
    const other = places.flatMap((place) => [row(place, 50, explicit), row(place, 50, implicit)]);
    const own = places.flatMap((place, index) =>
      index === 11
        ? [row(place, null, explicit), row(place, null, implicit)]
        : [row(place, 50 + changes[index]!, explicit), row(place, 50, implicit)],
    );
    const moved = comparisonOf(sideOf(own), sideOf(other), [explicit, implicit]).moved!;
    expect(moved).toMatchObject({ judge: 'j', metrics: ['intent-completion/explicit', 'intent-completion/implicit'] });
    expect(moved.better.map(({ change }) => change)).toEqual([30, 15, 10, 7.5, 5]);
    expect(moved.worse.map(({ change }) => change)).toEqual([-50, -20, -5, -2.5]);
    expect(moved.worse[0]).toEqual({
      life: 'life-3',
      event: 3,
      trial: 1,
      domain: 'travel',
      change: -50,
      assistant: { value: 0, ending: 'broken' },
      baseline: { value: 50, ending: 'satisfied' },
    });
  });

  test('is better where it fell, for what is good when it is low', () => {
    const other = places.map((place) => row(place, 50, rigid));
    const own = places.map((place, index) => row(place, index === 0 ? 10 : index === 1 ? 70 : 50, rigid));
    const moved = comparisonOf(sideOf(own), sideOf(other), [rigid]).moved!;
    expect(moved.better.map(({ change }) => change)).toEqual([-40]);
    expect(moved.worse.map(({ change }) => change)).toEqual([20]);
  });
});

describe('the table', () => {
  const other = places.map((place) => row(place, 50, completion));
  const own = places.map((place) => row(place, place.event === 1 ? 90 : 60, completion));
  const comparison = comparisonOf(sideOf(own), sideOf(other), [completion]);

  test('holds both means, the difference with its mark, and the commands that show what moved', () => {
    const text = comparisonTable(comparison);
    expect(text).toMatch(/^mine minus theirs in runs\/made up\n12 conversations of both with 4 people/);
    expect(text).toMatch(/completion\s+%\s+70\.0\s+50\.0\s+\+20\.0 \[\+[\d.]+, \+[\d.]+\] ▲\s+12/);
    expect(text).toMatch(/Difference by domain · Judge j\n─+\n\s+dining\s+travel/);
    expect(text).toMatch(/Difference over a life · Judge j\n─+\n\s+event 1\s+event 2\s+event 3/);
    expect(text).toContain("livelong show 'runs/made up' life-0/1 --assistant mine --assistant theirs");
    expect(text.split('\n').filter((line) => line.length > 100 && !line.includes('livelong show'))).toEqual([]);
  });

  test('in colour is the same text', () => {
    const coloured = comparisonTable(comparison, { color: true });
    expect(coloured).toContain('\u001B[1m');
    expect(stripVTControlCharacters(coloured)).toBe(comparisonTable(comparison));
  });
});
