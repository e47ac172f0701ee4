import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { planRun } from './plan-run.ts';
import { parseAssistantSpec, splitLabel } from './spec.ts';

const endings = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'];

test.each(endings)('a bare name that ends in .%s is a module, labelled without its ending', (ending) => {
  expect(parseAssistantSpec(`mine.${ending}`)).toEqual({ kind: 'module', path: `mine.${ending}` });
  expect(splitLabel(`./folder/mine.${ending}`).label).toBe('mine');
});

test.each(endings)('a run can be resumed from any folder: its .%s module is kept by its whole path', async (ending) => {
  const folder = mkdtempSync(join(tmpdir(), 'livelong-spec-'));
  try {
    const path = join(folder, `mine.${ending}`);
    writeFileSync(path, ending.startsWith('c') ? "module.exports = () => 'hi';" : "export default () => 'hi';");
    const { study } = await planRun({
      lives: null,
      people: 1,
      events: 1,
      turns: 1,
      trials: 1,
      seed: 1,
      user: 'agenda',
      assistants: [relative(process.cwd(), path)],
      judges: ['heuristic'],
      memory: 'none',
      concurrency: 1,
      callTimeout: 1,
      out: join(folder, 'run'),
      fresh: false,
    });
    expect(study.assistants.map(({ spec }) => spec)).toEqual([resolve(path)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
