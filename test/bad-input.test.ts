import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { livelong as builtLivelong, type CommandOptions, type Ended } from './support/built-command.ts';
import { livelong, livelongEnding } from './support/command-here.ts';
import { writeLives } from './support/lives.ts';
import { neverContent } from './support/model-calls.ts';
import { equalParts, filesIn, journalsOf, jsonFile, recordedCalls, type Manifest } from './support/run-files.ts';
import { modelServer, modelStudy, withoutFlag } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

let folder: string;
let lives: string;
let out: string;

beforeEach(() => {
  folder = temporaryFolder();
  lives = writeLives(join(folder, 'lives'), { people: 2, events: 1 });
  out = join(folder, 'run');
});

const keyless = (...flags: string[]) => ['run', '--lives', lives, '--out', out, '--assistant', 'silent', ...flags];

/**
 * Runs a command that must be refused: the right exit code, nothing on stdout, and one paragraph on stderr that says what is wrong.
 * Returns the paragraph.
 */
async function refused(code: number, line: readonly string[], options: CommandOptions = {}): Promise<string> {
  const ended = await livelong(line, { cwd: folder, ...options });
  expect(ended.code, ended.stderr).toBe(code);
  expect(ended.stdout).toBe('');
  return paragraphOf(ended);
}

/** The last paragraph on stderr, progress lines left out. Fails for a stack trace and for anything of which nobody thought. */
function paragraphOf({ stderr }: Ended): string {
  expect(stderr).not.toMatch(/\n\s+at .*[:(]\d+|This should not have happened|\[object Object\]|\bundefined\b/);
  const lines = stderr.split('\n').filter((line) => !/^lives \d+\/\d+, conversations/.test(line));
  const paragraphs = lines
    .join('\n')
    .trim()
    .split(/\n\s*\n/);
  expect(paragraphs.at(-1)!.length).toBeGreaterThan(40);
  expect(paragraphs.at(-1)!.length).toBeLessThan(1500);
  return paragraphs.at(-1)!;
}

describe('flags', () => {
  test.each<[string, string[], RegExp]>([
    ['an unknown flag', ['--assistent', 'silent'], /unknown option.*--assistent/],
    ['an unknown assistant', ['--assistant', 'clever'], /--assistant clever.*silent.*openai:MODEL/s],
    ['an unknown user', ['--user', 'somebody'], /--user somebody.*agenda/],
    ['an unknown judge', ['--judge', 'somebody'], /--judge somebody.*heuristic/],
    ['an unknown provider', ['--user', 'mistral:m'], /--user mistral:m.*openai:MODEL/],
    ['a missing key of another provider', ['--judge', 'anthropic:m', '--yes'], /ANTHROPIC_API_KEY/],
    ['steps of a person whom no model plays', ['--turns-as', 'separate'], /--turns-as separate.*agenda/],
    [
      'parameters for what is no model',
      ['--judge-parameters', 'temperature=1'],
      /--judge-parameters is for model judges/,
    ],
    ['no parameter', ['--user-parameters', 'heat=1'], /--user-parameters.*heat/s],
    ['a parameter out of range', ['--user-parameters', 'temperature=9'], /--user-parameters.*temperature/s],
    ['an unknown embedding', ['--embedding', 'clever'], /--embedding clever.*hashed-words/],
    ['no budget', ['--budget', '-1'], /--budget.*more than 0/s],
    ['prices that are not there', ['--prices', 'none.yaml'], /none\.yaml does not exist/],
    ['a study that is not there', ['none.yaml'], /none\.yaml does not exist/],
    ['a model without its server', ['--user', 'openai-compatible:m'], /lacks the model or the server/],
    ['a missing key', ['--user', 'openai:gpt-5-mini', '--yes'], /OPENAI_API_KEY/],
    ['no number', ['--turns', 'many'], /--turns.*whole number from 1/s],
    ['a number out of range', ['--trials', '0'], /--trials.*whole number from 1/s],
    ['a time limit out of range', ['--call-timeout', '1e9'], /--call-timeout.*seconds/s],
    ['an unknown memory mode', ['--memory', 'all'], /--memory.*none, profile/s],
    ['a flag without its value', ['--seed'], /--seed.*argument missing/],
    ['more lives than there are', ['--people', '3'], /--people 3.*2 lives/],
    ['two of one label', ['--assistant', 'x=silent', '--assistant', 'x=echo'], /Two of --assistant are called "x"/],
    ['templates that are not there', ['--templates', 'none.json'], /none\.json does not exist/],
    ['a module that is not there', ['--assistant', './none.mjs'], /none\.mjs does not exist/],
  ])('%s', async (_, flags, message) => {
    expect(await refused(2, keyless(...flags))).toMatch(message);
    expect(() => statSync(join(out, 'lives'))).toThrow('ENOENT');
  });

  test('an unknown command, and a paid run that cannot be asked about', async () => {
    expect(await refused(2, ['simulate'])).toMatch(/unknown command.*simulate/s);
    const environment = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' };
    const paid = await refused(2, keyless('--judge', 'openai:gpt-5-mini'), { environment });
    expect(paid).toMatch(/at most \d+ model calls.*--yes/s);
  });
});

describe('lives', () => {
  test('broken rows: all faults of all files at once, by file and line, and nothing simulated', async () => {
    const events = readFileSync(join(lives, 'events.jsonl'), 'utf8').trimEnd().split('\n');
    const sequence = JSON.parse(events[1]!) as { events: Record<string, unknown>[] };
    sequence.events[0] = { ...sequence.events[0], intent: '', sub_intents: [{ description: 'x', type: 'loud' }] };
    writeFileSync(join(lives, 'events.jsonl'), `${events[0]}\n{"half": \n${JSON.stringify(sequence)}\n`);
    const users = readFileSync(join(lives, 'users.jsonl'), 'utf8').trimEnd().split('\n');
    const user = { ...(JSON.parse(users[0]!) as object), preferences_value: { Spending: 'huge' } };
    writeFileSync(join(lives, 'users.jsonl'), `${JSON.stringify(user)}\n${users[1]}\nnot json\n`);

    const report = await refused(2, keyless());
    for (const place of [
      /events\.jsonl:2: .*not JSON/,
      /events\.jsonl:3: events\[0\]\.intent: /,
      /events\.jsonl:3: events\[0\]\.sub_intents\[0\]\.type: .*"loud"/,
      /users\.jsonl:1: preferences_value\["Spending"\]: .*"huge"/,
      /users\.jsonl:3: .*not JSON/,
    ]) {
      expect(report).toMatch(place);
    }
    expect(report).toMatch(/^5 faults/m);
    expect(() => statSync(out)).toThrow('ENOENT');
  });

  test('a folder that is empty, missing, or a file', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const from = (place: string) => ['run', '--lives', place, '--out', out];
    expect(await refused(2, from(empty))).toMatch(/holds neither events\.jsonl nor users\.jsonl/);
    expect(await refused(2, from(join(folder, 'nowhere')))).toMatch(/nowhere does not exist/);
    expect(await refused(2, from(join(lives, 'events.jsonl')))).toMatch(/is a file.*Did you mean/);
    writeFileSync(join(lives, 'events.jsonl'), '');
    expect(await refused(2, keyless())).toMatch(/events\.jsonl/);
  });

  test.each(['events.jsonl', 'users.jsonl', 'language_templates.json'])('%s cannot be read', async (file) => {
    rmSync(join(lives, file));
    mkdirSync(join(lives, file));
    expect(await refused(2, keyless())).toMatch(new RegExp(`${file}.* cannot be read`));
  });
});

