import { readFileSync, renameSync, truncateSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { startFakeModelServer, type FakeModelServer } from '../../src/testing/index.ts';
import { livelongEnding, startLivelong } from '../support/built-command.ts';
import { dayJournals, fewDays, signalled } from '../support/days.ts';
import { equalParts, filesIn, recordedCalls } from '../support/run-files.ts';
import { modelAt, modelServer } from '../support/study.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** How many journals of a run are complete. */
function livedIn(run: string): number {
  return [...dayJournals(run).values()].filter((entries) => entries.at(-1)?.type === 'days-ended').length;
}

describe('without a model', () => {
  const keyless = (out: string) => [...fewDays(out), '--people', '3'];
  const root = temporaryFolder();
  const calm = join(root, 'calm');

  beforeAll(async () => {
    await livelongEnding(0, keyless(calm));
  });

  test('killed while people are lived, journals torn, and asked for once more: the same bytes', async () => {
    const out = join(root, 'killed');
    const { code } = await signalled(keyless(out), 'SIGKILL', () => livedIn(out) > 2);
    expect(code).toBeNull();
    expect(livedIn(out)).toBeLessThan(livedIn(calm));
    const torn = filesIn(out).find((path) => basename(path) === 'journal.jsonl')!;
    truncateSync(join(out, torn), Math.floor(readFileSync(join(out, torn)).length / 2));
    await livelongEnding(0, keyless(out));
    expect(equalParts(out)).toEqual(equalParts(calm));
  });

  test('Ctrl-C ends with 130 and says how to go on', async () => {
    const out = join(root, "Ctrl-C at John's");
    const { code, stderr } = await signalled(keyless(out), 'SIGINT', () => livedIn(out) > 0);
    expect(code, stderr).toBe(130);
    expect(stderr).toContain(`livelong resume '${root}/Ctrl-C at John'\\''s'`);
    await livelongEnding(0, ['resume', out]);
    expect(equalParts(out)).toEqual(equalParts(calm));
  });
});

describe('with models in every role', () => {
  const concurrency = 4;
  const withModels = (server: FakeModelServer, out: string): string[] =>
    fewDays(
      out,
      '--held-out',
      '0',
      '--tick',
      '2400',
      '--concurrency',
      `${concurrency}`,
      '--planner',
      modelAt(server, 'p'),
      '--rater',
      `r=${modelAt(server, 'r')}`,
      '--assistant',
      `a=${modelAt(server, 'a')}`,
      '--assistant',
      `b=learner:${modelAt(server, 'b')}`,
    );
  let calm: { parts: Record<string, string>; calls: number };

  beforeAll(async () => {
    const server = await startFakeModelServer();
    const out = join(temporaryFolder(), 'run');
    await livelongEnding(0, withModels(server, out));
    await server.close();
    calm = { parts: equalParts(out), calls: recordedCalls(out).length };
    expect(server.count).toBe(calm.calls);
  });

  test.each([0.05, 0.6])(
    'killed after %d of the calls and resumed in another place: equal bytes, nothing paid twice but what was in flight',
    async (share) => {
      let seen = 0;
      let kill = () => {};
      const at = 1 + Math.floor(share * (calm.calls - 1));
      const server = await modelServer({
        latencyInMs: { from: 0, to: 4 },
        answer: () => {
          if (++seen === at) kill();
          return undefined;
        },
      });
      const out = join(temporaryFolder(), 'run');
      const { child, ended } = startLivelong(withModels(server, out));
      kill = () => child.kill('SIGKILL');
      expect((await ended).code).toBeNull();
      expect(livedIn(out)).toBeLessThan(4);
      const moved = `${out}-moved`;
      renameSync(out, moved);
      await livelongEnding(0, ['resume', moved]);
      expect(equalParts(moved)).toEqual(calm.parts);
      expect(server.count).toBeGreaterThanOrEqual(calm.calls);
      expect(server.count).toBeLessThanOrEqual(calm.calls + concurrency);
    },
  );

  test('Ctrl-C in the middle of a day: what is in flight comes home, nothing at all is paid twice', async () => {
    const server = await modelServer({ latencyInMs: 5 });
    const out = join(temporaryFolder(), 'run');
    const stopped = await signalled(withModels(server, out), 'SIGINT', () => server.count > calm.calls / 2);
    expect(stopped.code, stopped.stderr).toBe(130);
    await livelongEnding(0, ['resume', out]);
    expect(equalParts(out)).toEqual(calm.parts);
    expect(server.count).toBe(calm.calls);
  });
});
