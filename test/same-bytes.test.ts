import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FakeModelServerOptions } from '../src/testing/index.ts';
import { livelongEnding, livelongNode } from './support/built-command.ts';
import { writeLives } from './support/lives.ts';
import { equalParts, jsonFile, journalsOf, type Manifest } from './support/run-files.ts';
import { modelServer, modelStudy } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** Which calls fail for good is a matter of the body; when a 429 comes is not, but it passes. */
const trouble: FakeModelServerOptions = {
  faults: [
    { share: 0.1, kinds: ['429'], when: 'first-try' },
    { share: 0.1, kinds: ['500', 'reset', 'broken-json', 'empty', 'think', 'fenced', 'refusal'], when: 'body' },
  ],
  retryAfterInSeconds: 0,
};

describe('the same study', () => {
  test('gives the same bytes at concurrency 1 and 64, with random latency, 429 and faults', async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 4, events: 2 });
    const runs = await Promise.all(
      [
        { concurrency: 1, latencyInMs: { from: 0, to: 6 } },
        { concurrency: 64, latencyInMs: { from: 0, to: 60 } },
      ].map(async ({ concurrency, latencyInMs }) => {
        const server = await modelServer({ ...trouble, latencyInMs });
        const out = join(folder, `at-${concurrency}`);
        await livelongEnding(0, modelStudy(server, lives, out, '--concurrency', `${concurrency}`));
        return { out, maxInFlight: server.maxInFlight };
      }),
    );
    const [slow, wide] = runs as [(typeof runs)[0], (typeof runs)[0]];
    expect(slow.maxInFlight).toBe(1);
    expect(wide.maxInFlight).toBeGreaterThan(3);
    const { faults } = jsonFile<Manifest>(wide.out, 'manifest.json');
    expect(faults['network']?.['rate-limited']?.times).toBeGreaterThan(3);
    expect(equalParts(wide.out)).toEqual(equalParts(slow.out));
  });

  test('gives the same bytes at another URL, and when its lives lie elsewhere', async () => {
    const folder = temporaryFolder();
    const parts = [];
    for (const place of ['one', 'two']) {
      const lives = writeLives(join(folder, place, 'lives'), { people: 2, events: 1 });
      await livelongEnding(0, modelStudy(await modelServer(), lives, join(folder, place, 'run')));
      parts.push(equalParts(join(folder, place, 'run')));
    }
    expect(parts[0]).toEqual(parts[1]);
  });

  /** Compares something only where LIVELONG_NODE names another Node than the one that runs the tests: CI sets it. */
  test(`gives the same bytes on Node ${versionOf(livelongNode)} as on ${versionOf(process.execPath)}`, async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 3, events: 2 });
    const server = await modelServer(trouble);
    const parts = await Promise.all(
      [process.execPath, livelongNode].map(async (node, index) => {
        const [models, rules] = [join(folder, `models-${index}`), join(folder, `rules-${index}`)];
        await livelongEnding(0, modelStudy(server, lives, models), { node });
        await livelongEnding(0, ['run', '--lives', lives, '--turns', '3', '--out', rules], { node });
        return { models: equalParts(models), rules: equalParts(rules) };
      }),
    );
    expect(parts[0]).toEqual(parts[1]);
  });
});

describe('what must differ', () => {
  const utterances = (run: string, trial: number) =>
    [...journalsOf(run)].flatMap(([path, entries]) =>
      path.includes(`-${trial}/`)
        ? entries.flatMap((entry) => (entry.type === 'turn-taken' ? [entry.user.utterance] : []))
        : [],
    );

  test('two trials of one life', async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 4, events: 2 });
    const out = join(folder, 'run');
    await livelongEnding(0, ['run', '--lives', lives, '--assistant', 'generic', '--trials', '2', '--out', out]);
    expect(utterances(out, 1).length).toBeGreaterThan(8);
    expect(utterances(out, 1)).not.toEqual(utterances(out, 2));
  });

  test('two seeds', async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 4, events: 2 });
    const said = [];
    for (const seed of ['1', '2']) {
      const out = join(folder, seed);
      await livelongEnding(0, ['run', '--lives', lives, '--assistant', 'generic', '--seed', seed, '--out', out]);
      said.push(utterances(out, 1));
    }
    expect(said[0]).not.toEqual(said[1]);
  });

  test('two answers of a model', async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 1, events: 1 });
    const parts = [];
    for (const seed of [1, 2]) {
      const out = join(folder, `${seed}`);
      await livelongEnding(0, modelStudy(await modelServer({ seed }), lives, out));
      parts.push(equalParts(out));
    }
    expect(parts[0]).not.toEqual(parts[1]);
  });
});

function versionOf(node: string): string {
  return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
}
