import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { systemClock } from '../../clock/index.ts';
import { UsageError } from '../../errors/index.ts';
import type { AssistantRequest } from '../contract.ts';
import { openModulePool } from './module-pool.ts';
import type { ModulePool, ModulePoolOptions } from './module-pool.ts';
import { ModulePoolClosedError } from './module-scheduler.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-module-'));
const pools: ModulePool[] = [];
let filesWritten = 0;

afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(source: string, ending = '.mjs'): string {
  const path = join(folder, `module-${filesWritten++}${ending}`);
  writeFileSync(path, source);
  return path;
}

async function open(source: string, options: Partial<ModulePoolOptions> = {}, ending?: string): Promise<ModulePool> {
  const modules = [{ label: 'mine', path: write(source, ending) }];
  const pool = await openModulePool({ modules, workers: 2, callTimeoutInMs: 30_000, clock: systemClock, ...options });
  pools.push(pool);
  return pool;
}

function request(said: string, memory: AssistantRequest['memory'] = null): AssistantRequest {
  return {
    scene: { time: 'Monday 09:00', place: 'home', weather: null },
    transcript: [{ role: 'user', text: said }],
    earlierConversations: [],
    memory,
    dimensions: [{ name: 'Directness', low: 'hints', middle: 'says', high: 'blunt' }],
  };
}

const say = (pool: ModulePool, said: string) => pool.call({ label: 'mine', method: 'reply', request: request(said) });

/** A module that does what the person says; every other word is answered after a short wait. */
const obedient = `
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  export default async function ({ transcript }) {
    const said = transcript.at(-1).text;
    if (said === 'loop') for (;;);
    if (said === 'never') return new Promise(() => {});
    if (said === 'throw') throw new TypeError('not today');
    if (said === 'reject') return Promise.reject('a plain word');
    if (said === 'exit') process.exit(3);
    await wait(30);
    if (said === 'late loop') for (;;);
    if (said === 'late exit') process.exit(0);
    if (said === 'busy') for (;;) await new Promise(setImmediate);
    if (said === 'starve') for (;;) await null;
    if (said === 'memory') { const kept = []; for (;;) kept.push(new Array(10_000).fill(0).map((_, i) => ({ i }))); }
    if (said === 'array') { const kept = []; for (;;) kept.push(1); }
    if (said === 'buffers') { const kept = []; for (;;) kept.push(Buffer.alloc(1_000_000, 1)); }
    if (said === 'timer') { setTimeout(() => { throw new RangeError('from a timer'); }, 10); await wait(60_000); }
    if (said === 'float') { Promise.reject(new Error('left floating')); await wait(60_000); }
    if (said === 'bomb') setTimeout(() => { throw new Error('after the answer'); }, 20);
    return 'heard ' + said;
  }
`;

