import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { planDays, runDays, writeDaysResults } from '../run/index.ts';
import { finishDays } from './finish-days.ts';

const brief = { people: 1, days: 1, 'held-out': 0, tick: 1200 };

/** Lives a day with `silent` and a module, and finishes it; what was told and the exit code. */
async function finished(suggest: string) {
  const root = temporaryFolder();
  const module = join(root, 'own.mjs');
  writeFileSync(module, `export default { suggest: ${suggest} };`);
  const plan = await planDays({ ...brief, out: join(root, 'run'), assistants: ['silent', `own=${module}`] });
  await runDays(plan);
  const { study, directory } = plan;
  const printed: string[] = [];
  const told: string[] = [];
  const terminal = {
    print: (text: string) => void printed.push(text),
    tell: (text: string) => void told.push(text),
    environment: {},
  };
  const code = finishDays(
    await writeDaysResults({ directory, study }),
    { root: directory.root, study, json: false },
    terminal,
  );
  return { code, printed: printed.join('\n'), told: told.join('\n') };
}

test('an assistant that fails at every tick ends with 4, and is told', async () => {
  const { code, printed, told } = await finished("() => { throw new Error('no') }");
  expect(code).toBe(4);
  expect(told).toContain('own: its call failed at every tick of all its days, so there is nothing to rate.');
  expect(printed).toMatch(/own +– +– +– +– +– +–\n {2}with failures +0\.00\n/);
});

test('one that fails at some ticks ends with 0, its mean with failures beside its mean', async () => {
  const { code, printed, told } = await finished(
    "({ moment }) => { if (moment.minute >= 480) throw new Error('no'); return null }",
  );
  expect(code).toBe(0);
  expect(told).not.toContain('at every tick');
  const [, mean] = /own +(\d\.\d\d) /.exec(printed)!;
  const [, withFailures] = / {2}with failures +(\d\.\d\d)\n/.exec(printed)!;
  expect(Number(mean)).toBeGreaterThan(2 * Number(withFailures));
});
