import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compareDays } from './compare-days.ts';
import { madeUpDays, madeUpJournal, madeUpTally, writeMadeUp } from './made-up-days.test-helper.ts';
import { writeDaysResults } from './write-days-results.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-compare-days-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function livedRun(name: string, learnerOfSecond = true) {
  const run = await madeUpDays(join(folder, name), ['silent', 'learner']);
  for (const [place, life] of run.lives.entries()) {
    const quiet = madeUpTally(1, 0, 0);
    const write = (assistant: string, lived: Parameters<typeof madeUpJournal>[2]) =>
      writeMadeUp(run.directory.journal({ life, assistant, trial: 1 }), madeUpJournal(life, assistant, lived));
    write('silent', { days: [quiet, quiet], heldOut: [quiet] });
    if (place === 1 && !learnerOfSecond) continue;
    write('learner', {
      days: [madeUpTally(1, 8, 1), madeUpTally(1, 2, 3)],
      heldOut: [madeUpTally(1, 8, 1), madeUpTally(1, 2 + place, 3)],
    });
  }
  await writeDaysResults(run);
  return run.directory.root;
}

test('compares what people lived after the last training, each by name', async () => {
  const run = await livedRun('whole');
  const compared = await compareDays({ run, assistant: 'learner' }, { run, assistant: 'silent' });
  expect(compared).toMatchObject({ on: 'held-out', assistant: { name: 'learner' }, baseline: { spec: 'silent' } });
  expect(compared.people).toHaveLength(2);
  expect(compared.shown.map(({ life }) => life)).toEqual(compared.people.map(({ life }) => life));
  // Two suggestions after the last training, not the eight after the first.
  const { assistant, baseline } = compared.people[0]!.values['per-hour']!;
  expect(assistant).toBeLessThan(compared.people[1]!.values['per-hour']!.assistant!);
  expect(baseline).toBe(0);
});

test('people whose days are not whole with both are left out', async () => {
  const run = await livedRun('part', false);
  const compared = await compareDays({ run, assistant: 'learner' }, { run, assistant: 'silent' });
  expect(compared.people).toHaveLength(1);
  expect(compared.unpaired).toEqual({ assistant: 0, baseline: 1 });
});

test('refuses what is the same, or not there', async () => {
  const run = await livedRun('refused');
  const silent = { run, assistant: 'silent' };
  await expect(compareDays(silent, silent)).rejects.toThrow('cannot be compared with itself');
  await expect(compareDays({ run, assistant: 'nobody' }, silent)).rejects.toThrow('There are silent, learner');
});
