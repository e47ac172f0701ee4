import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Scores } from '../src/report/index.ts';
import { builtMain, livelong, livelongEnding, livelongNode, startLivelong } from './support/built-command.ts';
import { writeLives } from './support/lives.ts';
import { inProcess } from './support/in-process.ts';
import { asksJudge } from './support/model-calls.ts';
import { equalParts, filesIn, jsonFile, jsonLines, type Manifest } from './support/run-files.ts';
import { modelAt, modelServer, modelStudy } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

let lives: string;
let out: string;

beforeEach(() => {
  const folder = temporaryFolder();
  lives = writeLives(join(folder, 'lives'), { people: 2, events: 1 });
  out = join(folder, 'run');
});

const study = () => readFileSync(join(out, 'study.yaml'), 'utf8');
const keyless = (...flags: string[]) => ['run', '--lives', lives, '--out', out, '--assistant', 'silent', ...flags];
const paid = { environment: { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' } };

describe('a command that is refused changes nothing', () => {
  test.each<[string, (flags: string[]) => string[], object]>([
    ['run without the key', (flags) => keyless(...flags), {}],
    ['run that is not agreed to', (flags) => keyless(...flags), paid],
    ['judge without the key', (flags) => ['judge', out, ...flags], {}],
    ['judge that is not agreed to', (flags) => ['judge', out, ...flags], paid],
    ['run --fresh without the key', (flags) => keyless('--seed', '7', '--fresh', ...flags), {}],
  ])('%s', async (_, line, options) => {
    await livelongEnding(0, keyless());
    const before = [equalParts(out), study(), jsonFile<Manifest>(out, 'manifest.json')];
    await livelongEnding(2, line(['--judge', 'openai:gpt-5-mini']), options);
    expect([equalParts(out), study(), jsonFile<Manifest>(out, 'manifest.json')]).toEqual(before);
    await livelongEnding(0, ['resume', out]);
    expect(existsSync(join(out, 'lock'))).toBe(false);
  });

  test('a new run leaves no folder', async () => {
    await livelongEnding(2, keyless('--judge', 'openai:gpt-5-mini'));
    expect(existsSync(out)).toBe(false);
  });

  test('--fresh does not empty the folder that it is to start from', async () => {
    await livelongEnding(0, keyless());
    const own = writeLives(join(out, 'own'), { people: 1, events: 1 });
    const { code, stderr } = await livelong(['run', '--lives', own, '--out', out, '--assistant', 'silent', '--fresh']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--fresh would empty') as string]);
    expect(filesIn(own).length).toBeGreaterThan(0);
  });
});

test('limits of a run that goes on stay as they were until others are given', async () => {
  const limits = () => {
    const { budget, concurrency, 'call-timeout': timeout } = parse(study()) as Record<string, unknown>;
    return [budget, concurrency, timeout];
  };
  await inProcess(keyless('--budget', '2', '--concurrency', '3'));
  expect(limits()).toEqual([2, 3, 60]);
  await inProcess(keyless('--trials', '2', '--call-timeout', '9'));
  expect(limits()).toEqual([2, 3, 9]);
  await inProcess(keyless('--budget', '5'));
  expect(limits()).toEqual([5, 3, 9]);
  await inProcess(keyless('--fresh'));
  expect(limits()).toEqual([null, 16, 60]);
});

describe('a run that a living process works on', () => {
  test('is left alone by run --fresh, judge and score, and ends as if nothing had been', async () => {
    const server = await modelServer({ latencyInMs: 900 });
    const line = modelStudy(server, lives, out);
    const { child, ended } = startLivelong(line);
    await expect.poll(() => server.count, { timeout: 10_000 }).toBeGreaterThan(3);
    for (const other of [
      [...line, '--fresh'],
      [...line, '--seed', '2', '--fresh'],
      ['judge', out, '--judge', 'heuristic'],
      ['score', out],
    ]) {
      const { code, stderr } = await livelong(other);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`Process ${child.pid} is working on`) as string]);
    }
    expect(study()).not.toContain('heuristic');
    expect((await ended).code).toBe(0);
    expect(jsonFile<Manifest>(out, 'manifest.json').complete).toBe(true);
  });
});

