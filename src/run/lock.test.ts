import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
    lockRun(directory)();
    expect(existsSync(lock)).toBe(false);
  }
});
