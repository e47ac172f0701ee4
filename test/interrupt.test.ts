import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Scores } from '../src/report/index.ts';
import { livelongEnding, startLivelong, type Ended } from './support/built-command.ts';
import { writeLives } from './support/lives.ts';
import { equalParts, filesIn, jsonFile, recordedCalls, type Manifest } from './support/run-files.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** True once a life of the run has been lived to its end. */
function hasLife(run: string): boolean {
  const journals = filesIn(run).filter((path) => path.endsWith('journal.jsonl'));
  return journals.some((path) => readFileSync(join(run, path), 'utf8').includes('"life-ended"'));
}

/** Starts the command, sends `signals` interrupts as soon as a life has ended, and waits for the end. */
async function interrupted(run: string, line: readonly string[], signals: number): Promise<Ended> {
  const { child, ended } = startLivelong(line, { environment: { SLOW: '200' } });
  const watch = setInterval(() => {
    try {
      if (!hasLife(run)) return;
    } catch {
      return; // Not there yet.
    }
    clearInterval(watch);
    child.kill('SIGINT');
    if (signals > 1) child.stderr!.on('data', (text: string) => text.includes('Stopping') && child.kill('SIGINT'));
  }, 20);
  return ended.finally(() => clearInterval(watch));
}

/** A study whose assistant takes its time where the environment says so. */
function slowStudy(folder: string): (out: string) => string[] {
  const module = join(folder, 'slow.mjs');
  writeFileSync(
    module,
    `export default async (request) => {
      await new Promise((resolve) => setTimeout(resolve, Number(process.env.SLOW ?? 0)));
      return 'Try the ' + request.scene.place + ' first.';
    };`,
  );
  const lives = writeLives(join(folder, 'lives'), { people: 8, events: 3 });
  return (out) => ['run', '--lives', lives, '--assistant', module, '--concurrency', '1', '--out', out];
}

test('Ctrl-C keeps what is in flight, asks nothing new, scores what there is, ends with 130, and resume gives the bytes of an undisturbed run', async () => {
  const folder = temporaryFolder();
  const line = slowStudy(folder);
  const [calm, stopped] = [join(folder, 'calm'), join(folder, "stopped at John's")];
  await livelongEnding(0, line(calm));
  const { code, stdout, stderr } = await interrupted(stopped, line(stopped), 1);
  expect(code, stderr).toBe(130);
  expect(stderr.trimEnd().split('\n').at(-1)).toContain(`livelong resume '${folder}/stopped at John'\\''s'`);
  const kept = recordedCalls(stopped).length;
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(recordedCalls(calm).length);

  const { scores } = jsonFile<Scores>(stopped, 'scores.json');
  expect(scores.some(({ metric, estimate }) => metric === 'explicit-raised' && estimate !== null)).toBe(true);
  expect(jsonFile<Manifest>(stopped, 'manifest.json').complete).toBe(false);
  expect(stdout).toContain('Mean over');
  expect(stderr).toMatch(/Incomplete: \d of 8 lives/);
  expect(readFileSync(join(stopped, 'report.html'), 'utf8')).toMatch(/not lived to (?:the|their) end/);

  await livelongEnding(0, ['resume', stopped]);
  expect(equalParts(stopped)).toEqual(equalParts(calm));
});

test('a second Ctrl-C leaves at once and says how to go on', async () => {
  const folder = temporaryFolder();
  const run = join(folder, 'run');
  const { code, stdout, stderr } = await interrupted(run, slowStudy(folder)(run), 2);
  expect([code, stdout], stderr).toEqual([130, '']);
  expect(stderr).toContain(`Left at once. \`livelong resume ${run}\``);
});
