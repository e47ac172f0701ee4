import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDesires } from '../src/mind/index.ts';
import { readPeoplePlan } from '../src/person/index.ts';
import { readPrices } from '../src/model/index.ts';
import { readDaysInput, readStudyInput } from '../src/run/index.ts';
import { startFakeModelServer, type FakeModelServer } from '../src/testing/index.ts';
import { readHome } from '../src/world/index.ts';
import { livelong, livelongEnding, projectRoot, type Ended } from './support/built-command.ts';
import {
  blocksOf,
  commandsIn,
  commandsOf,
  contentOf,
  fileNameOf,
  filesToWrite,
  wordsOf,
  type DocumentBlock,
} from './support/document-commands.ts';
import { askDuckDb } from './support/duckdb.ts';
import { writeLives } from './support/lives.ts';
import { freePort, listening } from './support/ports.ts';
import { journalsOf } from './support/run-files.ts';
import { runProgram } from './support/run-program.ts';
import { openStudio } from './support/studio.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** Commands that are not run here, each with the reason. */
const notRun: readonly (readonly [RegExp, string])[] = [
  [/^git clone /, 'needs the network'],
  [/^(\w+=\S+ )?npm (ci|install)\b/, 'needs the network; .ci/run installs in a fresh clone'],
  [/^npm (start|test|run build|run bench)\b/, 'rebuilds dist/ under these tests; .ci/run does it in a fresh clone'],
  [/^export [A-Z_]+=\S+$/, 'sets a key; the tests set their own'],
  [/^cd \S+$/, 'changes the folder; commands run in one of their own here'],
  [/^python3 assistant\.py$/, 'never ends; the block itself is started as a server here'],
];

/** Keys of all providers, and the fake server in the place of each. */
function environmentAt(url: string, folder: string): Record<string, string> {
  const providers = ['OPENAI', 'ANTHROPIC', 'GOOGLE', 'DEEPSEEK'];
  return {
    ...Object.fromEntries(providers.map((name) => [`${name}_BASE_URL`, url])),
    OPENAI_API_KEY: 'sk-test',
    ANTHROPIC_API_KEY: 'sk-test',
    GEMINI_API_KEY: 'sk-test',
    DEEPSEEK_API_KEY: 'sk-test',
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
  };
}

const documents = [
  'README.md',
  ...readdirSync(join(projectRoot, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const hasPython = spawnSync('python3', ['--version']).status === 0;
const root = temporaryFolder();
let server: FakeModelServer;

/** The folder in which a document's reader works. */
function folderOf(document: string): string {
  return join(root, basename(document, '.md'));
}

function markdownOf(document: string): string {
  return readFileSync(join(projectRoot, document), 'utf8');
}

/** The file of a `ts` block; one without a name is called after its line. */
function programOf(block: DocumentBlock): string {
  return fileNameOf(block) ?? `line-${block.line}.ts`;
}

/** The package as it is installed beside a reader's files, the runs that readers have made before, and what documents tell them to write. */
beforeAll(async () => {
  server = await startFakeModelServer();
  const installed = join(root, 'node_modules');
  mkdirSync(installed);
  symlinkSync(projectRoot, join(installed, 'livelong'));
  for (const name of ['@types', 'vitest']) symlinkSync(join(projectRoot, 'node_modules', name), join(installed, name));
  writeFileSync(join(root, 'package.json'), '{"type": "module", "private": true}');
  const made = join(root, 'made');
  mkdirSync(made);
  const lives = writeLives(join(made, 'DIR'), { people: 2, events: 1 });
  await livelongEnding(0, ['run', '--lives', lives, '--assistant', 'silent', '--out', 'RUN'], { cwd: made });
  await livelongEnding(0, ['run', '--out', 'runs/first'], { cwd: made });
  for (const document of documents) {
    const folder = folderOf(document);
    const markdown = markdownOf(document);
    mkdirSync(folder);
    for (const part of ['DIR', 'RUN', 'runs/first']) {
      if (markdown.includes(part)) cpSync(join(made, part), join(folder, part), { recursive: true });
    }
    if (markdown.includes('--data_root data')) cpSync(join(made, 'DIR'), join(folder, 'data'), { recursive: true });
    for (const block of blocksOf(markdown)) {
      const name = block.language === 'ts' ? programOf(block) : fileNameOf(block);
      if (name === null) continue;
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), contentOf(block));
    }
  }
}, 120_000);

afterAll(() => server.close());

describe('every block of the documents', () => {
  test('README.md shows commands', () => {
    expect(commandsIn(markdownOf('README.md')).length).toBeGreaterThan(1);
  });

  test('type-checks, as in a project of a reader', async () => {
    const options = {
      strict: true,
      noEmit: true,
      target: 'es2023',
      module: 'nodenext',
      types: ['node'],
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      erasableSyntaxOnly: true,
      verbatimModuleSyntax: true,
    };
    const files = documents.flatMap((document) =>
      blocksOf(markdownOf(document))
        .filter(({ language }) => language === 'ts')
        .map((block) => join(folderOf(document), programOf(block))),
    );
    expect(files.length).toBeGreaterThan(3);
    writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files }));
    const compiler = join(projectRoot, 'node_modules/typescript/bin/tsc');
    const { code, stdout } = await runProgram([process.execPath, compiler, '-p', root], { cwd: root });
    expect(code, stdout).toBe(0);
  }, 120_000);

  test.concurrent.each(documents)(
    '%s: works as it stands',
    async (document) => {
      const reader = await readerOf(document);
      try {
        for (const block of blocksOf(markdownOf(document))) {
          const place = `${document}:${block.line}`;
          const run = runners[block.language];
          expect(run, `${place}: a block of "${block.language}" is one that no test reads`).toBeDefined();
          await run!(block, reader, place);
        }
      } finally {
        for (const child of reader.servers) child.kill('SIGKILL');
      }
    },
    600_000,
  );
});