describe('verdicts that were never asked for', () => {
  test('are pending, not "nothing to score": score says so and ends with 3, resume asks for them', async () => {
    let asked = 0;
    let kill = () => {};
    const server = await modelServer({ answer: (body) => void (asksJudge(body) && ++asked === 3 && kill()) });
    await livelongEnding(0, [...keyless('--turns', '2')]);
    const { child, ended } = startLivelong(['judge', out, '--judge', modelAt(server, 'j'), '--yes', '--json']);
    kill = () => child.kill('SIGKILL');
    expect((await ended).code).toBeNull();
    for (const file of ['scores.json', 'manifest.json', 'index.jsonl']) expect(existsSync(join(out, file))).toBe(false);

    const scored = await livelongEnding(3, ['score', out]);
    expect(scored.stderr).toMatch(/Incomplete: \d+ verdicts were not asked for yet/);
    const manifest = jsonFile<Manifest & { pendingVerdicts: number }>(out, 'manifest.json');
    expect(manifest.complete).toBe(false);
    const files = filesIn(out).filter((path) => path.startsWith('judgements/j-'));
    const given = files.flatMap((path) => jsonLines(join(out, path))).length;
    expect(files).toHaveLength(7);
    expect(manifest.pendingVerdicts).toBe(2 * 7 - given);
    const naturalness = jsonFile<Scores>(out, 'scores.json').scores.filter(({ metric }) => metric === 'naturalness');
    expect(naturalness.every(({ notApplicable }) => notApplicable === 0)).toBe(true);

    await livelongEnding(0, ['resume', out]);
    expect(jsonFile<Manifest>(out, 'manifest.json').complete).toBe(true);
  });
});

describe('a journal', () => {
  test.each<[string, (path: string) => void]>([
    ['with a line that is no entry', (path) => writeFileSync(path, `{"type":"nonsense"}\n`, { flag: 'a' })],
    ['with a line that is not JSON', (path) => writeFileSync(path, `oh dear\n${readFileSync(path, 'utf8')}`)],
    ['without its head', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace(/^.*\n/, ''))],
    ['that is gone', (path) => rmSync(path)],
  ])('%s is lived again from the record, without a call', async (_, damage) => {
    const server = await modelServer();
    await livelongEnding(0, modelStudy(server, lives, out));
    const [before, count] = [equalParts(out), server.count];
    damage(
      join(
        out,
        Object.keys(before).find((path) => path.endsWith('journal.jsonl'))!,
      ),
    );
    const { code, stderr } = await livelong(['score', out]);
    expect([3, 4]).toContain(code);
    expect(stderr).toContain('livelong resume');
    expect(stderr).not.toMatch(/This should not have happened/);
    await livelongEnding(0, ['resume', out]);
    expect(equalParts(out)).toEqual(before);
    expect(server.count).toBe(count);
  });
});

test('score goes on saying how the last run went', async () => {
  await livelongEnding(0, keyless());
  const { lastRun } = jsonFile<Manifest & { lastRun: unknown }>(out, 'manifest.json');
  expect(lastRun).not.toBeNull();
  await livelongEnding(0, ['score', out]);
  expect(jsonFile<Manifest & { lastRun: unknown }>(out, 'manifest.json').lastRun).toEqual(lastRun);
});

test('a reader that leaves does not turn an incomplete run into a good one', async () => {
  await livelongEnding(0, keyless());
  rmSync(
    join(
      out,
      filesIn(out).find((path) => path.endsWith('journal.jsonl'))!,
    ),
  );
  const child = spawn(livelongNode, [builtMain, 'score', out], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  child.stderr.destroy();
  expect(await once(child, 'close')).toEqual([3, null]);
});

test('one life of one event is told in the singular', async () => {
  rmSync(lives, { recursive: true });
  mkdirSync(lives);
  writeLives(lives, { people: 1, events: 1 });
  const { stderr } = await livelongEnding(0, keyless());
  expect(stderr).toContain('1 life of 1 event, ');
  expect(stderr).toContain('1 conversation in ');
});
