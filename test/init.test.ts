import { appendFileSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readStudyInput, studyInput } from '../src/run/index.ts';
import { livelong, livelongNode, projectRoot } from './support/built-command.ts';
import { inProcess } from './support/in-process.ts';
import { runProgram } from './support/run-program.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const starters = ['.gitignore', 'assistant.test.ts', 'assistant.ts', 'study.schema.json', 'study.yaml'];

let folder: string;
let study: string;

beforeEach(() => {
  folder = temporaryFolder();
  study = join(folder, 'my-study');
});

/** Makes `import 'livelong'` find this copy in the folder, as an installed package is found. */
function install(): void {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(projectRoot, join(folder, 'node_modules', 'livelong'));
}

const textOf = (name: string) => readFileSync(join(study, name), 'utf8');

/** A study.yaml in which all settings that were only shown are set. */
const withAllSet = (text: string) => text.replaceAll(/^#(?=\S|\s{2})/gm, '');

describe('study.yaml', () => {
  beforeEach(async () => {
    install();
    expect(await inProcess(['init', study])).toMatchObject({ code: 0 });
  });

  test('is read back and gives the defaults, with the name and the assistant of the folder', () => {
    expect(readStudyInput(join(study, 'study.yaml'))).toEqual({
      ...studyInput.parse({}),
      name: 'my-study',
      assistants: ['generic', `mine=${join(study, 'assistant.ts')}`],
    });
  });

  test('explains every setting, and what it shows is legal', () => {
    const text = textOf('study.yaml');
    const settings = Object.entries(studyInput.shape);
    expect(settings.length).toBeGreaterThan(25);
    for (const [name, { description }] of settings) {
      const explained = new RegExp(`^((?:# \\S.*\\n)+)#?${name}:`, 'm').exec(text)?.[1] ?? '';
      expect(explained.replaceAll('\n# ', ' '), name).toContain(description!);
    }
    const all = parse(withAllSet(text)) as Record<string, unknown>;
    expect(Object.keys(all)).toEqual(settings.map(([name]) => name));
    expect(studyInput.safeParse(all).error).toBeUndefined();
    expect(all['turns']).toBe(6);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test('has a schema for editors that accepts it and rejects slips', () => {
    const text = textOf('study.yaml');
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/study\.schema\.json\n/);
    const json = JSON.parse(textOf('study.schema.json')) as Parameters<typeof z.fromJSONSchema>[0];
    expect(json).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
    const schema = z.fromJSONSchema(json);
    const accepts = (written: unknown) => schema.safeParse(written).success;
    const written = parse(text) as Record<string, unknown>;
    expect(accepts(written)).toBe(true);
    expect(accepts(parse(withAllSet(text)))).toBe(true);
    for (const slip of [
      { asistants: ['silent'] },
      { turns: 'six' },
      { turns: 0 },
      { 'turns-as': 'together' },
      { assistants: [{ label: 'no-spec' }] },
      { 'user-parameters': { temprature: 1 } },
      { budget: -1 },
    ]) {
      expect(accepts({ ...written, ...slip }), JSON.stringify(slip)).toBe(false);
    }
  });
});

describe('livelong init', () => {
  test('writes what a newcomer needs, and says what each file is', async () => {
    install();
    const { stdout } = await inProcess(['init', study]);
    expect(readdirSync(study).toSorted()).toEqual(starters);
    expect(stdout.trimEnd().split('\n')).toHaveLength(starters.length);
    expect(stdout).toMatch(/assistant\.ts +your assistant: begin here/);
    expect(textOf('.gitignore')).toContain('runs/');
  });

  test('leaves what is there as it is, and says so', async () => {
    install();
    mkdirSync(study);
    writeFileSync(join(study, 'assistant.ts'), 'export default () => null;\n');
    const { code, stdout, stderr } = await inProcess(['init', study]);
    expect(code).toBe(0);
    expect(textOf('assistant.ts')).toBe('export default () => null;\n');
    expect(stdout).not.toContain('assistant.ts ');
    expect(stderr).toMatch(/left as it was: .*my-study\/assistant\.ts\n/);
    const before = starters.map(textOf);
    expect((await inProcess(['init', study])).stdout).toBe('');
    expect(starters.map(textOf)).toEqual(before);
  });

  test('where npm would not find Livelong: a package.json, or the command that adds it', async () => {
    const { stderr } = await inProcess(['init', study]);
    expect(stderr).toContain(`(cd ${study} && npm install)\n`);
    const written = JSON.parse(textOf('package.json')) as { devDependencies: { livelong: string } };
    expect(resolve(study, written.devDependencies.livelong.replace(/^file:/, ''))).toBe(resolve(projectRoot));

    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'package.json'), '{}');
    expect((await inProcess(['init', other])).stderr).toMatch(/npm install --save-dev file:\S+\)\n/);
    expect(readFileSync(join(other, 'package.json'), 'utf8')).toBe('{}');
  });

  test('a file is no folder', async () => {
    writeFileSync(study, '');
    const { code, stderr } = await inProcess(['init', study]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/my-study is a file\. Name a folder/);
  });

  test('the commands that it prints work as they stand', async () => {
    install();
    const { code, stderr } = await livelong(['init', 'my-study'], { cwd: folder });
    expect(code, stderr).toBe(0);
    const commands = [...stderr.matchAll(/^ {2}(\S.*)$/gm)].map(([, command]) => command!);
    expect(commands).toHaveLength(2);
    const environment = { PATH: `${join(livelongNode, '..')}:${process.env['PATH'] ?? ''}` };
    for (const command of commands) {
      const ended = await runProgram(['sh', '-c', command], { cwd: folder, environment });
      expect(ended.code, `${command}\n${ended.stdout}\n${ended.stderr}`).toBe(0);
    }
    expect(readdirSync(join(folder, 'runs'))).toEqual([expect.stringMatching(/^my-study-[0-9a-f]{8}$/)]);

    appendFileSync(join(study, 'assistant.ts'), '// changed\n');
    const anew = /^Then change my-study\/assistant\.ts and run it anew: (.*)$/m.exec(stderr)![1]!;
    const again = await runProgram(['sh', '-c', anew], { cwd: folder, environment });
    expect(again.code, again.stderr).toBe(0);
  }, 120_000);

  test('the assistant and its test have right types', async () => {
    install();
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    await inProcess(['init', study]);
    const options = '--noEmit --strict --target es2023 --module nodenext --allowImportingTsExtensions --types node';
    const types = join(projectRoot, 'node_modules', '@types');
    const tsc = join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc');
    const files = ['assistant.ts', 'assistant.test.ts'].map((name) => join('my-study', name));
    const command = [process.execPath, tsc, ...options.split(' '), '--typeRoots', types, ...files];
    const ended = await runProgram(command, { cwd: folder });
    expect(ended.code, ended.stdout).toBe(0);
  });
});
