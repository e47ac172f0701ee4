import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Json } from '../files/index.ts';
import { startFakeModelServer, type FakeModelServer, type FakeModelServerOptions } from '../testing/index.ts';
import { faultOf } from './ai-sdk-fault.ts';
import { aiSdkProvider, longestAnswer } from './ai-sdk-provider.ts';
import type { ModelRequest } from './model-port.ts';
import type { Tried } from './provider.ts';
import { schemaForProvider } from './provider-schema.ts';
import { answerSchema, readStructured } from './structured.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

async function serve(options: FakeModelServerOptions): Promise<FakeModelServer> {
  const server = await startFakeModelServer(options);
  opened.push(server);
  return server;
}

/** A server that answers each request as `handle` says. */
async function serveRaw(handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server: Server = createServer((request, response) => {
    request.resume();
    request.on('end', () => handle(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push({
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

const chat = (url: string, parameters = {}) =>
  aiSdkProvider(
    createOpenAICompatible({ name: 'x', baseURL: url, supportsStructuredOutputs: true }).chatModel('m'),
    parameters,
  );
const responses = (url: string) =>
  aiSdkProvider(
    createOpenAI({ baseURL: url, apiKey: 'k' })('gpt-x'),
    {},
    { schema: (schema) => schemaForProvider('openai', schema) },
  );

const shape = z.strictObject({ word: z.string().min(2).max(20), count: z.int().min(1).max(5) });
const structured: ModelRequest = {
  messages: [
    { role: 'system', content: 'You count.' },
    { role: 'user', content: 'One?' },
    { role: 'assistant', content: 'No.' },
    { role: 'user', content: 'How many?' },
  ],
  answer: { name: 'count', schema: answerSchema(shape) },
};
const plain: ModelRequest = { messages: [{ role: 'user', content: 'Hello' }], answer: null };
const ask = (url: string, request = plain, limitInMs = 10_000) => chat(url)(request, AbortSignal.timeout(limitInMs));
const textOf = (tried: Tried) => {
  if ('fault' in tried) throw new Error(`${tried.fault}: ${tried.message}`);
  return tried.text;
};

describe('what is sent', () => {
  test('chat completions: the messages, the parameters, the schema as it is', async () => {
    const server = await serve({});
    const tried = await chat(server.url, { temperature: 0.5, maxOutputTokens: 77 })(
      structured,
      AbortSignal.timeout(9e3),
    );
    expect(readStructured(textOf(tried), shape)).toHaveProperty('value');
    expect(server.log).toHaveLength(1);
    expect(server.log[0]!.path).toBe('/v1/chat/completions');
    expect(server.log[0]!.body).toMatchObject({
      model: 'm',
      temperature: 0.5,
      max_tokens: 77,
      messages: structured.messages,
      response_format: { type: 'json_schema', json_schema: { name: 'count', schema: structured.answer!.schema } },
    });
  });

  test('plain text asks for no format, absent parameters are left to the provider', async () => {
    const server = await serve({});
    expect(textOf(await ask(server.url))).not.toBe('');
    const body = server.log[0]!.body as { readonly [key: string]: Json };
    expect(Object.keys(body).toSorted()).toEqual(['messages', 'model']);
  });

  test('OpenAI Responses: a strict schema without lengths, everything else kept', async () => {
    const server = await serve({});
    const tried = await responses(server.url)(structured, AbortSignal.timeout(9e3));
    expect(textOf(tried)).toMatch(/^\{/);
    expect(server.log[0]!.path).toBe('/v1/responses');
    expect(server.log[0]!.body).toMatchObject({
      model: 'gpt-x',
      text: {
        format: {
          type: 'json_schema',
          name: 'count',
          strict: true,
          schema: {
            type: 'object',
            properties: { word: { type: 'string' }, count: { type: 'integer', minimum: 1, maximum: 5 } },
            required: ['word', 'count'],
            additionalProperties: false,
          },
        },
      },
    });
    expect(JSON.stringify(server.log[0]!.body)).not.toMatch(/minLength|maxLength/);
  });

  test('lone surrogates and NUL arrive as they are', async () => {
    const server = await serve({});
    const content = 'a\ud800\0b';
    await ask(server.url, { messages: [{ role: 'user', content }], answer: null });
    expect(server.log[0]!.body).toMatchObject({ messages: [{ content }] });
  });
});

describe('what comes back', () => {
  test('text and tokens as the provider counted them', async () => {
    const url = await serveRaw((_, response) =>
      response.setHeader('content-type', 'application/json').end(
        JSON.stringify({
          choices: [{ message: { role: 'assistant', content: ' Hi. ' }, finish_reason: 'stop' }],
          usage: { prompt_tokens: 12, completion_tokens: 34, completion_tokens_details: { reasoning_tokens: 5 } },
        }),
      ),
    );
    expect(await ask(url)).toEqual({
      text: 'Hi.',
      usage: { inputTokens: 12, outputTokens: 34, reasoningTokens: 5 },
    });
  });

  test('tokens that were not counted are missing, not zero', async () => {
    const url = await serveRaw((_, response) =>
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ choices: [{ message: { content: 'Hi.' }, finish_reason: 'stop' }] })),
    );
    expect(await ask(url)).toEqual({
      text: 'Hi.',
      usage: { inputTokens: null, outputTokens: null, reasoningTokens: null },
    });
  });

  const always = (kind: NonNullable<FakeModelServerOptions['faults']>) => serve({ faults: kind });
  const only = (kind: 'think' | 'fenced' | 'empty' | 'broken-json' | 'refusal' | '500' | 'reset' | 'hang' | '503') =>
    always({ share: 1, kinds: [kind], when: 'any' });

  test('thinking before the answer is removed', async () => {
    const { url } = await only('think');
    const text = textOf(await ask(url, structured));
    expect(text).not.toContain('think');
    expect(readStructured(text, shape)).toHaveProperty('value');
  });

  test('a fenced answer is read', async () => {
    const { url } = await only('fenced');
    expect(readStructured(textOf(await ask(url, structured)), shape)).toHaveProperty('value');
  });

  test('an empty answer is a text that the readers turn down', async () => {
    const { url } = await only('empty');
    expect(textOf(await ask(url))).toBe('');
  });

  test.each([
    ['chat completions', chat],
    ['responses', responses],
  ])('a refusal over %s is refused, finally', async (_, open) => {
    const { url } = await only('refusal');
    expect(await open(url)(plain, AbortSignal.timeout(9e3))).toMatchObject({ fault: 'refused', next: 'final' });
  });

  test('so is an answer that the provider filtered', async () => {
    const url = await serveRaw((_, response) =>
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ choices: [{ message: { content: 'I' }, finish_reason: 'content_filter' }] })),
    );
    expect(await ask(url)).toMatchObject({ fault: 'refused', next: 'final' });
  });

  test('broken JSON inside the answer is text, for the reader to judge', async () => {
    const { url } = await only('broken-json');
    expect(readStructured(textOf(await ask(url, structured)), shape)).toHaveProperty('complaint');
  });

  test('a connection that is reset is lost, and may pass', async () => {
    const { url } = await only('reset');
    expect(await ask(url)).toMatchObject({ fault: 'connection-lost', next: 'again' });
  });

  test('a server that hangs is a time-out, as soon as the limit strikes', async () => {
    const { url } = await only('hang');
    const startedAt = performance.now();
    expect(await ask(url, plain, 60)).toMatchObject({ fault: 'timeout', next: 'again' });
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });

  test('so is one that hangs in the middle of its answer', async () => {
    const url = await serveRaw((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"choices":[');
    });
    expect(await ask(url, plain, 100)).toMatchObject({ fault: 'timeout', next: 'again' });
  });

  test('a connection that breaks in the middle of an answer is lost', async () => {
    const url = await serveRaw((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"choices":[', () => response.socket?.resetAndDestroy());
    });
    expect(await ask(url)).toMatchObject({ fault: 'connection-lost', next: 'again' });
  });

  test('nobody listens: down', async () => {
    const server = await startFakeModelServer();
    await server.close();
    expect(await ask(server.url)).toMatchObject({ fault: 'connection-lost', next: 'down', message: 'ECONNREFUSED' });
  });

  test.each([
    ['ENOTFOUND', 'down'],
    ['EAI_AGAIN', 'down'],
    ['EHOSTUNREACH', 'down'],
    ['ECONNRESET', 'again'],
    ['UND_ERR_SOCKET', 'again'],
    ['UND_ERR_CONNECT_TIMEOUT', 'again'],
  ])('%s is found among the causes of an error: %s', (code, next) => {
    const inner = Object.assign(new Error('inner'), { code });
    const causes = [inner, new AggregateError([new Error('x'), inner]), new Error('a', { cause: inner })];
    for (const cause of causes) {
      expect(faultOf(new TypeError('fetch failed', { cause }), false)).toMatchObject({
        fault: 'connection-lost',
        next,
        message: code,
      });
    }
  });

  test.each([
    ['no JSON', 'Welcome'],
    ['JSON of another shape', '{"hello":"world"}'],
    ['no choices', '{"choices":[]}'],
    ['half of it', '{"choices":[{"mess'],
    ['nothing', ''],
  ])('a body with %s is a bad answer', async (_, body) => {
    const url = await serveRaw((__, response) => response.setHeader('content-type', 'application/json').end(body));
    expect(await ask(url)).toMatchObject({ fault: 'bad-answer', next: 'again' });
  });

  test.each([
    ['the longest answer is taken', 'x'.repeat(longestAnswer), null],
    [
      'an answer of one character more is bad',
      'x'.repeat(longestAnswer + 1),
      'the answer is too long: 200001 characters',
    ],
    ['thinking does not count', `<think>${'x'.repeat(longestAnswer)}</think>yes`, null],
  ])('%s', async (_, content, problem) => {
    const body = JSON.stringify({ choices: [{ message: { role: 'assistant', content }, finish_reason: 'stop' }] });
    const tried = await ask(await serveRaw((__, response) => response.end(body)));
    expect('fault' in tried ? [tried.fault, tried.next, tried.message] : null).toEqual(
      problem === null ? null : ['bad-answer', 'final', expect.stringContaining(problem)],
    );
  });

  test.each([
    ['by its type', 'text/html; charset=utf-8', '\n<head><title>\nSign  in</title></head>', '"Sign in"'],
    ['by how it begins', 'application/json', ' <!DOCTYPE html><p>Hello', 'without a title'],
  ])('a web page, known %s, is something foreign', async (_, type, body, title) => {
    const url = await serveRaw((__, response) => response.setHeader('content-type', type).end(body));
    expect(await ask(url)).toMatchObject({
      fault: 'bad-answer',
      next: 'foreign',
      message: `200: a web page came back (${title}), not an answer of a model`,
    });
  });

  test.each(['http://127.0.0.1:1/v1', 'http://127.0.0.1:6000/v1'])('a port that fetch refuses: %s', async (url) => {
    expect(await ask(url)).toMatchObject({ next: 'wrong-url', message: expect.stringContaining('port') as string });
  });

  test('https where http is spoken is a wrong URL, and so is what is no URL', async () => {
    const url = await serveRaw((_, response) => response.end());
    expect(await ask(url.replace('http:', 'https:'))).toMatchObject({ next: 'wrong-url' });
    expect(await ask('ftp://127.0.0.1/v1')).toMatchObject({ next: 'wrong-url' });
    expect(await ask('http://a b/v1')).toMatchObject({ next: 'wrong-url' });
  });

  test('what the server says is kept, but not at any length', async () => {
    const message = 'x'.repeat(10_000);
    const url = await serveRaw((_, response) => response.writeHead(500).end(JSON.stringify({ error: { message } })));
    const tried = await ask(url);
    expect('fault' in tried && tried.message.startsWith('500: ')).toBe(true);
    expect('fault' in tried && tried.message.length).toBe(300);
  });
});

describe('statuses', () => {
  const statusOf = async (status: number, headers: Record<string, string> = {}, body = '{"error":{"message":"no"}}') =>
    ask(await serveRaw((_, response) => response.writeHead(status, headers).end(body)));

  test.each([
    [400, 'rejected', 'final'],
    [401, 'rejected', 'denied'],
    [402, 'rejected', 'denied'],
    [403, 'rejected', 'denied'],
    [404, 'rejected', 'unknown-model'],
    [408, 'timeout', 'again'],
    [409, 'server-error', 'again'],
    [413, 'rejected', 'final'],
    [422, 'rejected', 'final'],
    [425, 'server-error', 'again'],
    [429, 'rate-limited', 'wait'],
    [500, 'server-error', 'again'],
    [502, 'server-error', 'again'],
    [503, 'server-error', 'again'],
    [529, 'server-error', 'again'],
  ])('%d is %s, %s', async (status, fault, next) => {
    expect(await statusOf(status)).toMatchObject({ fault, next, retryAfterInMs: null });
  });

  test('503 with Retry-After asks for patience', async () => {
    expect(await statusOf(503, { 'retry-after': '2' })).toMatchObject({ next: 'wait', retryAfterInMs: 2000 });
  });

  test.each([
    [{ 'retry-after': '3' }, 3000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after-ms': '1500', 'retry-after': '3' }, 1500],
    [{ 'retry-after': '3600' }, 3_600_000],
    [{ 'retry-after': 'Fri, 20 Nov 2026 10:00:30 GMT', date: 'Fri, 20 Nov 2026 10:00:00 GMT' }, 30_000],
    [{ 'retry-after': 'Fri, 20 Nov 2026 09:00:00 GMT', date: 'Fri, 20 Nov 2026 10:00:00 GMT' }, 0],
    [{ 'retry-after': '-5' }, null],
    [{ 'retry-after': 'NaN' }, null],
    [{ 'retry-after': 'Infinity' }, null],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after': 'Fri, 20 Nov 2026 10:00:30', date: 'Fri, 20 Nov 2026 10:00:00 GMT' }, null],
    [{ 'retry-after': 'no day GMT', date: 'Fri, 20 Nov 2026 10:00:00 GMT' }, null],
    [{ 'retry-after': '' }, null],
  ])('429 with %j waits %s ms', async (headers, retryAfterInMs) => {
    expect(await statusOf(429, headers)).toMatchObject({ fault: 'rate-limited', next: 'wait', retryAfterInMs });
  });

  test('429 for an empty account is no rate limit', async () => {
    const body = '{"error":{"message":"You exceeded your quota.","code":"insufficient_quota"}}';
    expect(await statusOf(429, {}, body)).toMatchObject({ fault: 'rate-limited', next: 'denied' });
  });

  test('429 that advertises a payment method is a rate limit', async () => {
    const body =
      '{"error":{"message":"Rate limit reached. Add a payment method at https://host/account/billing.","code":"rate_limit_exceeded"}}';
    expect(await statusOf(429, {}, body)).toMatchObject({ fault: 'rate-limited', next: 'wait' });
  });
});
