import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { CallFailure, OutageError, StorageError, UsageError } from '../errors/index.ts';
import {
  fakeClock,
  startFakeModelServer,
  type FakeModelServer,
  type FakeModelServerOptions,
} from '../testing/index.ts';
import type { CallEntry } from './call-record.ts';
import { cosine, hashedWords } from './embedder.ts';
import { localModel } from './embedding-local.ts';
import { embedderIdentity, parseEmbedderName } from './embedding-name.ts';
import { openEmbedder, type EmbedderSurroundings } from './embedding-open.ts';
import { unitVector, vectorFromText, vectorToText } from './embedding-vector.ts';
import { openVectors, type Vectors } from './embedding-vectors.ts';
import { openEndpoints } from './endpoint.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'livelong-vectors-'));
  closers.push(() => rmSync(path, { recursive: true }));
  return path;
}

async function serve(options: FakeModelServerOptions = {}): Promise<FakeModelServer> {
  const server = await startFakeModelServer(options);
  closers.push(() => server.close());
  return server;
}

/** Opens an embedder of a server over the vectors in `path`. */
async function open(name: string, url: string, path: string, more: Partial<EmbedderSurroundings> = {}) {
  const clock = fakeClock(0, { autoAdvance: true });
  const calls: CallEntry[] = [];
  const vectors = await openVectors(path);
  vectors.listen((entry) => calls.push(entry));
  closers.push(() => vectors.close());
  const embedder = await openEmbedder(name, {
    endpoints: openEndpoints({ concurrency: 4, clock }),
    clock,
    callTimeoutInMs: 20_000,
    environment: { OPENAI_API_KEY: 'k', GEMINI_API_KEY: 'k', OPENAI_BASE_URL: url, GOOGLE_BASE_URL: url },
    vectors,
    ...more,
  });
  return { embedder, vectors, calls };
}

describe('names', () => {
  test.each([
    ['hashed-words', 'hashed-words', 0.6],
    ['openai:text-embedding-3-small', 'openai:text-embedding-3-small', 0.6],
    ['google:gemini-embedding-001', 'google:gemini-embedding-001', 0.6],
    ['openai-compatible:m@http://host:8000/v1', 'openai-compatible:m', 0.6],
    ['openai-compatible:Qwen/Qwen3-Embedding-0.6B@http://host/v1', 'openai-compatible:Qwen/Qwen3-Embedding-0.6B', 0.7],
    ['local:onnx-community/Qwen3-Embedding-0.6B-ONNX', 'local:onnx-community/Qwen3-Embedding-0.6B-ONNX', 0.7],
    ['local:Xenova/all-MiniLM-L6-v2', 'local:Xenova/all-MiniLM-L6-v2', 0.6],
  ])('%s: without URL, with a threshold of its own that the user may change', (text, name, overlapThreshold) => {
    expect(embedderIdentity(text)).toEqual({ name, overlapThreshold });
    expect(embedderIdentity(text, 0.42)).toEqual({ name, overlapThreshold: 0.42 });
  });

  test.each([
    '',
    'hashed',
    'local:',
    'local:model',
    'local:../a',
    'anthropic:claude',
    'deepseek:m',
    'openai:',
    'agenda',
  ])('%j is refused with what to write', (text) => {
    expect(() => parseEmbedderName(text)).toThrow(UsageError);
    expect(() => parseEmbedderName(text)).toThrow(/^--embedding /);
  });

  test('a missing key is said', async () => {
    const opening = open('openai:text-embedding-3-small', 'http://127.0.0.1:9/v1', join(folder(), 'v'), {
      environment: {},
    });
    await expect(opening).rejects.toThrow('set OPENAI_API_KEY');
  });
});