test('docs/your-own-lives.md: the person and the life that it shows are lived', async () => {
  const folder = temporaryFolder();
  const shown = blocksOf(markdownOf('docs/your-own-lives.md')).filter(({ language }) => language === 'json');
  for (const [index, name] of ['users.jsonl', 'events.jsonl'].entries()) {
    writeFileSync(join(folder, name), contentOf(shown[index]!));
  }
  const line = ['run', '--lives', folder, '--assistant', 'helpful', '--out', join(folder, 'run')];
  await livelongEnding(0, line);
  expect(journalsOf(join(folder, 'run')).size).toBe(1);
});

/** A reader of a document, who does what it says. */
interface Reader {
  folder: string;
  environment: Record<string, string>;
  /** The whole document. */
  markdown: string;
  /** Programs that go on until the document is read. */
  servers: ChildProcess[];
  /** The document's text with what is the reader's own in the place of what stands for it. */
  own: (text: string) => string;
}

async function readerOf(document: string): Promise<Reader> {
  const folder = folderOf(document);
  const port = String(await freePort());
  return {
    folder,
    environment: environmentAt(server.url, folder),
    markdown: markdownOf(document),
    servers: [],
    own: (text) =>
      text
        .replaceAll(/http:\/\/localhost:\d+\/v1/g, server.url)
        .replace('--assistant first --assistant second', '--assistant silent --assistant helpful')
        .replaceAll('@URL', `@${server.url}`)
        .replaceAll('8080', port),
  };
}

type Runner = (block: DocumentBlock, reader: Reader, place: string) => Promise<void> | void;

