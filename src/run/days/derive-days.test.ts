import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { DayEntry } from '../../journal/index.ts';
import type { DaysScores } from '../../report/index.ts';
import { deriveDays } from './derive-days.ts';
import { madeUpDays, madeUpJournal, madeUpTally, writeMadeUp, type MadeUpDays } from './made-up-days.test-helper.ts';
import { writeDaysReport } from './write-days-report.ts';
import { writeDaysResults } from './write-days-results.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

let run: MadeUpDays;
beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'livelong-days-'));
  folders.push(folder);
  run = await madeUpDays(join(folder, 'run'), ['silent', 'learner']);
});

const journalAt = (life: string, assistant: string) => run.directory.journal({ life, assistant, trial: 1 });

/** Writes whole journals of everybody, in an order of one's own. */
function liveAll(order: readonly number[] = [0, 1]): void {
  for (const person of order) {
    const life = run.lives[person]!;
    const silent = madeUpTally(1, 0, 0);
    writeMadeUp(
      journalAt(life, 'silent'),
      madeUpJournal(life, 'silent', { days: [silent, silent], heldOut: [silent] }),
    );
    const own = {
      days: [madeUpTally(1, 8, 1), madeUpTally(1, 2, 3)],
      heldOut: [madeUpTally(1, 8, 1), madeUpTally(1, 2 + person, 3)],
    };
    writeMadeUp(journalAt(life, 'learner'), madeUpJournal(life, 'learner', own));
  }
}

