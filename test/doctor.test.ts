import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { FaultName, FakeModelServer } from '../src/testing/index.ts';
import { assistantServer } from './support/assistant-server.ts';
import { inProcess, type EndedInProcess } from './support/in-process.ts';
import { modelAt, modelServer } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** Nothing listens there. */
const nowhere = 'http://127.0.0.1:9/v1';

let folder: string;
let out: string;

beforeEach(() => {
  folder = temporaryFolder();
  out = join(folder, 'run');
});

/** What the doctor says, each finding as one text that begins with its status. */
function findingsOf({ stdout }: EndedInProcess): string[] {
  return stdout
    .trimEnd()
    .split(/\n(?=\S)/)
    .map((text) => text.replaceAll(/\s+/g, ' '));
}

/** The findings that are not ok, and how the command ended. */
async function doctor(line: readonly string[], environment: Record<string, string> = {}) {
  const ended = await inProcess(['doctor', '--out', out, ...line], environment);
  const findings = findingsOf(ended);
  expect(findings.every((text) => /^(ok|warning|problem) \S/.test(text))).toBe(true);
  expect(existsSync(out)).toBe(false);
  return { ...ended, findings, bad: findings.filter((text) => !text.startsWith('ok ')) };
}

const studyFile = (text: string): string => {
  const path = join(folder, 'study.yaml');
  writeFileSync(path, text);
  return path;
};

describe('without models', () => {
  test('Node, package, keys, the bundled study and its folder are looked at, and nobody is asked', async () => {
    const { code, findings, bad, stderr } = await doctor([]);
    expect({ code, bad }).toEqual({ code: 0, bad: [] });
    expect(findings.join('\n')).toMatch(
      /Node\.js \d+.*\n.*whole: 120 bundled lives.*\n.*OPENAI_API_KEY.*needs none.*\n.*16 lives, 5 assistants, 1 judge.*\n.*run can be written; [\d.]+ GB/,
    );
    expect(stderr).toBe('\nAll is well. Nobody was asked anything.\n');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a study with faults: each is told once, one hides no other, and the exit code is 2', async () => {
    const path = studyFile('user: somebody\nassistants: [nobody]\njudges: [openai:gpt-5-mini]\n');
    const { code, bad } = await doctor([path, '--assistant', 'clever', '--assistant', './gone.ts']);
    expect(code).toBe(2);
    expect(bad).toHaveLength(4);
    for (const [index, part] of [/somebody/, /clever/, /gone\.ts does not exist/, /OPENAI_API_KEY/].entries()) {
      expect(bad[index]).toMatch(part);
    }
  });

  test.each([
    ['a file that is not there', () => join(folder, 'none.yaml'), /none\.yaml does not exist/],
    ['a slip in a setting', () => studyFile('turnes: 3\n'), /study\.yaml:1: turnes: there is no such setting/],
  ])('%s is a problem, and the rest is looked at', async (_, path, message) => {
    const { code, bad, findings } = await doctor([path()]);
    expect(code).toBe(2);
    expect(bad).toEqual([expect.stringMatching(message)]);
    expect(findings.join('\n')).toContain('Node.js');
    expect(findings.join('\n')).not.toContain('can be planned');
  });

  test('modules are loaded, and one that does not load is a problem', async () => {
    const [good, bad] = [join(folder, 'good.mjs'), join(folder, 'bad.mjs')];
    writeFileSync(good, 'export default () => "Yes.";\n');
    writeFileSync(bad, 'throw new Error("no luck");\n');
    const result = await doctor(['--assistant', good, '--assistant', bad]);
    expect(result.code).toBe(2);
    expect(result.bad).toEqual([expect.stringMatching(/bad\.mjs could not be loaded: .*no luck/)]);
    expect(result.findings.join('\n')).toMatch(/"good".* loads; it draws no portrait/);
  });

  test('thresholds that no score will meet, and a folder that holds something else', async () => {
    const path = studyFile('assistants: [silent]\nmin: ["nobody:satisfied=50"]\n');
    expect((await doctor([path])).bad).toEqual([expect.stringMatching(/nobody/)]);
    mkdirSync(join(folder, 'full'));
    writeFileSync(join(folder, 'full', 'letter.txt'), '');
    const full = await inProcess(['doctor', '--out', join(folder, 'full')]);
    expect(full.code).toBe(2);
    expect(full.stdout).toMatch(/problem +\S+full is not empty and holds no study/);
  });

  test('a run directory that cannot be written', async () => {
    const ended = await inProcess(['doctor', '--out', '/proc/livelong']);
    expect(ended.code).toBe(2);
    expect(ended.stdout).toMatch(/problem +The run directory \/proc\/livelong cannot be written/);
  });

  test('an embedding model of this machine needs its package', async () => {
    const { code, bad } = await doctor(['--embedding', 'local:onnx-community/some-model']);
    expect(code).toBe(2);
    expect(bad).toEqual([expect.stringMatching(/@huggingface\/transformers.*not installed.*To do: .*npm install/)]);
  });
});

