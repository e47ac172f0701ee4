import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { livelong, livelongEnding } from './support/command-here.ts';
import { inProcess } from './support/in-process.ts';
import { writeLives } from './support/lives.ts';
import { answerName, chatBody } from './support/model-calls.ts';
import { equalParts } from './support/run-files.ts';
import { modelAt, modelServer } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
  writeLives(join(folder, 'here', 'lives'), { people: 2, events: 2 });
});

/** Writes here/study.yaml and returns its path. */
function studyFile(text: string): string {
  const path = join(folder, 'here', 'study.yaml');
  writeFileSync(path, text);
  return path;
}

function resolved(run: string): Record<string, unknown> {
  return parse(readFileSync(join(run, 'study.yaml'), 'utf8')) as Record<string, unknown>;
}

describe('a study from a file', () => {
  test('gives the same run as its flags; its paths are relative to it', async () => {
    writeFileSync(join(folder, 'here', 'mine.mjs'), 'export default () => "Take the early bus.";\n');
    const file = studyFile(`
name: my commute
lives: lives
events: 1
turns: 2
seed: 7
assistants:
  - helpful
  - spec: ./mine.mjs
    label: bus
out: run
`);
    await livelongEnding(0, ['run', file], { cwd: folder });
    const flags = ['--lives', 'here/lives', '--events', '1', '--turns', '2', '--seed', '7', '--out', 'flags'];
    const assistants = ['--assistant', 'helpful', '--assistant', 'bus=here/mine.mjs'];
    await livelongEnding(0, ['run', ...flags, ...assistants], { cwd: folder });
    expect(equalParts(join(folder, 'here', 'run'))).toEqual(equalParts(join(folder, 'flags')));
    expect(resolved(join(folder, 'here', 'run'))['name']).toBe('my commute');
  });

  test('a flag says more than the file', async () => {
    const file = studyFile('lives: lives\nturns: 5\nassistants: [silent]\n');
    const out = join(folder, 'run');
    await livelongEnding(0, ['run', file, '--turns', '1', '--assistant', 'echo', '--out', out]);
    expect(resolved(out)).toMatchObject({ turns: 1, assistants: [{ label: 'echo' }], events: 2 });
  });

  test('parameters of a role, and of one part, reach the model they are meant for', async () => {
    const server = await modelServer();
    const file = studyFile(`
lives: lives
people: 1
events: 1
turns: 2
user: ${modelAt(server, 'u')}
user-parameters: { temperature: 0.25 }
assistant-parameters: { temperature: 0.5, max-tokens: 321 }
assistants:
  - { spec: '${modelAt(server, 'a')}', label: cold, parameters: { temperature: 0 } }
  - { spec: '${modelAt(server, 'b')}', label: warm }
judges: [{ spec: '${modelAt(server, 'j')}', parameters: { top-p: 0.5 } }]
turns-as: separate
out: run
`);
    await livelongEnding(0, ['run', file]);
    const asked = server.log.map(({ body }) => body as Record<string, unknown>);
    const of = (model: string) => asked.filter((body) => body['model'] === model);
    const distinct = (model: string, key: string) => [...new Set(of(model).map((body) => body[key]))];
    expect(distinct('u', 'temperature')).toEqual([0.25]);
    expect(distinct('a', 'temperature')).toEqual([0]);
    expect(distinct('a', 'max_tokens')).toEqual([321]);
    expect(distinct('b', 'temperature')).toEqual([0.5]);
    expect(distinct('j', 'temperature')).toEqual([0]);
    expect(distinct('j', 'top_p')).toEqual([0.5]);
    const steps = of('u').map((body) => answerName(chatBody(body as never) as never));
    expect(steps).toContain('memory');
    expect(steps).not.toContain('reaction');
  });

  test('every fault is named by its line, and nothing is run', async () => {
    const file = studyFile('lives: lives\nturns: many\nassistants:\n  - spec: helpful\n    memry: full\nseeds: 3\n');
    const { code, stdout, stderr } = await livelong(['run', file, '--out', join(folder, 'run')]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/3 faults in the input/);
    expect(stderr).toMatch(/study\.yaml:2: turns: /);
    expect(stderr).toMatch(/study\.yaml:5: assistants\[0\]\.memry: there is no such setting/);
    expect(stderr).toMatch(/study\.yaml:6: seeds: there is no such setting/);
  });

  test('parts that name nobody are told by line and field, all at once', async () => {
    const file = studyFile(`lives: lives
user: agnda
assistants:
  - helpful
  - mine=helpfull
  - { label: sold, spec: opnai:gpt-5-mini }
  - imported:old
judges:
  - openai-compatible:j
embedding: words
`);
    const { code, stderr } = await inProcess(['run', file]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^6 faults in the input/);
    expect(stderr).toMatch(/study\.yaml:2: user: agnda: take agenda/);
    expect(stderr).toMatch(/study\.yaml:5: assistants\[1\]: helpfull: this is no assistant that Livelong knows/);
    expect(stderr).toMatch(/study\.yaml:6: assistants\[2\]\.spec: opnai:gpt-5-mini: /);
    expect(stderr).toMatch(/study\.yaml:7: assistants\[3\]: imported:old: .*can be asked nothing/);
    expect(stderr).toMatch(/study\.yaml:9: judges\[0\]: .*openai-compatible:j.*lacks the model or the server/);
    expect(stderr).toMatch(/study\.yaml:10: embedding: words: it is not known/);
  });

  test.each([
    ['--assistant', 'imported:old'],
    ['--user', 'imported:old'],
    ['--judge', 'imported:old'],
  ])('%s %s is refused with a reason: nobody who was imported can be asked', async (flag, spec) => {
    const line = ['run', '--lives', join(folder, 'here', 'lives'), '--out', join(folder, 'run'), flag, spec];
    const { code, stderr } = await inProcess(line);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^--[a-z]+ imported:old: what is named so was imported \(livelong import\)/);
  });

  test("a run's own study.yaml is no study to start from", async () => {
    const out = join(folder, 'run');
    await livelongEnding(0, ['run', '--people', '1', '--events', '1', '--assistant', 'silent', '--out', out]);
    const { code, stderr } = await livelong(['run', join(out, 'study.yaml')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/resolved study of a run that exists.*livelong resume/);
  });

  test('a memory mode for what has none is refused, a folder is no file', async () => {
    const file = studyFile('lives: lives\nassistants: [{ spec: helpful, memory: full }]\n');
    expect((await livelong(['run', file])).stderr).toMatch(/memory mode \(full\) is for model assistants.*helpful/);
    mkdirSync(join(folder, 'folder.yaml'));
    expect((await livelong(['run', join(folder, 'folder.yaml')])).stderr).toMatch(/folder\.yaml cannot be read/);
  });
});

