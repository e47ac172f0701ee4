import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engine } from '../src/run/engine.ts';
import { livelongEnding, projectRoot } from './support/built-command.ts';
import { equalParts } from './support/run-files.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

interface Golden {
  engine: number;
  journals: string;
  results: string;
}

/** SHA-256 over the paths and contents of the files whose path `chosen` picks. */
function hashOf(parts: Record<string, string>, chosen: (path: string) => boolean): string {
  const hash = createHash('sha256');
  for (const path of Object.keys(parts).filter(chosen)) hash.update(`${path}\n${parts[path]!}\n`);
  return hash.digest('hex');
}

test('the bundled study gives the golden bytes, on every Node', async () => {
  const run = join(temporaryFolder(), 'run');
  const { stdout } = await livelongEnding(0, ['run', '--out', run]);
  expect(stdout, 'the table in README.md is not what the program prints').toContain(readmeTable());
  const parts = equalParts(run);
  const found: Golden = {
    engine,
    journals: hashOf(parts, (path) => path.endsWith('journal.jsonl')),
    results: hashOf(parts, (path) => !path.endsWith('journal.jsonl')),
  };
  const path = join(projectRoot, 'test/golden/bundled.json');
  const golden = JSON.parse(readFileSync(path, 'utf8')) as Golden;
  expect(
    found,
    `The bytes of the bundled study have changed. If that is meant: raise \`engine\` in src/run/engine.ts when journals changed, and write to ${path}:\n${JSON.stringify(found, null, 2)}`,
  ).toEqual(golden);
});

/** The table that README.md shows, without its ellipsis. */
function readmeTable(): string {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  return /```text\n([^]*?)\n…\n```/.exec(readme)![1]!;
}
