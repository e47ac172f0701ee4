import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { projectRoot } from './support/built-command.ts';
import { filesToWrite } from './support/document-commands.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const folder = temporaryFolder();

/** A project of a user's: what the guide tells to write, and the package as it is installed. */
beforeAll(() => {
  const installed = join(folder, 'node_modules');
  mkdirSync(installed);
  for (const name of readdirSync(join(projectRoot, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(projectRoot, 'node_modules', name), join(installed, name));
  }
  for (const part of ['package.json', 'dist', 'data']) {
    cpSync(join(projectRoot, part), join(installed, 'livelong', part), { recursive: true });
  }
  writeFileSync(join(folder, 'package.json'), '{"type": "module", "private": true}');
  const guide = readFileSync(join(projectRoot, 'docs/testing-your-assistant.md'), 'utf8');
  const written = filesToWrite(guide);
  expect(written.map(({ name }) => name)).toEqual(['mine.ts', 'study.yaml', 'mine.test.ts', 'check-mine.ts']);
  for (const { name, content } of written) writeFileSync(join(folder, name), content);
});

interface Ended {
  code: number;
  output: string;
}

/** Runs a script of the project with this Node, without colours. */
function run(...command: readonly string[]): Promise<Ended> {
  const environment = { PATH: process.env['PATH'], HOME: folder, NO_COLOR: '1', CI: '1' };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: folder, env: environment }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), output: `${stdout}\n${stderr}` });
    });
  });
}

const vitest = (file: string) => run('node_modules/vitest/vitest.mjs', 'run', '--root', folder, file);

test('the test of the guide passes in a project of its own', async () => {
  const { code, output } = await vitest('mine.test.ts');
  expect(output).toContain('1 passed');
  expect(code, output).toBe(0);
});

test('what is not reached fails, with interval and outcome', async () => {
  writeFileSync(
    join(folder, 'wrong.test.ts'),
    `import { readFileSync } from 'node:fs';
import { simulate, type Scores } from 'livelong';
import { scoreMatchers } from 'livelong/vitest';
import { expect, test } from 'vitest';

expect.extend(scoreMatchers);
const { runDirectory } = await simulate({ assistants: ['silent'], turns: 2, out: 'runs/wrong' });
const scores = JSON.parse(readFileSync(runDirectory + '/scores.json', 'utf8')) as Scores;

test('too low', () => expect(scores).toScoreAtLeast('satisfied', 60));
test('undecided', () => expect(scores).toScoreAtLeast('intent-recognition.explicit', 60, { judge: 'heuristic' }));
test('misspelt', () => expect(scores).toScoreAtLeast('satisfaction', 60));
test('fine', () => expect(scores).toScoreAtMost('satisfied', 0));
`,
  );
  const { code, output } = await vitest('wrong.test.ts');
  expect(code, output).toBe(1);
  expect(output).toContain('3 failed | 1 passed');
  expect(output).toMatch(/silent: satisfied at least 60: failed\s+found 0\.0 \[0\.0, 0\.0\]/);
  expect(output).toMatch(/silent: intent-recognition\.explicit at least 60 \(judge heuristic\): inconclusive/);
  expect(output).toMatch(/there is no metric "satisfaction"/);
});

test('the program of the guide runs, and what a user writes is checked by types', async () => {
  const program = await run('check-mine.ts');
  expect(program.code, program.output).toBe(0);
  expect(program.output).toMatch(/^passed +mine: words-per-reply at most 100; found \d/m);

  const options = {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2023',
    allowImportingTsExtensions: true,
  };
  const config = { compilerOptions: { ...options, types: ['node'] }, include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  writeFileSync(
    join(folder, 'mistyped.ts'),
    `import { expect } from 'vitest';
import type { scoreMatchers } from 'livelong/vitest';
export type Matchers = typeof scoreMatchers;
// @ts-expect-error: a value is a number
expect({}).toScoreAtLeast('satisfied', '60');
// @ts-expect-error: no such option
expect({}).toScoreAtMost('satisfied', 60, { assistent: 'mine' });
`,
  );
  const { code, output } = await run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json');
  expect(output.trim()).toBe('');
  expect(code).toBe(0);
});
