import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundledLives } from '../run/index.ts';
import { startStudio, type Studio } from './start-studio.ts';
import { optionsIn } from './studio.test-helper.ts';

const folder = mkdtempSync(join(tmpdir(), 'studio-damaged-'));
const options = optionsIn(folder);
const runs = options.saveTo;
let studio: Studio;

beforeAll(async () => {
  cpSync(bundledLives, join(runs, 'sound'), { recursive: true });
  // Each of these alone must keep no other from being shown.
  mkdirSync(join(runs, 'folder-as-study/study.yaml'), { recursive: true });
  mkdirSync(join(runs, 'circle'));
  symlinkSync('study.yaml', join(runs, 'circle/study.yaml'));
  symlinkSync(runs, join(runs, 'itself'));
  writeFileSync(join(runs, 'a-file'), '');
  mkdirSync(join(runs, 'torn'));
  for (const name of ['events.jsonl', 'users.jsonl']) writeFileSync(join(runs, 'torn', name), '{"id":');
  mkdirSync(join(runs, 'circles'));
  writeFileSync(join(runs, 'circles/study.yaml'), 'name: x\n');
  for (const name of ['index.jsonl', 'scores.json', 'manifest.json', 'people.jsonl', 'events.jsonl']) {
    symlinkSync(name, join(runs, 'circles', name));
  }
  mkdirSync(join(runs, 'days'));
  writeFileSync(join(runs, 'days/study.yaml'), 'kind: days\n');
  studio = await startStudio(options);
});
afterAll(() => studio.close());

test('a folder that cannot be read keeps no other from being shown', async () => {
  const answer = await fetch(`${studio.url}api/library`);
  const { runs: found } = (await answer.json()) as { runs: { name: string; kind: string }[] };
  expect(Object.fromEntries(found.map(({ name, kind }) => [name, kind]))).toEqual({
    sound: 'lives',
    torn: 'lives',
    circles: 'conversations',
    days: 'days',
  });
  for (const path of ['api/runs', 'api/studies/recent', 'api/compare/runs', 'api/lives?source=sound', 'api/at-home']) {
    expect([path, (await fetch(`${studio.url}${path}`)).status]).toEqual([path, 200]);
  }
});

test('what is damaged is told without a path of this machine, and never as a fault of ours', async () => {
  const paths = [
    'lives?source=torn',
    'lives/torn/x',
    'lives?source=circles',
    'talk/torn/x/1',
    'runs/circles',
    'runs/circles/conversations',
    'runs/circles/latency',
    'runs/circles/files/scores.json',
    'compare?left=circles:a&right=circles:b',
    'days/days',
    'days/days/people?assistant=silent',
    'at-home/people?source=days',
  ];
  for (const path of paths) {
    const answer = await fetch(`${studio.url}api/${path}`);
    expect([path, answer.status < 500]).toEqual([path, true]);
    expect(await answer.text()).not.toContain(folder);
  }
  const torn = await (await fetch(`${studio.url}api/lives?source=torn`)).json();
  expect(torn).toMatchObject({
    total: 1,
    lives: [{ line: 1, problem: expect.stringContaining('not JSON') as string }],
  });
});

test.runIf(process.platform === 'linux')('files whose head alone is asked for are closed again', async () => {
  const open = () => readdirSync('/proc/self/fd').length;
  const before = open();
  for (let count = 0; count < 40; count++) {
    const { status } = await fetch(`${studio.url}api/runs/sound/files/events.jsonl`, { method: 'HEAD' });
    expect(status).toBe(200);
  }
  await expect.poll(open).toBeLessThan(before + 20);
});
