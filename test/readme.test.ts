import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { livelong, livelongEnding, projectRoot } from './support/built-command.ts';
import { commandsIn, filesToWrite, wordsOf } from './support/document-commands.ts';
import { writeLives } from './support/lives.ts';
import { modelServer } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** Commands that are not run here, each with the reason. */
const notRun: readonly (readonly [RegExp, string])[] = [
  [/^git clone /, 'needs the network'],
  [/^npm (ci|install)\b/, 'installs; .ci/run does it in a fresh clone'],
  [/^npm (start|test|run build|run bench)\b/, 'rebuilds dist/ under these tests; .ci/run does it in a fresh clone'],
  [/^export [A-Z_]+=\S+$/, 'sets a key; the tests set their own'],
  [/--assistant \S*=http:/, 'needs the server of the example; test/http-assistant.test.ts runs both'],
  [/^cd \S+$/, 'changes the folder; commands run in one of their own here'],
];

/** What stands in documents for things of the reader's own, and what it is here. */
function withStandIns(command: string, url: string): string {
  return command
    .replaceAll(/http:\/\/localhost:\d+\/v1/g, url)
    .replace('--assistant first --assistant second', '--assistant silent --assistant helpful')
    .replaceAll(/\b(MODEL|NAME)\b/g, 'm');
}

/** The command line for `livelong` in a document's command; null where it is another program. */
function livelongLine(command: string): string[] | null {
  const line = /^(?:npx livelong|livelong|npm run (?:--silent )?livelong --|node dist\/cli\/main\.js)(?: (.*))?$/.exec(
    command,
  );
  return line === null ? null : wordsOf(line[1] ?? '');
}

const documents = [
  'README.md',
  ...readdirSync(join(projectRoot, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe('every command that a document shows', () => {
  test('README.md is there and shows some', () => {
    const readme = join(projectRoot, 'README.md');
    expect(existsSync(readme), 'README.md is missing: write it, its commands are run by this test').toBe(true);
    expect(commandsIn(readFileSync(readme, 'utf8')).length).toBeGreaterThan(1);
  });

  test.each(documents.filter((name) => existsSync(join(projectRoot, name))))('%s: works as it stands', async (name) => {
    const markdown = readFileSync(join(projectRoot, name), 'utf8');
    const commands = commandsIn(markdown).filter(({ text }) => !notRun.some(([pattern]) => pattern.test(text)));
    if (commands.length === 0) return;
    const cwd = temporaryFolder();
    for (const { name, content } of filesToWrite(markdown)) writeFileSync(join(cwd, name), content);
    const lives = writeLives(join(cwd, 'DIR'), { people: 2, events: 1 });
    await livelongEnding(0, ['run', '--lives', lives, '--assistant', 'silent', '--out', 'RUN'], { cwd });
    const server = await modelServer();
    const environment = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: server.url };
    for (const { line, text } of commands) {
      const commandLine = livelongLine(withStandIns(text, server.url));
      expect(commandLine, `${name}:${line}: no test runs \`${text}\`; add it to notRun with a reason`).not.toBeNull();
      const asks = ['run', 'resume', 'judge'].includes(commandLine![0]!);
      const { code, stderr } = await livelong([...commandLine!, ...(asks ? ['--yes'] : [])], { cwd, environment });
      expect(code, `${name}:${line}: ${text}\n${stderr}`).toBe(0);
    }
  });
});

describe('the reader of documents', () => {
  test('takes commands from sh blocks, joined, without prompts, comments and output', () => {
    const markdown = [
      '```sh',
      'npm ci && npm start  # first',
      '# a comment',
      'livelong run \\',
      '  --people 2',
      '```',
      '- in a list',
      '  ```sh',
      '  $ livelong score RUN',
      '  a table',
      '  ```',
      '```ts',
      '// mine.ts',
      'export default () => "#";',
      '```',
    ].join('\n');
    expect(commandsIn(markdown)).toEqual([
      { line: 2, text: 'npm ci && npm start' },
      { line: 5, text: 'livelong run --people 2' },
      { line: 9, text: 'livelong score RUN' },
    ]);
    expect(filesToWrite(markdown)).toEqual([{ name: 'mine.ts', content: '// mine.ts\nexport default () => "#";\n' }]);
    expect(wordsOf(`livelong run 'a b' --out "c d" e`)).toEqual(['livelong', 'run', 'a b', '--out', 'c d', 'e']);
  });
});