describe('vectors as text', () => {
  test('any vector comes back as it was', () => {
    fc.assert(
      fc.property(fc.float32Array({ minLength: 1, maxLength: 50 }), (vector) => {
        expect(vectorFromText(vectorToText(vector))).toEqual(vector);
      }),
    );
  });

  test.each(['', 'AAA', '!', 'AAAAAAA='])('%j holds none', (text) => expect(vectorFromText(text)).toBeNull());

  test('the length becomes 1, and what has no direction is no vector', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const vector = unitVector(values);
        if (vector !== null) expect(Math.abs(Math.sqrt(cosine(vector, vector)) - 1)).toBeLessThan(1e-5);
        else expect(Math.max(...values.map(Math.abs))).toBeLessThan(1.1e-150);
      }),
    );
    expect([[], [0, 0], [Number.NaN, 1], [Infinity, 1], ['x' as never]].map(unitVector)).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });
});

const services = ['openai:text-embedding-3-small', 'google:gemini-embedding-001', 'openai-compatible:m@'] as const;

describe.each(services)('%s', (service) => {
  const nameAt = (url: string) => (service.endsWith('@') ? `${service}${url}` : service);

  test('texts with common words are near, and each text is asked for once, whoever asks', async () => {
    const server = await serve(service.startsWith('openai-') ? {} : { keys: ['k'] });
    const path = join(folder(), 'vectors.jsonl');
    const { embedder, calls, vectors } = await open(nameAt(server.url), server.url, path);
    const texts = ['a quiet café near the station', 'which café near the station is quiet', 'my tyre is flat'];
    const [a, b, c] = await Promise.all(texts.map((text) => embedder('user').embed(text)));
    expect(cosine(a!, b!)).toBeGreaterThan(0.6);
    expect(cosine(a!, c!)).toBeLessThan(0.4);
    expect(cosine(a!, a!)).toBeCloseTo(1, 6);
    await Promise.all([...texts, ...texts].map((text) => embedder('assistant').embed(text)));
    expect(server.count).toBe(3);
    expect(vectors.size).toBe(3);
    expect(calls.map(({ usage }) => usage?.outputTokens)).toEqual([0, 0, 0]);
    expect(calls.every(({ address }) => address.startsWith('role=user/embedder='))).toBe(true);
    expect(embedder('user')).toMatchObject({ name: service.replace(/@$/, ''), overlapThreshold: 0.6 });
  });

  test('a run that goes on asks nothing again and gets the same numbers, also without the server', async () => {
    const server = await serve();
    const path = join(folder(), 'vectors.jsonl');
    const first = await open(nameAt(server.url), server.url, path);
    const vector = await first.embedder('user').embed('tea in the rain');
    first.vectors.close();
    await server.close();
    const again = await open(nameAt(server.url), server.url, path);
    expect(await again.embedder('assistant').embed('tea in the rain')).toEqual(vector);
    expect(server.count).toBe(1);
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(2);
    expect(readFileSync(path, 'utf8')).not.toContain(server.url);
  });

  test('faults that pass are passed over', async () => {
    const server = await serve({ faults: { share: 1, kinds: ['429', '500', 'reset', 'empty'], when: 'first-try' } });
    const { embedder, calls } = await open(nameAt(server.url), server.url, join(folder(), 'v'));
    await Promise.all(['one', 'two', 'three', 'four'].map((text) => embedder('user').embed(text)));
    expect(calls.map(({ attempts }) => attempts.length)).toEqual([2, 2, 2, 2]);
  });

  test('a text that cannot be embedded is the failure of the role that asks, also in the run that goes on', async () => {
    const server = await serve({ faults: { share: 1, kinds: ['empty'], when: 'any' } });
    const path = join(folder(), 'v');
    for (const role of ['user', 'assistant'] as const) {
      const { embedder, vectors } = await open(nameAt(server.url), server.url, path);
      const failed = embedder(role).embed('tea');
      await expect(failed).rejects.toThrow(CallFailure);
      await expect(failed).rejects.toMatchObject({ kind: 'bad-answer', party: role });
      vectors.close();
      expect(server.count).toBe(4);
    }
  });

  test('a wrong model or a dead server stops the run, and nothing of it is kept', async () => {
    const server = await serve({ models: ['another'] });
    const path = join(folder(), 'v');
    const { embedder, vectors } = await open(nameAt(server.url), server.url, path);
    await expect(embedder('user').embed('tea')).rejects.toThrow(OutageError);
    await server.close();
    const later = await open(nameAt(server.url), server.url, path);
    await expect(later.embedder('user').embed('tea')).rejects.toThrow(OutageError);
    expect([vectors.size, later.vectors.size]).toEqual([0, 0]);
  });
});

