import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DaysScores } from '../src/report/index.ts';
import { livelongEnding } from './support/built-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const trainings = 13;

/** What the built-in learner must reach on ten held-out days after 13 trainings, for all 32 residents. */
test.each([
  { objective: 'dpo', speech: 3, success: 75 },
  { objective: 'kto', speech: 2.8, success: 65 },
])('$objective learns when to speak and what to say', async ({ objective, speech, success }) => {
  const out = join(temporaryFolder(), 'days');
  const compared = ['silent', 'fixed-rate:told', 'memory-with-scores', 'learner'];
  const flags = compared.flatMap((name) => ['--assistant', name]);
  const { stdout } = await livelongEnding(0, ['days', '--objective', objective, ...flags, '--out', out, '--json']);
  const { scores, differences } = (JSON.parse(stdout) as { scores: DaysScores }).scores;
  const learned = scores.find((each) => each.assistant === 'learner' && each.trainings === trainings)!;
  const mean = (name: keyof typeof learned.values) => learned.values[name]!.mean;
  expect(mean('speech')).toBeGreaterThanOrEqual(speech);
  expect(mean('success')).toBeGreaterThanOrEqual(success);
  expect((mean('within-two') / 100) * 32).toBeGreaterThanOrEqual(28);
  expect(mean('protected')).toBeLessThanOrEqual(1);
  const above = (assistant: string, after: number | null) => {
    const found = differences.find(
      ({ side, from, measure }) =>
        side.assistant === 'learner' &&
        side.trainings === trainings &&
        from.assistant === assistant &&
        (after === null || from.trainings === after) &&
        measure === 'mean',
    )!;
    expect(found.difference!.interval!.low).toBeGreaterThan(0);
    return found.above;
  };
  expect(above('silent', null)).toBeGreaterThanOrEqual(28);
  expect(above('memory-with-scores', null)).toBeGreaterThanOrEqual(28);
  expect(above('learner', 1)).toBeGreaterThanOrEqual(28);
  expect(above('fixed-rate-told', null)).toBeGreaterThanOrEqual(26);
});
