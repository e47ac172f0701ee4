import { setTimeout as realSleep } from 'node:timers/promises';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { afterEach, describe, expect, test } from 'vitest';
import type { JsonSchema } from '../model/index.ts';
import { type FakeModelServer, type FakeModelServerOptions, startFakeModelServer } from './fake-model-server.ts';
import type { FaultName } from './fault.ts';
import { fitsSchema } from './fits-schema.ts';

const running: FakeModelServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function start(options: FakeModelServerOptions = {}): Promise<FakeModelServer> {
  const server = await startFakeModelServer(options);
  running.push(server);
  return server;
}

const always = (...kinds: FaultName[]) => ({ share: 1, kinds, when: 'body' }) as const;
const schema: JsonSchema = {
  type: 'object',
  properties: { mood: { enum: ['glad', 'sad'] }, note: { type: 'string', minLength: 20 } },
  required: ['mood', 'note'],
  additionalProperties: false,
};

const plainBody = (content: string) => ({ model: 'm', messages: [{ role: 'user', content }] });
const jsonBody = (content: string) => ({
  ...plainBody(content),
  response_format: { type: 'json_schema', json_schema: { name: 'answer', schema } },
});

interface Completion {
  choices: { message: { content: string | null; refusal: string | null } }[];
  usage: { prompt_tokens: number; completion_tokens: number; total_tokens: number };
}

function post(server: FakeModelServer, body: unknown, init: RequestInit = {}, path = '/chat/completions') {
  return fetch(`${server.url}${path}`, { method: 'POST', body: JSON.stringify(body), ...init });
}

async function complete(server: FakeModelServer, body: unknown): Promise<string | null> {
  const completion = (await (await post(server, body)).json()) as Completion;
  return completion.choices[0]!.message.content;
}

describe('answers', () => {
  test('a structured call gets legal JSON, a plain one a sentence, with usage', async () => {
    const server = await start();
    const completion = (await (await post(server, jsonBody('hello'))).json()) as Completion;
    expect(fitsSchema(JSON.parse(completion.choices[0]!.message.content!), schema)).toBe(true);
    const { prompt_tokens, completion_tokens, total_tokens } = completion.usage;
    expect(prompt_tokens).toBeGreaterThan(20);
    expect(completion_tokens).toBe(Math.ceil(completion.choices[0]!.message.content!.length / 4));
    expect(total_tokens).toBe(prompt_tokens + completion_tokens);
    expect(await complete(server, plainBody('hello'))).toMatch(/^[A-Z].*[.?!]$/);
  });

  test('equal bodies and seeds get equal answers, on any server', async () => {
    const [one, two, other] = [
      await start(),
      await start({ latencyInMs: { from: 0, to: 9 } }),
      await start({ seed: 2 }),
    ];
    const answer = await complete(one, plainBody('hello'));
    expect(await complete(one, plainBody('good bye'))).not.toBe(answer);
    expect(await complete(two, plainBody('hello'))).toBe(answer);
    expect(await complete(other, plainBody('hello'))).not.toBe(answer);
  });

  test('both protocols satisfy the AI SDK', async () => {
    const server = await start({ keys: ['k'] });
    const compatible = createOpenAICompatible({
      name: 'fake',
      baseURL: server.url,
      apiKey: 'k',
      supportsStructuredOutputs: true,
    });
    for (const model of [
      compatible.chatModel('m'),
      createOpenAI({ baseURL: server.url, apiKey: 'k' }).responses('m'),
    ]) {
      const prompt = [{ role: 'user' as const, content: [{ type: 'text' as const, text: 'hello' }] }];
      const responseFormat = { type: 'json' as const, name: 'answer', schema: schema as Record<string, never> };
      const result = await model.doGenerate({ prompt, responseFormat });
      const text = result.content.map((part) => (part.type === 'text' ? part.text : '')).join('');
      expect(fitsSchema(JSON.parse(text), schema)).toBe(true);
      expect(result.usage.inputTokens.total).toBeGreaterThan(0);
      expect(result.usage.outputTokens.total).toBe(Math.ceil(text.length / 4));
    }
    expect(server.log.map(({ path }) => path)).toEqual(['/v1/chat/completions', '/v1/responses']);
  });

  test('a script may answer, and leave the rest to the server', async () => {
    const server = await start({ answer: (body) => (JSON.stringify(body).includes('ping') ? 'pong' : undefined) });
    expect(await complete(server, plainBody('ping'))).toBe('pong');
    expect(await complete(server, plainBody('hello'))).toMatch(/^[A-Z].*[.?!]$/);
  });

  test('GET /v1/models lists the models and is no call', async () => {
    const server = await start({ models: ['m', 'n'] });
    expect(await (await fetch(`${server.url}/models`)).json()).toMatchObject({ data: [{ id: 'm' }, { id: 'n' }] });
    expect(server.count).toBe(0);
  });
});