describe('texts', () => {
  test('silence is no direction, and nothing is asked', async () => {
    const server = await serve();
    const { embedder } = await open(services[0], server.url, join(folder(), 'v'));
    const [blank, tea] = [await embedder('user').embed(' \n'), await embedder('user').embed('tea')];
    expect([cosine(blank, tea), cosine(tea, blank)]).toEqual([0, 0]);
    expect(server.count).toBe(1);
  });

  test('the beginning of a long text is embedded, and never half a character', async () => {
    const server = await serve();
    const { embedder } = await open(services[0], server.url, join(folder(), 'v'));
    const long = `${'x'.repeat(7999)}😀 and more`;
    expect(await embedder('user').embed(long)).toEqual(await embedder('user').embed(`${long} of it`));
    expect(server.count).toBe(1);
    const [text] = (server.log[0]!.body as { input: string[] }).input;
    expect([text!.length, text!.isWellFormed()]).toEqual([8000, true]);
  });

  test('hashed words need no vectors kept, and take a threshold', async () => {
    const { embedder, vectors } = await open('hashed-words', 'http://127.0.0.1:9/v1', join(folder(), 'v'), {
      overlapThreshold: 0.5,
    });
    expect(await embedder('user').embed('tea')).toEqual(await hashedWords.embed('tea'));
    expect(embedder('user')).toMatchObject({ name: 'hashed-words', overlapThreshold: 0.5 });
    expect(vectors.size).toBe(0);
  });
});

describe('the file of vectors', () => {
  const vector = { answer: vectorToText(Float32Array.of(1, 0)), attempts: [] };
  const asked = { embedder: 'm', text: 'tea' };
  const never = () => Promise.reject(new Error('asked'));

  test('a torn last line is dropped and made again', async () => {
    const path = join(folder(), 'v');
    const first = await openVectors(path);
    await first.vectorOf(asked, 'user', () => Promise.resolve(vector));
    first.close();
    appendFileSync(path, '{"address":"role=user/embedder=m/te');
    const second = await openVectors(path);
    expect(await second.vectorOf(asked, 'user', never)).toEqual(Float32Array.of(1, 0));
    await second.vectorOf({ embedder: 'm', text: 'rain' }, 'user', () => Promise.resolve(vector));
    second.close();
    const third = await openVectors(path);
    expect(third.size).toBe(2);
  });

  test('equal texts of other embedders are others', async () => {
    const vectors: Vectors = await openVectors(join(folder(), 'v'));
    await vectors.vectorOf(asked, 'user', () => Promise.resolve(vector));
    await expect(vectors.vectorOf({ ...asked, embedder: 'n' }, 'user', never)).rejects.toThrow('asked');
    vectors.close();
  });

  test('callers may change their vector: the next one is fresh', async () => {
    const vectors = await openVectors(join(folder(), 'v'));
    (await vectors.vectorOf(asked, 'user', () => Promise.resolve(vector))).fill(9);
    expect(await vectors.vectorOf(asked, 'user', never)).toEqual(Float32Array.of(1, 0));
    vectors.close();
  });

  test('a model that was changed behind its name is found out, also in a later run', async () => {
    const path = join(folder(), 'v');
    const longer = { answer: vectorToText(Float32Array.of(1, 0, 0)), attempts: [] };
    for (const text of ['rain', 'walk']) {
      const vectors = await openVectors(path);
      await vectors.vectorOf(asked, 'user', () => Promise.resolve(vector));
      const failed = vectors.vectorOf({ ...asked, text }, 'judge', () => Promise.resolve(longer));
      await expect(failed).rejects.toMatchObject({ kind: 'bad-answer', party: 'judge' });
      vectors.close();
    }
  });

  test('a changed line is said to be one', async () => {
    const path = join(folder(), 'v');
    const line = { address: 'role=user/embedder=m/text=x', asked: 'x', answer: 'AAA', latencyInMs: 0, attempts: [] };
    writeFileSync(path, `${JSON.stringify(line)}\n`);
    await expect(openVectors(path)).rejects.toThrow(StorageError);
  });

  test('what lands after closing is kept all the same', async () => {
    const path = join(folder(), 'v');
    const vectors = await openVectors(path);
    const { promise, resolve } = Promise.withResolvers<typeof vector>();
    const waiting = vectors.vectorOf(asked, 'user', () => promise);
    vectors.close();
    resolve(vector);
    await waiting;
    expect((await openVectors(path)).size).toBe(1);
  });
});