describe('what a module may be', () => {
  test('a function, an object with a portrait, and TypeScript with types', async () => {
    const modules = [
      { label: 'function', path: write('export default () => null', '.js') },
      {
        label: 'object',
        path: write(`class Mine { name = 'me'; reply(r) { return { text: this.name, memory: r.memory }; }
          async portrait(r) { return { levels: { [r.dimensions[0].name]: 'low' } }; } }
          export default new Mine();`),
      },
      {
        label: 'typed',
        path: write(
          `interface R { memory: unknown }
          export default async (request: R): Promise<{ text: string; memory: number }> =>
            ({ text: 'typed', memory: ((request.memory as number | null) ?? 0) + 1 });`,
          '.ts',
        ),
      },
      { label: 'common', path: write('module.exports = () => "common";', '.cjs') },
    ];
    const pool = await openModulePool({ modules, callTimeoutInMs: 30_000, clock: systemClock });
    pools.push(pool);
    expect([...pool.capabilities].map(([label, { portrait }]) => [label, portrait])).toEqual([
      ['function', false],
      ['object', true],
      ['typed', false],
      ['common', false],
    ]);
    const reply = (label: string) => pool.call({ label, method: 'reply', request: request('hi', 41) });
    expect(await reply('function')).toEqual({ value: null });
    expect(await reply('object')).toEqual({ value: { text: 'me', memory: 41 } });
    expect(await reply('typed')).toEqual({ value: { text: 'typed', memory: 42 } });
    expect(await reply('common')).toEqual({ value: 'common' });
    const portrait = await pool.call({ label: 'object', method: 'portrait', request: request('hi') });
    expect(portrait).toEqual({ value: { levels: { Directness: 'low' } } });
    await expect(pool.call({ label: 'typed', method: 'portrait', request: request('hi') })).rejects.toThrow(
      'no portrait',
    );
  });

  test.each([
    ['a syntax error', 'export default (', '.mjs', /could not be loaded: SyntaxError/],
    ['a throw', 'throw new Error("no database")', '.mjs', /could not be loaded: Error: no database/],
    ['a loop', 'for (;;);', '.mjs', /did not finish loading within 0.5 s/],
    ['waiting for ever', 'await new Promise(() => {}); export default () => null', '.mjs', /did not finish loading/],
    ['an exit', 'process.exit(0)', '.mjs', /process\.exit\(0\)/],
    ['a missing import', "import './gone.mjs'; export default () => null", '.mjs', /Cannot find module/],
    ['no default', 'export const reply = () => null', '.mjs', /no default export.*export default \(request\)/],
    ['a text', 'export default "hi"', '.mjs', /default export is a string/],
    ['no reply', 'export default { portrait() {} }', '.mjs', /no function `reply`/],
    [
      'a wrong portrait',
      'export default { reply() {}, portrait: 1 }',
      '.mjs',
      /`portrait` of its default export is a number/,
    ],
    ['a class', 'export default class { reply() {} }', '.mjs', /Export an instance/],
    ['TypeScript that needs a compiler', 'enum A { B }\nexport default () => A.B', '.ts', /could not be loaded/],
    ['another ending', '', '.py', /ends in \.py/],
  ])('not %s', async (_name, source, ending, message) => {
    const opened = open(source, { loadTimeoutInMs: 500 }, ending);
    await expect(opened).rejects.toThrow(message);
    await expect(opened).rejects.toBeInstanceOf(UsageError);
  });

  test('not a missing file', async () => {
    const modules = [{ label: 'x', path: join(folder, 'gone.mjs') }];
    await expect(openModulePool({ modules, callTimeoutInMs: 100, clock: systemClock })).rejects.toThrow(
      /does not exist/,
    );
  });
});

describe('a module that fails', () => {
  test('by throwing is charged, and told in words', async () => {
    const pool = await open(obedient);
    expect(await say(pool, 'throw')).toEqual({
      failure: { kind: 'threw', message: 'reply threw TypeError: not today' },
    });
    expect(await say(pool, 'reject')).toEqual({ failure: { kind: 'threw', message: 'reply threw a plain word' } });
  });

  test.each([
    ['undefined', '() => undefined', 'null for silence'],
    ['an empty text', '() => " "', 'null for silence'],
    ['an unknown key', '() => ({ text: "x", mood: 1 })', '"mood"'],
    ['a function', 'async () => ({ text: "x", memory: () => 1 })', 'reply.memory is a function'],
    ['too much memory', '() => ({ text: "x", memory: "a".repeat(2 ** 20) })', '1048578 bytes'],
  ])('by returning %s has a bad answer', async (_name, source, part) => {
    const outcome = await say(await open(`export default ${source}`), 'hi');
    expect(outcome).toEqual({ failure: { kind: 'bad-answer', message: expect.stringContaining(part) as string } });
  });

  const timeout = { failure: { kind: 'timeout', message: 'reply gave no answer within 0.6 s' } };
  const crashed = (part: string) => ({
    failure: { kind: 'crashed', message: expect.stringContaining(part) as string },
  });

  test.each([
    ['loop', timeout],
    ['late loop', timeout],
    ['never', timeout],
    ['starve', timeout],
    ['busy', timeout],
    ['exit', crashed('process.exit(3)')],
    ['late exit', crashed('process.exit(0)')],
    ['memory', crashed('more than 48 MB')],
    ['array', crashed('more than 48 MB')],
    ['buffers', crashed('more than 48 MB')],
    ['timer', crashed('uncaught RangeError: from a timer')],
    ['float', crashed('uncaught Error: left floating')],
  ])('by "%s" is charged alone; those beside it and after it are answered', async (said, expected) => {
    // Who crashes needs the time to do so on a busy machine.
    const limits = expected === timeout ? { callTimeoutInMs: 600 } : {};
    const pool = await open(obedient, { workers: 1, memoryLimitInMb: 48, ...limits });
    const before = Array.from({ length: 5 }, (_, index) => say(pool, `before ${index}`));
    const guilty = say(pool, said);
    const after = Array.from({ length: 5 }, (_, index) => say(pool, `after ${index}`));
    expect(await guilty).toEqual(expected);
    for (const [name, calls] of Object.entries({ before, after })) {
      expect(await Promise.all(calls)).toEqual(calls.map((_, index) => ({ value: `heard ${name} ${index}` })));
    }
    expect(await Promise.all([say(pool, 'again'), say(pool, 'and again')])).toEqual([
      { value: 'heard again' },
      { value: 'heard and again' },
    ]);
  });

  test('after its answer harms nobody', async () => {
    const pool = await open(obedient, { workers: 1 });
    const said = Array.from({ length: 12 }, (_, index) => (index % 3 === 0 ? 'bomb' : `word ${index}`));
    const outcomes = [];
    for (const word of said) outcomes.push(await say(pool, word));
    expect(outcomes).toEqual(said.map((word) => ({ value: `heard ${word}` })));
  });
});

