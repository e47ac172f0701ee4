import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { livelongEnding, startLivelong } from './support/built-command.ts';
import { writeLives } from './support/lives.ts';
import { equalParts, recordedCalls } from './support/run-files.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

test('Ctrl-C keeps what is in flight, asks nothing new, ends with 130, and resume gives the bytes of an undisturbed run', async () => {
  const folder = temporaryFolder();
  const module = join(folder, 'slow.mjs');
  writeFileSync(
    module,
    `export default async (request) => {
      await new Promise((resolve) => setTimeout(resolve, Number(process.env.SLOW ?? 0)));
      return 'Try the ' + request.scene.place + ' first.';
    };`,
  );
  const lives = writeLives(join(folder, 'lives'), { people: 6, events: 3 });
  const line = (out: string) => ['run', '--lives', lives, '--assistant', module, '--out', out];
  const [calm, stopped] = [join(folder, 'calm'), join(folder, 'stopped')];
  await livelongEnding(0, line(calm));
  const { child, ended } = startLivelong(line(stopped), { environment: { SLOW: '300' } });
  await once(child.stderr!, 'data');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  child.kill('SIGINT');
  const { code, stderr } = await ended;
  expect(code, stderr).toBe(130);
  expect(stderr).toContain('livelong resume');
  const kept = recordedCalls(stopped).length;
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(recordedCalls(calm).length);
  await livelongEnding(0, ['resume', stopped]);
  expect(equalParts(stopped)).toEqual(equalParts(calm));
});
