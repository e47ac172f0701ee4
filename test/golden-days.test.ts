import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engine } from '../src/run/engine.ts';
import { livelongEnding, projectRoot } from './support/built-command.ts';
import { bytesOfLives } from './support/days.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

test('days of residents and of sampled people give the golden bytes, on every Node', async () => {
  const folder = temporaryFolder();
  const few = ['--days', '2', '--held-out', '1'];
  const residents = join(folder, 'residents');
  await livelongEnding(0, ['days', '--people', '2', ...few, '--out', residents]);
  const sampled = join(folder, 'sampled');
  const plan = join(projectRoot, 'data/people/plan.yaml');
  await livelongEnding(0, [
    'days',
    '--plan',
    plan,
    '--people',
    '2',
    ...few,
    '--assistant',
    'learner',
    '--out',
    sampled,
  ]);
  const hash = createHash('sha256');
  for (const run of [residents, sampled]) {
    for (const [path, bytes] of Object.entries(bytesOfLives(run, 'journal.jsonl', 'plans.jsonl'))) {
      hash.update(`${path}\n${bytes}\n`);
    }
  }
  const found = { engine, days: hash.digest('hex') };
  const path = join(projectRoot, 'test/golden/days.json');
  expect(
    found,
    `The bytes of days have changed. If that is meant: raise \`engine\` in src/run/engine.ts once it has been released, and write to ${path}:\n${JSON.stringify(found, null, 2)}`,
  ).toEqual(JSON.parse(readFileSync(path, 'utf8')));
});