test('200 calls at once, some of them guilty of everything, have each their own outcome', async () => {
  const pool = await open(obedient, { callTimeoutInMs: 700, memoryLimitInMb: 64 });
  const faults = ['loop', 'never', 'late loop', 'throw', 'exit', 'never', 'throw', 'exit'];
  const said = Array.from({ length: 200 }, (_, index) =>
    index % 25 === 7 ? faults[(index - 7) / 25]! : `word ${index}`,
  );
  const outcomes = await Promise.all(said.map((word) => say(pool, word)));
  const kinds = ['timeout', 'timeout', 'timeout', 'threw', 'crashed', 'timeout', 'threw', 'crashed'];
  for (const [index, outcome] of outcomes.entries()) {
    const fault = faults.indexOf(said[index]!);
    if (fault < 0) expect(outcome).toEqual({ value: `heard ${said[index]}` });
    else expect(outcome).toHaveProperty('failure.kind', kinds[fault]);
  }
  expect(await say(pool, 'still here')).toEqual({ value: 'heard still here' });
}, 60_000);

test('a slow function that computes does not make others late', async () => {
  const pool = await open(
    `export default async ({ transcript }) => {
      const end = performance.now() + 300;
      if (transcript.at(-1).text === 'wait') await new Promise((resolve) => setTimeout(resolve, 400));
      else while (performance.now() < end);
      return transcript.at(-1).text;
    }`,
    { workers: 1, callTimeoutInMs: 1_000 },
  );
  const said = ['wait', ...Array.from({ length: 8 }, (_, index) => `compute ${index}`), 'wait'];
  expect(await Promise.all(said.map((word) => say(pool, word)))).toEqual(said.map((value) => ({ value })));
});

test('closing rejects what is in flight and ends the threads', async () => {
  const pool = await open(obedient);
  const calls = ['never', 'loop', 'waiting'].map((word) => say(pool, word));
  const settled = Promise.allSettled(calls);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await pool.close();
  const results = await settled;
  expect(results[0]).toMatchObject({ reason: expect.any(ModulePoolClosedError) as Error });
  expect(results[1]).toMatchObject({ reason: expect.any(ModulePoolClosedError) as Error });
  await expect(say(pool, 'hi')).rejects.toThrow(ModulePoolClosedError);
});

test('too little memory for a thread is a usage error', async () => {
  await expect(open('export default () => null', { memoryLimitInMb: 16 })).rejects.toThrow(/at least 32 MB/);
});

test('what a module prints goes to stderr, and an open pool lets the process end', () => {
  const chatty = write(
    `console.log('from the top'); process.stdout.write('raw\\n');
    export default () => { console.log('from reply'); console.error('an error'); return 'hi'; }`,
    '.ts',
  );
  const program = write(`
    import { openModulePool } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'module-pool.ts')).href)};
    import { systemClock } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../clock/index.ts')).href)};
    const modules = [{ label: 'x', path: ${JSON.stringify(chatty)} }];
    const pool = await openModulePool({ modules, callTimeoutInMs: 5_000, clock: systemClock });
    const outcome = await pool.call({ label: 'x', method: 'reply', request: ${JSON.stringify(request('hi'))} });
    await new Promise((resolve) => setTimeout(resolve, 200));
    process.stdout.write(JSON.stringify(outcome));
  `);
  const { stdout, stderr, status } = spawnSync(process.execPath, [program], { encoding: 'utf8', timeout: 20_000 });
  expect({ stdout, status }).toEqual({ stdout: '{"value":"hi"}', status: 0 });
  for (const line of ['from the top', 'raw', 'from reply', 'an error']) expect(stderr).toContain(line);
  expect(stderr).not.toContain('Warning');
});