describe('run directories', () => {
  test('a folder that is no run', async () => {
    for (const command of [
      ['resume', lives],
      ['score', lives],
      ['judge', lives, '--judge', 'heuristic'],
    ]) {
      expect(await refused(2, command)).toMatch(/is not a run/);
    }
    expect(await refused(2, ['resume', join(folder, 'nowhere')])).toMatch(/is not a run/);
  });

  test('--out names a folder with other things, or a file: neither is touched, not even by --fresh', async () => {
    const before = equalParts(lives);
    for (const flags of [[], ['--fresh']]) {
      expect(await refused(2, ['run', '--lives', lives, '--out', lives, ...flags])).toMatch(/Choose another --out/);
      expect(await refused(2, ['run', '--out', join(lives, 'users.jsonl'), ...flags])).toMatch(/Choose another --out/);
    }
    expect(equalParts(lives)).toEqual(before);
  });

  test('study.yaml or inputs that were changed by hand', async () => {
    await livelongEnding(0, keyless());
    const study = readFileSync(join(out, 'study.yaml'), 'utf8');
    writeFileSync(join(out, 'study.yaml'), study.replace('turns: 6', 'turns: lots'));
    expect(await refused(2, ['resume', out])).toMatch(/study\.yaml is not a study of this version/);
    writeFileSync(join(out, 'study.yaml'), study.replace('turns: 6', 'turns: 5'));
    expect(await refused(2, ['resume', out])).toMatch(/inputs were changed/);
    writeFileSync(join(out, 'study.yaml'), study);
    const [first, ...others] = readFileSync(join(out, 'events.jsonl'), 'utf8').split('\n');
    writeFileSync(join(out, 'events.jsonl'), [first!.replace('calmer', 'wilder'), ...others].join('\n'));
    expect(await refused(2, ['resume', out])).toMatch(/inputs were changed/);
  });

  test('a record that belongs to another question', async () => {
    const server = await modelServer();
    await livelongEnding(0, modelStudy(server, lives, out));
    const calls = filesIn(out).find((path) => path.endsWith('calls.jsonl'))!;
    const text = readFileSync(join(out, calls), 'utf8');
    writeFileSync(join(out, calls), text.replace(/"asked":"[0-9a-f]{4}/, '"asked":"zzzz'));
    rmSync(join(out, calls.replace('calls', 'journal')));
    expect(await refused(2, ['resume', out])).toMatch(/another question.*--fresh/s);
    expect(readFileSync(join(out, calls), 'utf8').length).toBe(text.length);
  });
});

describe('modules', () => {
  const module = (content: string) => {
    const path = join(folder, 'mine.mjs');
    writeFileSync(path, content);
    return path;
  };
  const withModule = async (content: string, ...flags: string[]) => {
    const server = await modelServer({ answer: (body) => neverContent(body) });
    const line = withoutFlag(modelStudy(server, lives, out, ...flags), '--assistant');
    return [...line, '--assistant', module(content)];
  };

  test.each([
    ['does not parse', 'export default (', /could not be loaded/],
    ['throws while it loads', "throw new Error('no luck');", /could not be loaded.*no luck/],
    ['loads for ever', 'for (;;);', /could not be loaded.*loops or waits/],
    ['imports what is not there', "import './gone.mjs'; export default () => 'x';", /gone\.mjs/],
    ['exports nothing', 'export const x = 1;', /no default export/],
    ['exports no function', 'export default 7;', /default export is/],
  ])('one that %s is refused', async (_, content, message) => {
    expect(await refused(2, await withModule(content))).toMatch(message);
    expect(() => statSync(out)).toThrow('ENOENT');
  });

  test.each([
    ['throws', "export default () => { throw new Error('out of ideas'); };", 'threw', 'out of ideas'],
    ['loops for ever', 'export default () => { for (;;); };', 'timeout', ''],
    ['never answers', 'export default () => new Promise(() => {});', 'timeout', ''],
    ['answers nonsense', 'export default () => 7;', 'bad-answer', 'reply returned'],
    ['ends its process', 'export default () => process.exit(3);', 'crashed', ''],
  ])('one that always %s: every conversation breaks by the assistant, exit 4', async (_, content, kind, message) => {
    const { code, stderr } = await livelong(await withModule(content, '--call-timeout', '1'));
    expect(code, stderr).toBe(4);
    expect(stderr).toContain(`assistant (${kind})`);
    expect(stderr).not.toMatch(/\n\s+at |This should not have happened/);
    expect(jsonFile<Manifest>(out, 'manifest.json').faults['assistant']?.[kind]?.final).toBe(2);
    const failures = recordedCalls(out).flatMap(({ failure }) => failure ?? []);
    expect(failures).toHaveLength(2);
    for (const failure of failures) expect(JSON.stringify(failure)).toContain(message);
  });

  test('one that throws now and then costs those conversations only', async () => {
    const content = `export default ({ scene }) => {
      if (scene.time.startsWith('2024-03-05')) throw new Error('not on this day');
      return 'Try the smaller one first.';
    };`;
    writeLives(lives, { people: 2, events: 3 });
    const { stderr } = await livelongEnding(0, await withModule(content));
    const manifest = jsonFile<Manifest>(out, 'manifest.json');
    expect(manifest.conversations).toEqual({ all: 6, broken: 2 });
    expect(manifest.faults['assistant']).toEqual({ threw: { times: 2, final: 2 } });
    expect(stderr).toContain('2 broken');
  });

  test('one that was changed after it was recorded is refused, under its label, once it would have to be asked', async () => {
    const line = await withModule("export default () => 'Try this.';");
    await livelongEnding(0, line);
    const journals = [...journalsOf(out).keys()];
    module("export default () => 'Try that.';");
    await livelongEnding(0, ['resume', out]);
    expect(await refused(2, line)).toMatch(/already holds an assistant called "mine"/);
    rmSync(join(out, journals[0]!));
    expect(await refused(2, ['resume', out])).toMatch(/"mine".*is not the one that this run was recorded with/s);
  });
});

describe('the disk', () => {
  test('file-size limit: exit 4, nothing lost, and resume without the limit gives the same bytes', async () => {
    writeLives(lives, { people: 2, events: 3 });
    const server = await modelServer();
    const calm = join(folder, 'calm');
    await livelongEnding(0, modelStudy(server, lives, calm));
    const [addresses, count] = [recordedCalls(calm).length, server.count];

    const line = modelStudy(server, lives, out, '--concurrency', '4');
    const limited = await builtLivelong(line, { fileSizeLimitInKb: 8 });
    expect(limited.code, limited.stderr).toBe(4);
    expect(paragraphOf(limited)).toMatch(/could not be written \(EFBIG\).*ulimit -f/s);
    const kept = recordedCalls(out).length;
    expect(kept).toBeGreaterThan(10);
    expect(kept).toBeLessThan(addresses);
    // What was in flight when the disk gave up may meet the limit, too; nothing new was asked after that.
    expect(server.count - count).toBeLessThanOrEqual(kept + 2 * 4);

    await livelongEnding(0, ['resume', out]);
    expect(equalParts(out)).toEqual(equalParts(calm));
    expect(server.count - count).toBeLessThanOrEqual(addresses + 2 * 4);
  });

  test('a folder where a file is needed', async () => {
    const server = await modelServer();
    await livelongEnding(0, modelStudy(server, lives, out));
    const journal = join(
      out,
      filesIn(out).find((path) => path.endsWith('journal.jsonl'))!,
    );
    rmSync(journal);
    mkdirSync(journal);
    expect(await refused(4, ['resume', out])).toMatch(/journal\.jsonl could not be read/);
  });
});