describe('an embedding model', () => {
  test('is asked once for each text, resumed without it, and is part of the run', async () => {
    const server = await modelServer();
    const lives = join(folder, 'here', 'lives');
    const keyless = (out: string) =>
      ['run', '--lives', lives, '--turns', '4', '--out', join(folder, out)].concat(
        ['helpful', 'generic'].flatMap((assistant) => ['--assistant', assistant]),
      );
    const line = (out: string) => [...keyless(out), '--embedding', modelAt(server, 'e')];
    await livelongEnding(0, line('run'));
    const texts = server.log.map(({ body }) => JSON.stringify((body as { input: unknown }).input));
    expect(texts.length).toBeGreaterThan(4);
    expect(new Set(texts).size).toBe(texts.length);
    await livelongEnding(0, [...line('again'), '--concurrency', '1']);
    expect(equalParts(join(folder, 'again'))).toEqual(equalParts(join(folder, 'run')));
    const asked = server.count;
    writeFileSync(
      join(folder, 'run', 'study.yaml'),
      readFileSync(join(folder, 'run', 'study.yaml'), 'utf8').replaceAll(server.url, 'http://127.0.0.1:9/v1'),
    );
    const { stdout } = await livelongEnding(0, ['score', join(folder, 'run')]);
    expect(stdout).toContain('explicit');
    await livelongEnding(0, ['resume', join(folder, 'run')]);
    expect(server.count).toBe(asked);
    const id = (out: string) => resolved(join(folder, out))['id'];
    await livelongEnding(0, keyless('hashed'));
    expect(id('hashed')).not.toBe(id('run'));
  });
});
