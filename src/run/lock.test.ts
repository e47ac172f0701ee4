import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { UsageError } from '../errors/index.ts';
import { lockRun } from './lock.ts';
import { runDirectory } from './run-directory.ts';

const root = mkdtempSync(join(tmpdir(), 'livelong-lock-'));
const directory = runDirectory(root);
const lock = join(root, 'lock');

afterEach(() => rmSync(lock, { force: true }));

test('a free run is taken and given back', () => {
  const unlock = lockRun(directory);
  expect(existsSync(lock)).toBe(true);
  unlock();
  expect(existsSync(lock)).toBe(false);
});

test('a run that a living process works on is refused, with its number', () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  writeFileSync(lock, `${other.pid}\n`);
  expect(() => lockRun(directory)).toThrow(UsageError);
  expect(() => lockRun(directory)).toThrow(String(other.pid));
  other.kill('SIGKILL');
});

test('what a killed process left is taken over, and so is a file of nonsense', () => {
  for (const left of ['999999999\n', 'nonsense', '', `${process.pid}\n`]) {
    writeFileSync(lock, left);
    utimesSync(lock, 1, 1);
    lockRun(directory)();
    expect(existsSync(lock)).toBe(false);
  }
});

test('a run that this very process works on is refused, too', () => {
  const unlock = lockRun(directory);
  expect(() => lockRun(directory)).toThrow(String(process.pid));
  unlock();
  lockRun(directory)();
});

test('giving back twice does not take away what another has taken since', () => {
  const unlock = lockRun(directory);
  unlock();
  const other = lockRun(directory);
  unlock();
  expect(() => lockRun(directory)).toThrow(UsageError);
  other();
});

test('a killed process that its parent has not looked at yet is dead', async () => {
  const parent = spawn('bash', ['-c', `sleep 60 & echo $!; kill -9 $!; exec sleep 60`]);
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  writeFileSync(lock, line);
  await new Promise((resolve) => setTimeout(resolve, 100));
  lockRun(directory)();
  parent.kill('SIGKILL');
});

test('of many processes that find a dead holder at once, one gets the run', async () => {
  const script = `
    import { lockRun } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))};
    import { runDirectory } from ${JSON.stringify(join(import.meta.dirname, 'run-directory.ts'))};
    while (Date.now() < Number(process.argv[1]));
    try { lockRun(runDirectory(${JSON.stringify(root)})); console.log('taken'); } catch (error) { console.log(error.name); }
    process.stdin.resume();`;
  for (let round = 0; round < 3; round++) {
    writeFileSync(lock, '999999999\n');
    const start = String(Date.now() + 800);
    const racers = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', script, start]),
    );
    const outcomes = await Promise.all(
      racers.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()),
    );
    for (const { stdin } of racers) stdin.end();
    await Promise.all(racers.map((racer) => once(racer, 'close')));
    expect(outcomes.filter((text) => text === 'taken')).toHaveLength(1);
    expect(outcomes.filter((text) => text === 'UsageError')).toHaveLength(5);
  }
});
