import { describe, expect, test } from 'vitest';
import {
  compareSides,
  comparisonVersion,
  type MetricDescription,
  type ScoreRow,
  type Side,
} from '../../report/index.ts';
import type { ComparedSides } from '../../run/index.ts';
import { conversationsPeople, conversationsView, type AskedFocus } from './conversations-view.ts';

const metric = (kind: 'explicit' | 'implicit'): MetricDescription => ({
  name: 'intent-completion',
  kind,
  label: kind,
  group: 'Intent completion',
  scale: { from: 0, to: 100 },
  direction: 'higher',
  worst: 0,
  unit: 'percent',
  byDomain: true,
});
const metrics = [metric('explicit'), metric('implicit')];

/** Four people with two events each; null: the assistant broke it. */
function side(values: readonly (number | null)[]): Side {
  const rows = values.map((value, index): ScoreRow => ({
    life: `life-${index >> 1}`,
    person: `p${index >> 1}`,
    domain: index < 4 ? 'dining' : 'travel',
    assistant: 'a',
    trial: 1,
    event: 1 + (index % 2),
    judge: 'j',
    metric: 'intent-completion',
    value,
    brokenBy: value === null ? 'assistant' : null,
  }));
  return {
    conversations: rows.map((row) => ({ ...row, ending: row.brokenBy === null ? 'satisfied' : 'broken' })),
    rows: (judge, { kind }) => (judge === 'j' && kind === 'explicit' ? rows.map((row) => ({ ...row, kind })) : []),
  };
}

function compared(own: readonly (number | null)[], other: readonly (number | null)[]): ComparedSides {
  const sides = { assistant: side(own), baseline: side(other) };
  const judges = [{ name: 'j', heuristic: true }];
  const drawing = { seed: 1, resamples: 200, level: 0.95 };
  const named = (name: string, run: string) => {
    const about = { family: 'outside', spec: name, trials: 1, incompleteLives: 0, pendingVerdicts: 0 } as const;
    return { name, run, id: name, ...about };
  };
  return {
    sides,
    comparison: {
      version: comparisonVersion,
      assistant: named('mine', '/folder/one'),
      baseline: named('theirs', '/folder/two'),
      ...drawing,
      judges,
      leftOut: [{ run: '/folder/two', judge: 'k' }],
      branch: null,
      metrics,
      ...compareSides(sides, { judges, metrics, drawing }),
    },
  };
}

const names = { left: 'one', right: 'two' };
const any: AskedFocus = { judge: null, metric: null };
const view = (own: readonly (number | null)[], other: readonly (number | null)[], asked = any) =>
  conversationsView(compared(own, other), names, asked);

const fifty = Array.from({ length: 8 }, () => 50);

describe('the view of a comparison', () => {
  test('holds what says something on both sides, by names of runs and no folder', () => {
    const shown = view([60, 70, 80, 90, 50, 50, 40, 30], fifty);
    expect(shown.metrics.map((each) => each.metric)).toEqual(['intent-completion.explicit']);
    expect(shown.metrics[0]).toMatchObject({ means: { left: 58.75, right: 50 }, pairs: 8, broke: false });
    expect(shown).toMatchObject({ left: { run: 'one' }, right: { run: 'two' }, leftOut: [{ run: 'two', judge: 'k' }] });
    expect(JSON.stringify(shown)).not.toContain('/folder');
  });

  test('warns of rules that judge what is no rules', () => {
    expect(view(fifty, fifty).judges).toEqual([{ name: 'j', heuristic: true, warn: true }]);
  });

  test('counts people and names those whose conversations moved', () => {
    const { focus } = view([60, 70, 80, 90, 50, 50, 40, 30], fifty);
    expect(focus!.spread).toMatchObject({ better: 2, worse: 1, equal: 1, missing: 0, drawn: [35, 15, 0, -15] });
    expect(focus!.byDomain!.map(({ part, estimate }) => [part, estimate!.mean])).toEqual([
      ['dining', 25],
      ['travel', -7.5],
    ]);
    expect(focus!.moved!.better[0]).toMatchObject({ person: 'p1', event: 2, change: 40 });
    expect(focus!.moved!.worse[0]).toMatchObject({ person: 'p3', event: 2, change: -20 });
  });

  test('tells what broke beside what did not', () => {
    const own = [null, 70, 80, 90, 60, 60, 60, 60];
    const shown = view(own, fifty).metrics[0]!;
    expect(shown).toMatchObject({ broke: true, pairs: 7 });
    expect(shown.withFailures!.mean).toBeLessThan(shown.estimate!.mean);
    const people = conversationsPeople(compared(own, fifty), any);
    expect(people.find(({ person }) => person === 'p0')).toMatchObject({ difference: 20, withFailures: -15 });
  });

  test('of nothing in common has no focus', () => {
    const none: (number | null)[] = [];
    expect(view(none, fifty)).toMatchObject({ metrics: [], focus: null, unpaired: { left: 0, right: 8 } });
    expect(conversationsPeople(compared(none, fifty), any)).toEqual([]);
  });

  test('refuses a metric or judge that says nothing, and names those that do', () => {
    expect(view(fifty, fifty, { judge: null, metric: 'intent-completion' }).focus!.metric).toBe(
      'intent-completion.explicit',
    );
    for (const asked of [
      { judge: 'k', metric: null },
      { judge: null, metric: 'coherence' },
    ]) {
      expect(() => view(fifty, fifty, asked)).toThrow('There is intent-completion.explicit');
    }
  });
});