describe('keys', () => {
  const key = 'sk-proj-secret0123456789';

  test.each([
    ['a space within', 'sk-se cret', 2, /problem OPENAI_API_KEY holds a space/],
    ['a line break at its end', `${key}\n`, 0, /warning OPENAI_API_KEY has spaces or a line break around/],
    ['quotation marks', `"${key}"`, 0, /warning OPENAI_API_KEY stands in quotation marks/],
    ['a whole header', `Bearer-${key}`, 0, /warning OPENAI_API_KEY seems to hold more than the key/],
    ['a stand-in', 'sk-xxxx', 0, /warning OPENAI_API_KEY looks like a stand-in/],
    ["another provider's key", 'sk-ant-secret0123456789', 0, /warning OPENAI_API_KEY .* belong into ANTHROPIC_API_KEY/],
  ])('with %s is told, without a word of it', async (_, value, code, message) => {
    const server = await modelServer();
    const environment = { OPENAI_API_KEY: value, OPENAI_BASE_URL: server.url };
    const result = await doctor(['--judge', 'openai:gpt-5-mini'], environment);
    expect(result.code).toBe(code);
    expect(result.bad).toEqual([expect.stringMatching(message)]);
    expect(`${result.stdout}${result.stderr}`).not.toContain('secret');
    expect(server.count).toBe(code === 0 ? 1 : 0);
  });

  test('a missing one is a problem of the part that needs it; one that nobody needs is none', async () => {
    const { code, bad } = await doctor(['--user', 'anthropic:claude-sonnet-4-5'], { DEEPSEEK_API_KEY: 'has space' });
    expect(code).toBe(2);
    expect(bad).toEqual([
      expect.stringMatching(/^warning DEEPSEEK_API_KEY/),
      expect.stringMatching(/^problem --user anthropic:\S+ needs a key: set ANTHROPIC_API_KEY/),
    ]);
  });

  test('a good one is said to be set and not shown', async () => {
    const { findings, stdout } = await doctor([], { OPENAI_API_KEY: key });
    expect(findings.join('\n')).toMatch(/Keys set: OPENAI_API_KEY; not set: ANTHROPIC_API_KEY/);
    expect(stdout).not.toContain('secret');
  });
});