/** What is done with a block, by its language. */
const runners: Readonly<Record<string, Runner>> = {
  sh: async (block, reader, place) => {
    for (const { line, text } of commandsOf(block)) {
      if (notRun.some(([pattern]) => pattern.test(text))) continue;
      await runCommand(text, reader, `${place}: line ${line}`);
    }
  },
  ts: async (block, { folder, environment, markdown }, place) => {
    const file = programOf(block);
    if (/^export default/m.test(contentOf(block))) {
      const elsewhere = markdown.split(contentOf(block)).join('');
      expect(elsewhere, `${place}: nothing in the document uses ./${file}`).toContain(`./${file}`);
      return;
    }
    const vitest = [join(projectRoot, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder];
    const command = file.endsWith('.test.ts') ? [...vitest, file] : [file];
    mustBe(0, await runProgram([process.execPath, ...command], { cwd: folder, environment }), place);
  },
  python: async (block, { folder, own, servers }, place) => {
    if (!hasPython) {
      process.stderr.write(`${place}: not run, there is no python3\n`);
      return;
    }
    const program = own(contentOf(block));
    const port = /127\.0\.0\.1", (\d+)/.exec(program)?.[1];
    expect(port, `${place}: the tests know how to run servers on 127.0.0.1 only`).toBeDefined();
    servers.push(spawn('python3', ['-c', program], { cwd: folder, stdio: 'ignore' }));
    await listening(Number(port));
  },
  yaml: async (block, reader, place) => {
    const { folder } = reader;
    const name = /^#\s*(\S+\.ya?ml)\s*$/.exec(block.lines[0] ?? '')?.[1] ?? '';
    if (name.startsWith('.github/workflows/')) {
      const { steps } = parse(contentOf(block)) as { steps: { run?: string }[] };
      for (const { run } of steps) if (run?.startsWith('npx livelong')) await runCommand(run, reader, place);
    } else if (name === 'prices.yaml') readPrices(join(folder, name));
    else if (name.endsWith('study.yaml')) readStudyInput(join(folder, name));
    else if (name === 'days.yaml') readDaysInput(join(folder, name));
    else if (name === 'home.yaml') readHome(join(folder, name));
    else if (name === 'people.yaml') readPeoplePlan(join(folder, name));
    else if (name === 'chess.yaml') readDesires([join(folder, name)]);
    else
      throw new Error(`${place}: no test knows what this is; begin it with the name of its file, as in # study.yaml`);
  },
  json: (block) => {
    JSON.parse(contentOf(block));
  },
  sql: async (block, { folder }, place) => {
    const rows = await askDuckDb(contentOf(block).replaceAll(/'(\w+\/)/g, `'${folder}/$1`));
    expect(rows.length, place).toBeGreaterThan(0);
  },
  text: () => {},
};

/** Runs a command of a document and expects that it ends well. */
async function runCommand(text: string, reader: Reader, place: string): Promise<void> {
  const { folder: cwd, environment } = reader;
  const [program, ...line] = wordsOf(
    reader
      .own(text)
      .replace(/^npx node /, 'node ')
      .replace(/^(npx|npm run( --silent)?) livelong( --)?(?= |$)/, 'livelong'),
  );
  if (program === 'node') {
    mustBe(0, await runProgram([process.execPath, ...line], { cwd, environment }), `${place}: ${text}`);
    return;
  }
  expect(program, `${place}: no test runs \`${text}\`; add it to notRun with a reason`).toBe('livelong');
  if (line[0] === 'studio') return openAndClose(line.slice(1), reader, `${place}: ${text}`);
  const asks = ['run', 'days', 'resume', 'judge'].includes(line[0]!) && !line.includes('--yes');
  mustBe(0, await livelong([...line, ...(asks ? ['--yes'] : [])], { cwd, environment }), `${place}: ${text}`);
}

/** Opens the studio as a document says, looks whether it answers, and closes it. */
async function openAndClose(options: string[], { folder: cwd, environment }: Reader, place: string): Promise<void> {
  const studio = await openStudio({ cwd, options, environment });
  try {
    expect((await fetch(studio.url, { redirect: 'manual' })).status, place).toBeLessThan(400);
  } finally {
    await studio.close();
  }
}

function mustBe(code: number, { code: found, stdout, stderr }: Ended, place: string): void {
  expect(found, `${place}\n${stdout.slice(-2000)}\n${stderr}`).toBe(code);
}

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

  test('tells blocks by their language', () => {
    const markdown = ['```', 'no language', '```', '```yaml', '# a/study.yaml', 'people: 2', '```'].join('\n');
    const blocks = blocksOf(markdown);
    expect(blocks.map(({ language, line }) => [language, line])).toEqual([
      ['', 2],
      ['yaml', 5],
    ]);
    expect(blocks.map(fileNameOf)).toEqual([null, 'a/study.yaml']);
  });
});