describe('models on this machine', () => {
  /** A stand-in for the package, whose vectors say the pooling and count the letters. */
  function transformers() {
    const env = { localModelPath: '', allowRemoteModels: true };
    const seen: string[] = [];
    let running = 0;
    const pipeline = (_: string, model: string) =>
      model === 'no/weights'
        ? Promise.reject(new Error('fetch failed\nat somewhere'))
        : Promise.resolve(async (text: string, { pooling }: { pooling: string }) => {
            seen.push(`${pooling} ${text} ${++running}`);
            await Promise.resolve();
            running--;
            if (text === 'bad') throw new Error('out of memory');
            return { data: Float32Array.of(text.length, 1) };
          });
    return { env, seen, importPackage: () => Promise.resolve({ env, pipeline }) };
  }

  test('one text at a time, pooled as the model wants it', async () => {
    const { seen, importPackage } = transformers();
    const mean = localModel({ model: 'a/b', environment: {}, importPackage });
    await Promise.all([mean.embed('one'), mean.embed('two')]);
    await localModel({ model: 'q/Qwen3-Embedding-0.6B-ONNX', environment: {}, importPackage }).embed('three');
    expect(seen).toEqual(['mean one 1', 'mean two 1', 'last_token three 1']);
  });

  test('a text that fails does not hold up the next', async () => {
    const { importPackage } = transformers();
    const local = localModel({ model: 'a/b', environment: {}, importPackage });
    const [bad, good] = await Promise.allSettled([local.embed('bad'), local.embed('good')]);
    expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
  });

  test('LIVELONG_MODELS names the folder, and nothing is downloaded', async () => {
    const { env, importPackage } = transformers();
    await localModel({ model: 'a/b', environment: { LIVELONG_MODELS: '/models' }, importPackage }).load();
    expect(env).toEqual({ localModelPath: '/models', allowRemoteModels: false });
  });

  test('weights that cannot be had say where they were looked for', async () => {
    const { importPackage } = transformers();
    const load = (environment: NodeJS.ProcessEnv) =>
      localModel({ model: 'no/weights', environment, importPackage }).load();
    await expect(load({})).rejects.toThrow(UsageError);
    await expect(load({})).rejects.toThrow('from the Hugging Face hub (fetch failed). Check the name and the network');
    await expect(load({ LIVELONG_MODELS: '/models' })).rejects.toThrow('from /models (fetch failed)');
  });

  test('without the package a new run is told how to install it; one that has its vectors goes on', async () => {
    const path = join(folder(), 'v');
    const opening = open('local:a/b', 'http://127.0.0.1:9/v1', path);
    await expect(opening).rejects.toThrow(UsageError);
    await expect(opening).rejects.toThrow('ONNXRUNTIME_NODE_INSTALL=skip npm install @huggingface/transformers');
    const vectors = await openVectors(path);
    const made = { answer: vectorToText(Float32Array.of(0, 1)), attempts: [] };
    await vectors.vectorOf({ embedder: 'local:a/b', text: 'tea' }, 'user', () => Promise.resolve(made));
    vectors.close();
    const { embedder } = await open('local:a/b', 'http://127.0.0.1:9/v1', path);
    expect(await embedder('user').embed('tea')).toEqual(Float32Array.of(0, 1));
    await expect(embedder('user').embed('rain')).rejects.toThrow(UsageError);
  });
});
