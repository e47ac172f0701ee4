import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runDirectory, type OpenRun } from '../run/index.ts';
import { reportAfterRun } from './report-command.ts';

test('a report that cannot be written fails no run: it is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'livelong-report-'));
  const told: string[] = [];
  const terminal = { print: () => {}, tell: (text: string) => told.push(text), environment: {} };
  const study: OpenRun['study'] = {} as never;
  await reportAfterRun({ directory: runDirectory(folder), study }, terminal);
  expect(told).toEqual([expect.stringMatching(/^The report could not be written: .* holds no manifest\.json/)]);
  rmSync(folder, { recursive: true });
});