describe('models and servers', () => {
  test('each model is asked once, whatever it plays, and each server once', async () => {
    const server = await modelServer();
    const other = await assistantServer(() => ({ body: 'Seven.' }));
    const line = [
      '--user',
      modelAt(server, 'a'),
      '--judge',
      `j=${modelAt(server, 'a')}`,
      '--judge',
      modelAt(server, 'b'),
    ];
    const assistants = [`bare:${modelAt(server, 'a')}`, `bare:${modelAt(server, 'c')}`, `mine=${other.url}`];
    const { code, bad, findings, stderr } = await doctor([
      ...line,
      ...assistants.flatMap((spec) => ['--assistant', spec]),
      '--embedding',
      modelAt(server, 'vectors'),
    ]);
    expect({ code, bad }).toEqual({ code: 0, bad: [] });
    const said = findings.join('\n');
    expect(said).toMatch(/openai-compatible:a \(user, assistant bare-a, judge j\) answers in the JSON/);
    expect(said).toMatch(/openai-compatible:b \(judge b\) answers in the JSON/);
    expect(said).toMatch(/openai-compatible:c \(assistant bare-c\) answers, in/);
    expect(said).toMatch(/openai-compatible:vectors \(embedding\) answers with a vector/);
    expect(said).toMatch(/The assistant "mine" at \S+ answers, in/);
    expect(stderr).toMatch(/Asking 5 models and servers, one tiny call each[^]*All is well\. 5 tiny calls were made\./);
    expect(server.log.map(({ body }) => (body as { model: string }).model).toSorted()).toEqual([
      'a',
      'b',
      'c',
      'vectors',
    ]);
    expect(other.log.map(({ path }) => path)).toEqual(['/reply']);
  });

  test.each<[string, FaultName, number, RegExp]>([
    [
      'too many requests',
      '429',
      0,
      /^warning http.* has no time for openai-compatible:m \(user\).*To do: .*--concurrency/,
    ],
    ['a server error', '500', 4, /^problem http.* failed when openai-compatible:m/],
    ['a broken connection', 'reset', 4, /^problem http.* failed when/],
    ['no answer', 'hang', 4, /^problem openai-compatible:m \(user\) did not answer at .* within 0\.5 seconds/],
    ['a refusal', 'refusal', 2, /gives openai-compatible:m \(user\) no answer of use .*take another model/],
  ])('%s: asked once all the same', async (_, kind, code, message) => {
    const server = await modelServer({ faults: { share: 1, kinds: [kind], when: 'any' } });
    const path = studyFile(`user: ${modelAt(server, 'm')}\ncall-timeout: 0.5\n`);
    const result = await doctor([path]);
    expect(result.bad).toEqual([expect.stringMatching(message)]);
    expect(result.code).toBe(code);
    expect(server.count).toBe(1);
  });

  test('an answer in plain words where JSON was asked for', async () => {
    const server = await modelServer({ answer: () => 'It is seven.' });
    const { code, bad } = await doctor(['--user', modelAt(server, 'm')]);
    expect(bad).toEqual([
      expect.stringMatching(/^warning openai-compatible:m .* not in the JSON that it was asked for/),
    ]);
    expect(code).toBe(0);
    expect(server.count).toBe(1);
  });

  test.each<[string, (server: FakeModelServer) => string, number, RegExp]>([
    ['an unknown model', (server) => modelAt(server, 'none'), 2, /does not know the model of openai-compatible:none/],
    ['a URL without /v1', ({ url }) => modelAt({ url: `${url}/v9` }, 'm'), 2, /usually ends in \/v1/],
    [
      'a port on which nothing listens',
      () => modelAt({ url: nowhere }, 'm'),
      2,
      /No call can be sent to|No server answers/,
    ],
  ])('%s', async (_, model, code, message) => {
    const server = await modelServer({ models: ['m'] });
    const result = await doctor(['--user', model(server)]);
    expect(result.bad).toEqual([expect.stringMatching(message)]);
    expect(result.code).toBe(code);
  });

  test('a server that is gone ends with 4, a wrong key with 2, and both with 2', async () => {
    const gone = await modelServer();
    await gone.close();
    const server = await modelServer({ keys: ['right'] });
    const environment = { OPENAI_COMPATIBLE_API_KEY: 'wrong' };
    const user = ['--user', modelAt(gone, 'm')];
    const judge = ['--judge', modelAt(server, 'm')];
    const down = await doctor(user, environment);
    expect(down.bad).toEqual([expect.stringMatching(/No server answers at .*To do: Start it/)]);
    expect(down.code).toBe(4);
    const denied = await doctor(judge, environment);
    expect(denied.bad).toEqual([
      expect.stringMatching(/refuses the key .*To do: Put a valid key into OPENAI_COMPATIBLE/),
    ]);
    expect(denied.code).toBe(2);
    expect((await doctor([...user, ...judge], environment)).code).toBe(2);
  });

  test.each([
    ['answers nonsense', { body: { words: 7 } }, /answers, but not as an assistant does: /],
    ['knows no /reply', { status: 404, body: 'not here' }, /gives no answer of use to POST \S+\/reply \(404/],
    ['wants a token', { status: 401, body: 'who?' }, /refuses the call .*LIVELONG_ASSISTANT_KEY/],
  ])("an assistant's server that %s", async (_, answer, message) => {
    const server = await assistantServer(() => answer);
    const { code, bad } = await doctor(['--assistant', `mine=${server.url}`]);
    expect(bad).toEqual([expect.stringMatching(message)]);
    expect(code).toBe(2);
    expect(server.log).toHaveLength(1);
  });

  test('parameters that a model does not take, before anything is asked', async () => {
    const server = await modelServer();
    const path = studyFile('user: openai:gpt-5-mini\nuser-parameters: { temperature: 0.5 }\n');
    const environment = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: server.url };
    const { code, bad } = await doctor([path], environment);
    expect(code).toBe(2);
    expect(bad).toEqual([expect.stringMatching(/temperature/)]);
    expect(server.count).toBe(0);
  });

  test('a price that nobody has said: a warning, and a problem where a budget needs it', async () => {
    const server = await modelServer();
    const environment = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: server.url };
    const free = await doctor(['--user', 'openai:brand-new'], environment);
    expect(free.bad).toEqual([expect.stringMatching(/^warning Nobody has said what openai:brand-new costs/)]);
    expect(free.code).toBe(0);
    const path = studyFile(`user: openai:brand-new\njudges: ["${modelAt(server, 'own')}"]\nbudget: 1\n`);
    const limited = await doctor([path], environment);
    expect(limited.code).toBe(2);
    expect(limited.bad.map((text) => /^problem .* what (\S+) costs/.exec(text)?.[1])).toEqual([
      'openai:brand-new',
      'openai-compatible:own',
    ]);
  });
});
