import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptWithRun } from './kept-with-run.ts';
import type { RunEntry } from './library.ts';

test('what is made of a file is made again when the file changes, or goes away', () => {
  const root = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const path = join(root, 'study.yaml');
  const entry: RunEntry = { name: 'run', root, kind: 'days', changedAt: 0 };
  let made = 0;
  const read = keptWithRun(
    () => path,
    () => {
      made++;
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return null;
      }
    },
  );
  writeFileSync(path, 'one');
  expect([read(entry), read(entry), made]).toEqual(['one', 'one', 1]);
  writeFileSync(path, 'another');
  expect([read(entry), read(entry), made]).toEqual(['another', 'another', 2]);
  rmSync(path);
  expect([read(entry), read({ ...entry }), made]).toEqual([null, null, 4]);
});
