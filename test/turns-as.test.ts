import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { livelongEnding } from './support/command-here.ts';
import { writeLives } from './support/lives.ts';
import { answerName, asksJudge, neverContent } from './support/model-calls.ts';
import { equalParts, jsonFile, journalsOf, type Manifest } from './support/run-files.ts';
import { modelServer, modelStudy } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const separate = ['--turns-as', 'separate'];

describe('a person played step by step', () => {
  test.each([2, 3, 6])('with %d turns: no chain is longer than 1 + (6T − 4)·E', async (turns) => {
    const folder = temporaryFolder();
    const events = 2;
    const lives = writeLives(join(folder, 'lives'), { people: 2, events });
    const out = join(folder, 'run');
    const server = await modelServer({ answer: (body) => neverContent(body) });
    await livelongEnding(0, modelStudy(server, lives, out, '--turns', `${turns}`, ...separate));
    expect(jsonFile<Manifest>(out, 'manifest.json').longestChain?.calls).toBe(1 + (6 * turns - 4) * events);
    const asked = server.log.filter(({ body }) => !asksJudge(body)).map(({ body }) => answerName(body));
    const times = (name: string) => asked.filter((each) => each === name).length;
    const talks = 2 * events;
    expect(['opening', 'memory', 'emotion', 'action', 'utterance', 'reaction'].map(times)).toEqual([
      talks,
      talks * (turns - 1),
      talks * (turns - 1),
      talks * (turns - 2),
      talks * (turns - 1),
      0,
    ]);
  });

  test('gives the same bytes again, whatever is answered and however many calls are in flight', async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 3, events: 2 });
    const results = [];
    for (const concurrency of [1, 16]) {
      const out = join(folder, `run-${concurrency}`);
      const server = await modelServer();
      const flags = ['--turns', '4', '--concurrency', `${concurrency}`, ...separate];
      await livelongEnding(0, modelStudy(server, lives, out, ...flags));
      results.push(equalParts(out));
      const turns = [...journalsOf(out).values()].flat().filter((entry) => entry.type === 'turn-taken');
      expect(turns.some(({ user }) => user.note !== '')).toBe(true);
    }
    expect(results[1]).toEqual(results[0]);
  });

  test('is another study than one played in one call per turn', async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 1, events: 1 });
    const out = join(folder, 'run');
    const server = await modelServer();
    await livelongEnding(0, modelStudy(server, lives, out, ...separate));
    await livelongEnding(2, modelStudy(server, lives, out));
    const prompts = Object.keys(jsonFile<{ prompts: Record<string, string> }>(out, 'manifest.json').prompts);
    expect(prompts).toEqual(expect.arrayContaining(['user/memory', 'user/emotion', 'user/action', 'user/utterance']));
    expect(prompts).not.toContain('user/react');
  });
});
