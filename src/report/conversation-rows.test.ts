import { describe, expect, test } from 'vitest';
import type { Verdict, Verdicts } from '../judge/index.ts';
import type { PortraitDrawn } from '../journal/index.ts';
import { conversation } from './conversation.test-helper.ts';
import {
  brokenRecoveryRows,
  judgedRows,
  measuredRows,
  metricList,
  recoveryRows,
  scoresOf,
  type ScoreRow,
} from './index.ts';

const done: Verdict = {
  status: 'judged',
  items: [
    { number: 1, kind: 'explicit', value: 1 },
    { number: 2, kind: 'implicit', value: 0 },
  ],
};
const lost: Verdict = { status: 'missing', party: 'judge', kind: 'unparsable' };
const rows = (verdicts: Verdicts) => judgedRows(conversation(1), { name: 'j', heuristic: false }, verdicts);
const scoresFrom = (given: ScoreRow[]) =>
  scoresOf(given, {
    seed: 1,
    assistants: [{ name: 'mine', family: 'outside' }],
    judges: [{ name: 'j', heuristic: false }],
    metrics: metricList(null),
    resamples: 10,
  });

describe('verdicts', () => {
  test('that were not asked for give no row: they are pending, not "nothing to score"', () => {
    expect(rows({})).toEqual([]);
    expect(new Set(rows({ 'intent-completion': done }).map(({ metric }) => metric))).toEqual(
      new Set(['intent-completion']),
    );
  });

  test.each<[string, Verdicts]>([
    ['completion', { 'intent-completion': lost, 'intent-recognition': done }],
    ['recognition', { 'intent-completion': done, 'intent-recognition': lost }],
  ])('on %s that the judge failed to give: conditioned completion is missing by the judge', (_, verdicts) => {
    const { scores } = scoresFrom(rows(verdicts));
    const conditioned = scores.filter(({ metric }) => metric === 'intent-completion-conditioned');
    expect(conditioned).toHaveLength(2);
    for (const score of conditioned) {
      expect(score).toMatchObject({ notApplicable: 0, missing: [{ party: 'judge', kind: 'unparsable', count: 1 }] });
    }
  });

  test('conditioned completion counts only what was recognised', () => {
    const recognised: Verdict = { status: 'judged', items: [{ number: 1, kind: 'explicit', value: 0 }] };
    const values = rows({ 'intent-completion': done, 'intent-recognition': recognised });
    expect(values.filter(({ kind }) => kind === 'explicit').map(({ metric, value }) => [metric, value])).toEqual([
      ['intent-completion', 100],
      ['intent-completion-conditioned', 0],
      ['intent-recognition', 0],
    ]);
  });
});

describe('profile recovery', () => {
  const portrait = (event: number, levels: PortraitDrawn['levels']): PortraitDrawn => ({
    type: 'portrait-drawn',
    event,
    levels,
    failure: levels === null ? { party: 'assistant', kind: 'unparsable', role: 'assistant' } : null,
  });
  const recovered = { exact: 1, middleCountsHalf: 1, chance: { exact: 1 / 3, middleCountsHalf: 0.5 }, dimensions: 1 };
  const { life } = conversation(1);
  const good = [...measuredRows(conversation(1)), ...recoveryRows(life, portrait(1, {}), recovered)];
  const recoveryOf = (given: ScoreRow[]) =>
    scoresFrom(given).scores.find(({ metric }) => metric === 'profile-recovery');

  test('a failed portrait breaks no conversation, and pays in `with failures`', () => {
    const given = [...good, ...measuredRows(conversation(2)), ...recoveryRows(life, portrait(2, null), null)];
    expect(scoresFrom(given).assistants[0]).toMatchObject({ conversations: 2, broken: [] });
    expect(recoveryOf(given)).toMatchObject({
      estimate: { mean: 100 },
      withFailures: { mean: 50 },
      missing: [{ party: 'assistant', kind: 'unparsable', count: 1 }],
      broken: [],
    });
  });

  test('is missing where a portrait names no level of the person, and coverage says so', () => {
    const named = life.person.preferences.map(({ dimension }) => dimension);
    expect(named.length).toBeGreaterThan(0);
    const valuesOf = (levels: PortraitDrawn['levels']) =>
      recoveryRows(life, portrait(1, levels), null).map(({ metric, value, missing }) => [
        metric,
        value,
        missing?.party,
      ]);
    expect(valuesOf({ 'Somebody else': 'low' })).toEqual([
      ['profile-recovery', null, undefined],
      ['profile-recovery-half', null, undefined],
      ['profile-coverage', 0, undefined],
    ]);
    expect(valuesOf({ [named[0]!]: 'low' }).at(-1)).toEqual(['profile-coverage', 100 / named.length, undefined]);
    expect(valuesOf(null).at(-1)).toEqual(['profile-coverage', null, 'assistant']);
  });

  test('crashing before the portrait does not pay either; what others broke is not counted', () => {
    const broken = conversation(2, 'assistant');
    const given = [...good, ...measuredRows(broken), ...brokenRecoveryRows(broken)];
    expect(recoveryOf(given)).toMatchObject({
      estimate: { mean: 100 },
      withFailures: { mean: 50 },
      broken: [{ party: 'assistant', count: 1 }],
    });
    expect(recoveryOf([...good, ...brokenRecoveryRows(conversation(2, 'user'))])).toMatchObject({
      withFailures: { mean: 100 },
      broken: [{ party: 'user', count: 1 }],
    });
  });
});