describe('refusals to serve', () => {
  const statusAndCode = async (response: Response) => {
    const { error } = (await response.json()) as { error: { message: string; code: string | null } };
    expect(error.message).not.toBe('');
    return [response.status, error.code];
  };

  test('401 without a known key, 404 for an unknown model or path', async () => {
    const server = await start({ keys: ['good'], models: ['n'] });
    const authorization = 'Bearer good';
    expect(await statusAndCode(await post(server, plainBody('a')))).toEqual([401, 'invalid_api_key']);
    const known = { headers: { authorization } };
    expect(await statusAndCode(await post(server, plainBody('a'), known))).toEqual([404, 'model_not_found']);
    expect((await post(server, { ...plainBody('a'), model: 'n' }, known)).status).toBe(200);
    expect(await statusAndCode(await post(server, {}, known, '/nothing'))).toEqual([404, 'unknown_url']);
    expect(server.count).toBe(3);
  });

  test('400 for a broken body, for streaming and for a schema that cannot be obeyed', async () => {
    const server = await start();
    const status = async (body: unknown) => (await post(server, body)).status;
    expect((await fetch(`${server.url}/chat/completions`, { method: 'POST', body: '{' })).status).toBe(400);
    expect(await status({ ...plainBody('a'), stream: true })).toBe(400);
    const json_schema = { name: 'a', schema: { type: 'string', pattern: '^a$' } };
    expect(await status({ ...plainBody('a'), response_format: { type: 'json_schema', json_schema } })).toBe(400);
  });
});

