import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { writeLives } from './support/lives.ts';
import { modelServer } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { UsageError } from '../src/errors/index.ts';
import { simulate, type Progress } from '../src/run/index.ts';

test('simulates a study in one call, goes on where it was, and prints nothing', async () => {
  const folder = temporaryFolder();
  const lives = writeLives(join(folder, 'lives'), { people: 3, events: 1 });
  const out = join(folder, 'run');
  const study = { lives, out, turns: 2, assistants: ['helpful', 'silent'], min: ['helpful:explicit-raised=1'] };
  const printed = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  const seen: Progress[] = [];
  const first = await simulate(study, { environment: {}, onProgress: (now) => seen.push(structuredClone(now)) });
  const counted = printed.map((each) => each.mock.calls.length);
  for (const each of printed) each.mockRestore();
  expect(counted).toEqual([0, 0]);

  expect(first).toMatchObject({
    runDirectory: out,
    report: join(out, 'report.html'),
    complete: true,
    incompleteLives: 0,
    pendingVerdicts: 0,
    conversations: { all: 6, broken: 0 },
    faults: {},
    failedCalls: [],
    budgetStop: null,
    thresholds: [{ assistant: 'helpful', metric: 'explicit-raised', outcome: 'passed', value: 1, rows: 3 }],
  });
  expect(JSON.parse(readFileSync(join(out, 'scores.json'), 'utf8'))).toEqual(first.scores);
  expect(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))).toMatchObject({ complete: true });
  expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('helpful');
  expect(seen.at(-1)).toMatchObject({ conversations: { done: 6, all: 6 }, lives: { done: 3, all: 3 } });

  const again = await simulate({ ...study, min: [], max: ['helpful:satisfied=100'] });
  expect(again.scores).toEqual(first.scores);
  expect(again.thresholds).toMatchObject([{ bound: 'max', outcome: 'passed' }]);
  const fresh = await simulate(study, { fresh: true });
  expect(fresh.scores).toEqual(first.scores);
});

test.each([
  [{ min: ['helpful:happiness=1'] }, /no metric "happiness"/],
  [{ max: ['his:satisfied=1'] }, /"his"/],
  [{ min: ['naturalness=2'] }, /does not decide naturalness/],
  [{ turns: 0 }, /turns/],
])('a study that cannot be run leaves no trace: %j', async (part, message) => {
  const folder = temporaryFolder();
  const lives = writeLives(join(folder, 'lives'), { people: 1, events: 1 });
  const running = simulate({ lives, out: join(folder, 'run'), assistants: ['helpful'], ...part });
  await expect(running).rejects.toThrow(UsageError);
  await expect(running).rejects.toThrow(message);
  expect(readdirSync(folder)).toEqual(['lives']);
});

test('a report that cannot be written fails no run', async () => {
  const folder = temporaryFolder();
  const lives = writeLives(join(folder, 'lives'), { people: 1, events: 1 });
  const study = { lives, out: join(folder, 'run'), turns: 1, assistants: ['helpful'] };
  const first = await simulate(study);
  rmSync(first.report!);
  mkdirSync(first.report!);
  expect(await simulate(study)).toMatchObject({ complete: true, report: null, scores: first.scores });
});

test('a budget that is used up is told, and more money goes on to the same end', async () => {
  const folder = temporaryFolder();
  const server = await modelServer();
  const lives = writeLives(join(folder, 'lives'), { people: 3, events: 1 });
  const environment = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: server.url };
  const study = { lives, turns: 2, user: 'openai:gpt-5-mini', assistants: ['silent'], min: ['satisfied=0'] };
  const whole = await simulate({ ...study, out: join(folder, 'whole') }, { environment });
  expect(whole).toMatchObject({ complete: true, budgetStop: null, thresholds: [{ outcome: 'passed' }] });

  const manifest = readFileSync(join(whole.runDirectory, 'manifest.json'), 'utf8');
  const { cost } = JSON.parse(manifest) as { cost: { roles: { user: { usd: number } } } };
  const out = join(folder, 'run');
  const stopped = await simulate({ ...study, out, budget: cost.roles.user.usd / 2 }, { environment });
  expect(stopped).toMatchObject({ complete: false, thresholds: [{ outcome: 'inconclusive', reason: 'incomplete' }] });
  expect(stopped.budgetStop).toContain(out);
  expect(stopped.incompleteLives).toBeGreaterThan(0);
  const resumed = await simulate({ ...study, out, budget: 5 }, { environment });
  expect(resumed).toMatchObject({ complete: true, budgetStop: null });
  expect(resumed.scores).toEqual(whole.scores);
});