const indexRows = () =>
  readFileSync(run.directory.index, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('what is derived of days', () => {
  test('a row for each day and each number of trainings, with what ProPerSim prints of it', async () => {
    liveAll();
    const { scores, incompleteLives, longestChain } = await deriveDays(run);
    const [first, second] = run.lives;
    expect(indexRows().map(({ life, assistant, on, day, trainings }) => [life, assistant, on, day, trainings])).toEqual(
      [first, second].flatMap((life) => [
        [life, 'silent', 'day', 1, 0],
        [life, 'silent', 'day', 2, 1],
        [life, 'silent', 'held-out', null, 0],
        [life, 'learner', 'day', 1, 0],
        [life, 'learner', 'day', 2, 1],
        [life, 'learner', 'held-out', null, 0],
        [life, 'learner', 'held-out', null, 1],
      ]),
    );
    expect(indexRows()[4]).toMatchObject({
      whole: true,
      statedPerHour: 0.5,
      // 2 × 3 + 70 × 4 of 72.
      propersim: {
        steps: 72,
        mean: 3.972222,
        suggestions: 2,
        suggestionMean: 3,
        silences: 70,
        silenceMean: 4,
        success: 100,
      },
    });
    expect(incompleteLives).toBe(0);
    expect(longestChain).toEqual({ calls: 2, life: first, assistant: 'silent' });
    // (2 / 3 + 3 / 3) / 2.
    expect(
      scores.scores.find((each) => each.assistant === 'learner' && each.trainings === 1)!.values['per-hour'],
    ).toMatchObject({
      mean: 0.833333,
    });
  });

  test('the same bytes in whatever order lives were lived', async () => {
    liveAll([1, 0]);
    await writeDaysResults(run);
    const files = [run.directory.index, run.directory.scores, run.directory.report];
    const before = files.map((path) => readFileSync(path, 'utf8'));
    rmSync(join(run.directory.root, 'lives'), { recursive: true });
    const again = await madeUpDays(run.directory.root, ['silent', 'learner']);
    expect(again.lives).toEqual(run.lives);
    liveAll([0, 1]);
    await writeDaysResults(run);
    expect(files.map((path) => readFileSync(path, 'utf8'))).toEqual(before);
  });

  test('who is not whole is counted, and in no mean', async () => {
    liveAll();
    const path = journalAt(run.lives[1]!, 'learner');
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, `${lines.slice(0, 4).join('\n')}\n{"type":"day-ended","da`);
    const { scores, incompleteLives } = await deriveDays(run);
    expect(incompleteLives).toBe(1);
    expect(scores.assistants[1]).toMatchObject({ people: 1, incomplete: 1 });
    expect(indexRows().filter(({ whole }) => whole === false)).toHaveLength(1);
    rmSync(path);
    expect((await deriveDays(run)).scores.assistants[1]).toMatchObject({ people: 1, incomplete: 1 });
  });

  test('a missing rating is counted and never a 0; failed ticks and trainings are told by party', async () => {
    liveAll();
    const life = run.lives[0]!;
    const failure = { party: 'network', kind: 'connection-lost', role: 'assistant' } as const;
    const tally = { ...madeUpTally(1, 4, 3, 2), failed: 1 };
    const entries = madeUpJournal(life, 'learner', { days: [tally, tally], heldOut: [tally] });
    const faults: DayEntry[] = [
      { type: 'tick-failed', day: 1, tick: 3, failure },
      { type: 'day-learned', day: 1, training: {}, failure: { ...failure, party: 'assistant', kind: 'threw' } },
    ];
    writeMadeUp(journalAt(life, 'learner'), entries.toSpliced(2, 0, ...faults));
    const { scores, faults: found } = await deriveDays(run);
    expect(scores.assistants[1]).toMatchObject({ failedTicks: 3, missingRatings: 6, failedTrainings: 1 });
    expect(found.faults).toEqual({
      assistant: { threw: { times: 0, final: 1 } },
      network: { 'connection-lost': { times: 0, final: 1 } },
    });
    const training = scores.scores.find(({ assistant, on }) => assistant === 'learner' && on === 'training-days')!;
    // 3 for one; (8 × 1 + 2 × 3) / 10 for the other.
    expect(training.values.speech).toMatchObject({ mean: 2.2 });
  });

  test('the mean with failures is in scores.json always, in the report where anything failed', async () => {
    liveAll();
    await writeDaysResults(run);
    const means = () => {
      const { scores } = JSON.parse(readFileSync(run.directory.scores, 'utf8')) as DaysScores;
      return scores.findLast(({ assistant, on }) => assistant === 'learner' && on === 'held-out')!.values;
    };
    expect(means()['mean-with-failures']).toEqual(means().mean);
    expect(readFileSync(run.directory.report, 'utf8')).not.toContain('with failures, 0–4');
    for (const life of run.lives) {
      // 8 at 3 and 28 silences at 4 of 72 ticks; at the others the call failed.
      const whole = madeUpTally(1, 8, 3);
      const tally = { ...whole, failed: 36, silence: { ...whole.silence, rated: 28, score: 112 } };
      const entries = madeUpJournal(life, 'learner', { days: [tally, tally], heldOut: [tally, tally] });
      writeMadeUp(journalAt(life, 'learner'), entries);
    }
    await writeDaysResults(run);
    expect(means()).toMatchObject({
      mean: { mean: 3.777778 },
      'mean-with-failures': { mean: 1.888889 },
      'per-hour': { mean: 5.333333 },
    });
    const page = readFileSync(run.directory.report, 'utf8');
    for (const text of ['with failures, 0–4', 'with failures: each failed tick is 0', '(with failures: 1.89)']) {
      expect(page).toContain(text);
    }
  });

  test.each([
    ['no JSON', '{"type":"day-ended", nothing}'],
    ['no entry of this version', '{"type":"day-ended","day":1}'],
  ])('a line that is %s is told as damage', async (_, line) => {
    liveAll();
    const path = journalAt(run.lives[0]!, 'silent');
    writeFileSync(path, `${line}\n${readFileSync(path, 'utf8')}`);
    await expect(deriveDays(run)).rejects.toThrow(`${path} is damaged`);
  });

  test('a report needs results, and says how to come by them', async () => {
    liveAll();
    await expect(writeDaysReport(run)).rejects.toThrow(/no results yet/);
    const { report } = await writeDaysResults(run, 12.34);
    expect(report).toEqual({ path: run.directory.report });
    expect(JSON.parse(readFileSync(run.directory.manifest, 'utf8'))).toMatchObject({
      kind: 'days',
      complete: true,
      lastRun: { seconds: 12.3 },
    });
    await writeDaysResults(run);
    expect(JSON.parse(readFileSync(run.directory.manifest, 'utf8'))).toMatchObject({ lastRun: { seconds: 12.3 } });
    writeFileSync(run.directory.scores, '{"version":1,"scores":[]}');
    await expect(writeDaysReport(run)).rejects.toThrow(/this program reads days of version 1/);
  });
});