describe('other protocols', () => {
  const ask = async (server: FakeModelServer, path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await post(server, body, { headers }, path);
    return { status: response.status, retryAfter: response.headers.get('retry-after'), body: await response.json() };
  };
  const hello = { model: 'm', max_tokens: 50, messages: [{ role: 'user', content: 'hello' }] };
  const google = { contents: [{ role: 'user', parts: [{ text: 'hello' }] }] };

  test('Anthropic: text or JSON of the schema, with limits that stand in descriptions', async () => {
    const server = await start({ keys: ['k'] });
    const key = { 'x-api-key': 'k' };
    expect(await ask(server, '/messages', hello, key)).toMatchObject({
      status: 200,
      body: { type: 'message', content: [{ type: 'text' }], stop_reason: 'end_turn', usage: { input_tokens: 11 } },
    });
    const count = { type: 'integer', description: 'How many.\nminimum: 1; maximum: 3.' };
    const wanted = { type: 'object', properties: { count }, required: ['count'], additionalProperties: false };
    for (let number = 0; number < 20; number++) {
      const body = { ...hello, number, output_config: { format: { type: 'json_schema', schema: wanted } } };
      const answer = (await ask(server, '/messages', body, key)).body as { content: { text: string }[] };
      expect([1, 2, 3]).toContain((JSON.parse(answer.content[0]!.text) as { count: number }).count);
    }
  });

  test('Google: the model stands in the path', async () => {
    const server = await start({ models: ['m'] });
    const path = '/models/m:generateContent';
    expect(await ask(server, path, google)).toMatchObject({ body: { candidates: [{ finishReason: 'STOP' }] } });
    const beta = server.url.replace(/\/v1$/, '/v1beta');
    const response = await fetch(`${beta}${path}`, { method: 'POST', body: JSON.stringify(google) });
    expect(response.status).toBe(200);
    expect((await ask(server, '/models/n:generateContent', google)).status).toBe(404);
  });

  test('DeepSeek: JSON of the schema that a system message holds', async () => {
    const server = await start();
    const system = {
      role: 'system',
      content: `Return JSON that conforms to the following schema: ${JSON.stringify(schema)}`,
    };
    const body = { ...hello, messages: [system, ...hello.messages], response_format: { type: 'json_object' } };
    expect(fitsSchema(JSON.parse((await complete(server, body))!), schema)).toBe(true);
  });

  test('an answer is cut off where the request says so', async () => {
    const server = await start({ answer: () => 'a long answer' });
    expect(await ask(server, '/messages', { ...hello, max_tokens: 1 })).toMatchObject({
      body: { content: [{ text: 'a lo' }], stop_reason: 'max_tokens', usage: { output_tokens: 1 } },
    });
    expect(
      await ask(server, '/models/m:generateContent', { ...google, generationConfig: { maxOutputTokens: 2 } }),
    ).toMatchObject({
      body: { candidates: [{ finishReason: 'MAX_TOKENS' }], usageMetadata: { candidatesTokenCount: 2 } },
    });
    expect(await complete(server, { ...hello, max_tokens: 4 })).toBe('a long answer');
  });

  test('embeddings: one vector for each text', async () => {
    const server = await start();
    const { body } = await ask(server, '/embeddings', { model: 'm', input: ['tea', 'tea', 'rain'] });
    const { data, usage } = body as { data: { embedding: number[] }[]; usage: { prompt_tokens: number } };
    expect([data.length, data[0]!.embedding.length, usage.prompt_tokens]).toEqual([3, 512, 3]);
    expect(data[0]).toMatchObject({ embedding: data[1]!.embedding });
    expect(data[2]!.embedding).not.toEqual(data[0]!.embedding);
    const content = { parts: [{ text: 'tea' }] };
    expect(await ask(server, '/models/m:embedContent', { content })).toMatchObject({
      body: { embedding: { values: data[0]!.embedding } },
    });
    expect(await ask(server, '/models/m:batchEmbedContents', { requests: [{ content }, { content }] })).toMatchObject({
      body: { embeddings: [{ values: data[0]!.embedding }, { values: data[0]!.embedding }] },
    });
  });

  test('each tells its errors in its own way', async () => {
    const limited = await start({ faults: always('429'), retryAfterInSeconds: 5 });
    expect(await ask(limited, '/messages', hello)).toMatchObject({
      status: 429,
      retryAfter: '5',
      body: { type: 'error', error: { type: 'rate_limit_error' } },
    });
    expect(await ask(limited, '/models/m:generateContent', google)).toMatchObject({
      status: 429,
      retryAfter: null,
      body: { error: { status: 'RESOURCE_EXHAUSTED', details: [{ retryDelay: '5s' }] } },
    });
    const overloaded = await start({ faults: always('503') });
    expect((await ask(overloaded, '/messages', hello)).status).toBe(529);
    expect((await ask(overloaded, '/models/m:generateContent', google)).status).toBe(503);
    const guarded = await start({ keys: ['k'] });
    expect((await ask(guarded, '/messages', hello)).status).toBe(401);
    expect((await ask(guarded, '/models/m:generateContent', google)).status).toBe(400);
    expect((await ask(guarded, '/models/m:generateContent', google, { 'x-goog-api-key': 'k' })).status).toBe(200);
  });

  test('faults of texts do not strike vectors', async () => {
    const server = await start({ faults: always('think', 'fenced', 'refusal', 'broken-json') });
    expect(await ask(server, '/embeddings', { model: 'm', input: 'tea' })).toMatchObject({
      status: 200,
      body: { data: [{ index: 0 }] },
    });
    expect(server.log[0]!.fault).toBeNull();
  });
});

