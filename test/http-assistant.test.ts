import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { AssistantRequest } from '../src/index.ts';
import { assistantServer, type ServerAnswer } from './support/assistant-server.ts';
import { projectRoot } from './support/built-command.ts';
import { livelong, livelongEnding } from './support/command-here.ts';
import { commandsIn, wordsOf } from './support/document-commands.ts';
import { writeLives } from './support/lives.ts';
import { chatBody } from './support/model-calls.ts';
import { freePort, listening } from './support/ports.ts';
import { equalParts, jsonFile, journalsOf, recordedCalls, type Manifest } from './support/run-files.ts';
import { modelAt, modelServer } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const document = readFileSync(join(projectRoot, 'docs/http-assistants.md'), 'utf8');
const example = readFileSync(join(projectRoot, 'test/data/http-assistant/assistant.py'), 'utf8');
const hasPython = spawnSync('python3', ['--version']).status === 0;

const size = { people: 2, events: 2 };

/** A study of an assistant at a URL, with built-in people and judge. */
function studyLine(folder: string, ...flags: string[]): { out: string; line: string[] } {
  const lives = writeLives(join(folder, 'lives'), size);
  const out = join(folder, 'run');
  return { out, line: ['run', '--lives', lives, '--turns', '3', '--out', out, ...flags] };
}

/** A good assistant: a function of its request. */
function goodAnswer(path: string, { transcript, memory, dimensions }: AssistantRequest): ServerAnswer {
  if (path === '/portrait') return { body: { levels: { [dimensions[0]!.name]: 'low' } } };
  const heard = ((memory as { heard?: number } | null)?.heard ?? 0) + 1;
  const { text } = transcript.at(-1)!;
  return { body: { text: `Try this: ${text}`, intent: 'Wants a hint.', memory: { heard } } };
}

function turnsOf(run: string) {
  return [...journalsOf(run).values()].flat().filter((entry) => entry.type === 'turn-taken');
}

