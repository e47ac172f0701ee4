import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { exitCode, UsageError } from '../errors/index.ts';
import type { Finish } from './finish.ts';
import {
  dependencyFor,
  howCalled,
  isInstalledFor,
  quoted,
  starterFiles,
  writeNew,
  type HowCalled,
} from './init/index.ts';
import type { Terminal } from './terminal.ts';

/** `livelong init [DIR]`: a folder to start from. */
export function addInitCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('init')
    .summary('write a study, an assistant and a test to start from')
    .description(
      'Writes a study.yaml in which every setting is explained, a JSON Schema of it for editors, an assistant in TypeScript to begin with, and a test of it. Files that are there stay as they are.',
    )
    .argument('[dir]', 'folder, made where there is none', '.')
    .action((dir: string) => {
      init(dir, terminal);
      finish(exitCode.passed);
    });
}

function init(dir: string, terminal: Terminal): void {
  if (dir.trim() === '') throw new UsageError('The folder is empty. Name one, such as my-study.');
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new UsageError(`${dir} is a file. Name a folder, such as my-study.`);
  }
  const folder = resolve(dir);
  const called = howCalled({
    script: process.argv[1] ?? 'livelong',
    node: process.execPath,
    folder: process.cwd(),
    environment: terminal.environment,
  });
  const run = `${called.livelong} run ${quoted(join(dir, 'study.yaml'))}`;
  const files = starterFiles({ folder, name: basename(folder), run });
  const written: string[] = [];
  const left: string[] = [];
  for (const { name, purpose, content } of files) {
    const path = join(dir, name);
    const isNew = writeNew(join(folder, name), content);
    (isNew ? written : left).push(name);
    if (isNew) terminal.print(`${path.padEnd(join(dir, 'study.schema.json').length)}  ${purpose}`);
  }
  if (left.length > 0) {
    terminal.tell(`There already, and left as it was: ${left.map((name) => join(dir, name)).join(', ')}`);
  }
  terminal.tell(nextCommands(dir, { install: installing(dir, folder, written), called, run }));
}

/** The command that makes Livelong known to the folder; null where it is. */
function installing(dir: string, folder: string, written: readonly string[]): string | null {
  if (isInstalledFor(folder)) return null;
  const install = written.includes('package.json')
    ? 'npm install'
    : `npm install --save-dev ${quoted(dependencyFor(folder))}`;
  return dir === '.' ? install : `(cd ${quoted(dir)} && ${install})`;
}

function nextCommands(
  dir: string,
  { install, called, run }: { install: string | null; called: HowCalled; run: string },
): string {
  const commands = [install, run, `${called.node} --test ${quoted(join(dir, 'assistant.test.ts'))}`];
  const doctor = `${called.livelong} doctor ${quoted(join(dir, 'study.yaml'))}`;
  return [
    '\nNext:',
    ...commands.filter((command) => command !== null).map((command) => `  ${command}`),
    `\nThen change ${join(dir, 'assistant.ts')} and run it anew: ${run} --fresh`,
    `Before a study with models: ${doctor}`,
  ].join('\n');
}