describe('faults', () => {
  test.each([
    ['429', 429],
    ['500', 500],
    ['503', 503],
  ] as const)('%s', async (kind, status) => {
    const server = await start({ faults: always(kind) });
    const response = await post(server, plainBody('hello'));
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBeNull();
    expect(await response.json()).toMatchObject({ error: { message: expect.any(String) as string } });
    expect(server.log).toMatchObject([{ fault: kind, status }]);
  });

  test('429 says when to come back, where it is told to', async () => {
    const server = await start({ faults: always('429'), retryAfterInSeconds: 0 });
    expect((await post(server, plainBody('hello'))).headers.get('retry-after')).toBe('0');
  });

  test('reset breaks the connection', async () => {
    const server = await start({ faults: always('reset') });
    await expect(post(server, plainBody('hello'))).rejects.toThrow('fetch failed');
    expect(server.log).toMatchObject([{ fault: 'reset', status: null }]);
  });

  test('hang never answers; the call is over when the client leaves', async () => {
    const server = await start({ faults: always('hang') });
    await expect(post(server, plainBody('hello'), { signal: AbortSignal.timeout(100) })).rejects.toThrow('timeout');
    await expect.poll(() => server.log[0]?.endedAt).not.toBeNull();
    expect(server.log).toMatchObject([{ fault: 'hang', status: null }]);
  });

  test('close ends hanging calls', async () => {
    const server = await start({ faults: always('hang') });
    const call = expect(post(server, plainBody('hello'))).rejects.toThrow('fetch failed');
    await expect.poll(() => server.count).toBe(1);
    await server.close();
    await call;
  });

  test('bad and dressed-up answers', async () => {
    const ask = async (kind: FaultName) => complete(await start({ faults: always(kind) }), jsonBody('hello'));
    const right = (await complete(await start(), jsonBody('hello')))!;
    const broken = (await ask('broken-json'))!;
    expect(right.startsWith(broken)).toBe(true);
    expect(() => JSON.parse(broken) as unknown).toThrow(SyntaxError);
    expect(await ask('empty')).toBe('');
    expect((await ask('think'))!.replace(/^<think>[^]*<\/think>\s*/, '')).toBe(right);
    expect(/```json\n([^]*)\n```/.exec((await ask('fenced'))!)?.[1]).toBe(right);
    expect(await ask('refusal')).toBeNull();
  });

  test('a refusal in the Responses protocol is a content part', async () => {
    const server = await start({ faults: always('refusal') });
    const response = await post(server, { model: 'm', input: 'hello' }, {}, '/responses');
    expect(await response.json()).toMatchObject({ output: [{ content: [{ type: 'refusal' }] }] });
  });

  test('by body the same call fails again, at the first try only it passes the second time', async () => {
    const statuses = async (when: 'body' | 'first-try') => {
      const server = await start({ faults: { ...always('500'), when } });
      return [(await post(server, plainBody('a'))).status, (await post(server, plainBody('a'))).status];
    };
    expect(await statuses('body')).toEqual([500, 500]);
    expect(await statuses('first-try')).toEqual([500, 200]);
  });
});

describe('time and counting', () => {
  test('answers come after the latency, side by side, and are logged', async () => {
    const server = await start({ latencyInMs: 150 });
    const startedAt = performance.now();
    await Promise.all(Array.from({ length: 20 }, (_, index) => complete(server, plainBody(`call ${index}`))));
    const elapsed = performance.now() - startedAt;
    expect(elapsed).toBeGreaterThan(145);
    expect(elapsed).toBeLessThan(20 * 150);
    expect([server.count, server.maxInFlight, server.log.length]).toEqual([20, 20, 20]);
    await expect.poll(() => server.log.every(({ endedAt, startedAt }) => endedAt! - startedAt >= 148)).toBe(true);
    expect(server.log.every(({ status, fault }) => status === 200 && fault === null)).toBe(true);
    expect(server.log.map(({ body }) => body)).toContainEqual(plainBody('call 7'));
  });

  test('a range of latencies belongs to the call, not to its body', async () => {
    const server = await start({ latencyInMs: { from: 0, to: 80 } });
    for (let call = 0; call < 6; call++) await complete(server, plainBody('same'));
    await realSleep(10);
    const latencies = server.log.map(({ startedAt, endedAt }) => endedAt! - startedAt);
    expect(Math.max(...latencies) - Math.min(...latencies)).toBeGreaterThan(20);
  });

  test('without a log only the count is kept', async () => {
    const server = await start({ keepLog: false });
    await complete(server, plainBody('hello'));
    expect([server.count, server.log.length]).toEqual([1, 0]);
  });

  test('a server may come back at its port', async () => {
    const server = await start();
    await server.close();
    await expect(post(server, plainBody('hello'))).rejects.toThrow('fetch failed');
    const port = Number(new URL(server.url).port);
    const again = await start({ port });
    expect(again.url).toBe(server.url);
    expect((await post(again, plainBody('hello'))).status).toBe(200);
  });
});