describe('the example in docs/http-assistants.md', () => {
  const children: ChildProcess[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  test('is the one that is run here, and has ten lines', () => {
    const shown = /```python\n([^]*?)```/.exec(document)![1]!;
    expect(shown).toBe(example);
    expect(example.split('\n').filter((line) => line.trim() !== '')).toHaveLength(10);
  });

  test.skipIf(!hasPython)('works with the command below it (skipped where there is no python3)', async () => {
    const folder = temporaryFolder();
    const port = await freePort();
    const file = join(folder, 'assistant.py');
    writeFileSync(file, example.replace('8080', String(port)));
    children.push(spawn('python3', [file], { stdio: 'ignore' }));
    await listening(port);
    const command = commandsIn(document).find(({ text }) => text.includes('http://127.0.0.1:8080'))!.text;
    const line = wordsOf(command.replace('8080', String(port))).slice(1);
    await livelongEnding(0, line, { cwd: folder });
    const run = join(folder, 'runs/served');
    const replies = turnsOf(run).filter(({ assistant }) => assistant?.text?.startsWith('You wrote: '));
    expect(replies.length).toBeGreaterThanOrEqual(2);
    const { complete, conversations } = jsonFile<Manifest>(run, 'manifest.json');
    expect({ complete, broken: conversations.broken }).toEqual({ complete: true, broken: 0 });
    const entries = [...journalsOf(run)].flatMap(([path, own]) => (path.includes('/mine-1/') ? own : []));
    expect(entries.filter(({ type }) => type === 'portrait-drawn')).toEqual([]);
  });

  test('its JSON is what is sent, and what is accepted', async () => {
    const [sent, portrait] = [...document.matchAll(/```json\n([^]*?)```/g)].map(([, json]) => JSON.parse(json!));
    const replies = [...document.matchAll(/^\| `([{"n].*?)` \|/gm)].map(([, json]) => JSON.parse(json!) as unknown);
    expect(replies).toHaveLength(3);
    const folder = temporaryFolder();
    const name = 'Length of answers';
    const server = await assistantServer((path, { dimensions }, number) => {
      if (path === '/reply') return { body: replies[number % 3] };
      const { levels, memory } = portrait as { levels: Record<string, string>; memory: unknown };
      return { body: { levels: { [dimensions[0]!.name]: levels[name] }, memory } };
    });
    const { out, line } = studyLine(folder, '--assistant', `mine=${server.url}/`);
    await livelongEnding(0, line);
    expect(jsonFile<Manifest>(out, 'manifest.json').conversations.broken).toBe(0);
    const received = JSON.parse(server.log[0]!.body) as Record<string, unknown>;
    expect(Object.keys(received)).toEqual(Object.keys(sent as object));
    const shape = (value: unknown) => Object.keys((value as Record<string, object>[])[0]!);
    for (const field of ['transcript', 'dimensions']) {
      expect(shape(received[field])).toEqual(shape((sent as typeof received)[field]));
    }
  });
});

describe('a run with an assistant behind HTTP', () => {
  test('carries memories, draws portraits, and asks nothing twice: once more, it needs no server', async () => {
    const server = await assistantServer(goodAnswer);
    const { out, line } = studyLine(temporaryFolder(), '--assistant', `mine=${server.url}`);
    await livelongEnding(0, line);
    const parts = equalParts(out);
    expect(Object.values(parts).join('')).not.toContain(server.url);
    const heard = server.log
      .filter(({ path }) => path === '/reply')
      .map(({ body }) => (JSON.parse(body) as AssistantRequest).memory);
    expect(heard).toContainEqual(null);
    expect(heard).toContainEqual({ heard: 2 });
    const portraits = [...journalsOf(out).values()].flat().filter(({ type }) => type === 'portrait-drawn');
    expect(portraits).toHaveLength(size.people * size.events);
    const calls = recordedCalls(out).length;
    expect(server.log).toHaveLength(calls);
    await server.close();
    await livelongEnding(0, line);
    expect(equalParts(out)).toEqual(parts);
  });

  test('stops when the server goes away, and goes on to the same bytes when it is back, or elsewhere', async () => {
    const whole = studyLine(temporaryFolder(), '--assistant', `mine=${(await assistantServer(goodAnswer)).url}`);
    await livelongEnding(0, whole.line);

    const first = await assistantServer((path, request, number) => {
      if (number === 5) setImmediate(() => void first.close());
      return goodAnswer(path, request);
    });
    const port = Number(new URL(first.url).port);
    const { out, line } = studyLine(temporaryFolder(), '--assistant', `mine=${first.url}`);
    const stopped = await livelongEnding(4, line);
    expect(stopped.stderr).toContain(`No server answers for the assistant "mine" at ${first.url}`);

    const second = await assistantServer((path, request, number) => {
      if (number === 3) setImmediate(() => void second.close());
      return goodAnswer(path, request);
    }, port);
    await livelongEnding(4, ['resume', out]);

    const third = await assistantServer(goodAnswer);
    await livelongEnding(0, [...line.slice(0, -1), `mine=${third.url}`]);
    expect(equalParts(out)).toEqual(equalParts(whole.out));
  });

  test('loses only the conversation for which the server fails, and says whose fault it is', async () => {
    let odd: string | null = null;
    const server = await assistantServer((path, request, number) => {
      const { text } = request.transcript[0]!;
      if (number === 2) odd = text;
      return text === odd ? { status: 500, body: 'KeyError: city' } : goodAnswer(path, request);
    });
    const { out, line } = studyLine(temporaryFolder(), '--assistant', `mine=${server.url}`, '--concurrency', '1');
    const { stderr } = await livelong(line);
    const manifest = jsonFile<Manifest>(out, 'manifest.json');
    expect(manifest.conversations.broken).toBe(1);
    expect(manifest.faults['assistant']).toEqual({ 'server-error': { times: 4, final: 1 } });
    expect(stderr).toContain('KeyError: city');
  });

  test.each([
    [401, 2, 'LIVELONG_ASSISTANT_KEY'],
    [404, 2, 'no answer of use to POST'],
  ])('that answers %i to everything ends at once with exit code %i', async (status, code, words) => {
    const server = await assistantServer(() => ({ status, body: 'no' }));
    const { line } = studyLine(temporaryFolder(), '--assistant', `mine=${server.url}`);
    expect((await livelongEnding(code, line)).stderr).toContain(words);
  });

  test('sends the token of the environment, and keeps it nowhere', async () => {
    const server = await assistantServer(goodAnswer);
    const { out, line } = studyLine(temporaryFolder(), '--assistant', server.url);
    const { stderr } = await livelongEnding(0, line, { environment: { LIVELONG_ASSISTANT_KEY: 'sesame-1' } });
    expect(server.log.every(({ headers }) => headers.includes('Bearer sesame-1'))).toBe(true);
    const files = [...Object.values(equalParts(out)), JSON.stringify(recordedCalls(out)), stderr];
    files.push(...['study.yaml', 'manifest.json'].map((name) => readFileSync(join(out, name), 'utf8')));
    expect(files.join('\n')).not.toContain('sesame-1');
  });

  test.each([
    [['--assistant', 'http://127.0.0.1:9', '--memory', 'none'], '--memory is for model assistants'],
    [['--assistant', 'bare:openai-compatible:m@http://127.0.0.1:9/v1', '--memory', 'none'], '--memory is for model'],
    [['--assistant', 'http://me:sesame@127.0.0.1:9'], 'user name or password'],
  ])('is refused with %s', async (flags, words) => {
    const { line } = studyLine(temporaryFolder(), ...flags);
    const { stderr } = await livelongEnding(2, line);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('sesame');
  });
});

describe('a finished service behind bare:', () => {
  test('is asked once for each reply with the talk alone, beside the harness around the same model', async () => {
    const server = await modelServer();
    const spec = modelAt(server, 'shop');
    const { out, line } = studyLine(temporaryFolder(), '--yes', '--assistant', `bare:${spec}`, '--assistant', spec);
    await livelongEnding(0, line);
    const journals = [...journalsOf(out)];
    const bare = journals.flatMap(([path, entries]) => (path.includes('/bare-shop-1/') ? entries : []));
    const turns = bare.filter((entry) => entry.type === 'turn-taken');
    expect(turns.length).toBeGreaterThan(size.people * size.events);
    expect(turns.map(({ assistant }) => assistant?.intent)).toEqual(turns.map(() => null));
    expect(bare.filter(({ type }) => type === 'portrait-drawn')).toEqual([]);
    const calls = server.log.map(({ body }) => chatBody(body).messages);
    const asked = calls.filter((messages) => messages.every(({ role }) => role !== 'system'));
    expect(asked).toHaveLength(turns.length);
    const words = new Set(turns.flatMap(({ user, assistant }) => [user.utterance, assistant!.text!]));
    for (const { content } of asked.flat()) expect(words).toContain(content);

    const parts = equalParts(out);
    await server.close();
    await livelongEnding(0, line);
    expect(equalParts(out)).toEqual(parts);
  });
});
