import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { systemClock } from '../clock/index.ts';
import { OutageError, UsageError } from '../errors/index.ts';
import type { Json } from '../files/index.ts';
import { startFakeModelServer, type FakeModelServer, type FakeModelServerOptions } from '../testing/index.ts';
import { aiSdkProvider } from './ai-sdk-provider.ts';
import { openEndpoints } from './endpoint.ts';
import { callSettings, languageModel } from './language-model.ts';
import { parseModelName } from './model-name.ts';
import type { ModelRequest } from './model-port.ts';
import { checkModelParameters, openModel } from './open-model.ts';
import { parametersFor, type ModelParameters } from './parameters.ts';
import type { Tried } from './provider.ts';
import { schemaForProvider } from './provider-schema.ts';
import { answerSchema, readStructured } from './structured.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

async function serve(options: FakeModelServerOptions = {}): Promise<FakeModelServer> {
  const server = await startFakeModelServer(options);
  opened.push(server);
  return server;
}

/** A server that answers everything with one status and body. */
async function serveBody(status: number, body: Json, headers: Record<string, string> = {}): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
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

const shape = z.strictObject({
  word: z.string().min(2).max(20),
  count: z.int().min(1).max(5),
  tags: z.array(z.enum(['a', 'b'])).min(1),
});
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

function ask(text: string, url: string, request: ModelRequest, parameters: ModelParameters = {}): Promise<Tried> {
  const name = parseModelName(text, '--user');
  const model = languageModel(name, { url, apiKey: 'k' }, fetch);
  const settings = callSettings(name, parametersFor(name, parameters, {}), '--user');
  const schema = (whole: typeof structured.answer & object) => schemaForProvider(name.provider, whole.schema);
  return aiSdkProvider(model, settings, {
    schema: (whole) => schema({ name: '', schema: whole }),
  })(request, AbortSignal.timeout(20_000));
}

const textOf = (tried: Tried) => {
  if ('fault' in tried) throw new Error(`${tried.fault}: ${tried.message}`);
  return tried.text;
};

const providers = [
  ['openai:gpt-x', '/v1/responses'],
  ['anthropic:claude-sonnet-5', '/v1/messages'],
  ['anthropic:claude-3-haiku-20240307', '/v1/messages'],
  ['google:gemini-2.5-flash', '/v1/models/gemini-2.5-flash:generateContent'],
  ['deepseek:deepseek-chat', '/v1/chat/completions'],
] as const;

describe.each(providers)('%s', (name, path) => {
  test('plain text with its tokens', async () => {
    const server = await serve({ keys: ['k'] });
    const tried = await ask(name, server.url, plain);
    expect(textOf(tried)).toMatch(/^[A-Z].*[.?!]$/);
    expect('usage' in tried && tried.usage?.inputTokens).toBeGreaterThan(0);
    expect('usage' in tried && tried.usage?.outputTokens).toBe(Math.ceil(textOf(tried).length / 4));
    expect(server.log.map((call) => call.path)).toEqual([path]);
  });

  test('the schema reaches the model, and so do system and earlier messages', async () => {
    const server = await serve();
    for (let word = 0; word < 8; word++) {
      const messages = [...structured.messages, { role: 'assistant' as const, content: `${word}` }];
      const request = { ...structured, messages: [...messages, { role: 'user' as const, content: 'Again.' }] };
      const read = readStructured(textOf(await ask(name, server.url, request)), shape.extend({ word: z.string() }));
      expect(read).toHaveProperty('value');
    }
    const body = JSON.stringify(server.log[0]!.body);
    for (const said of ['You count.', 'One?', 'No.', 'How many?', 'Again.']) expect(body).toContain(said);
    expect(body).toContain('additionalProperties');
  });

  test('thinking that a server writes into its text is left out', async () => {
    const server = await serve({ faults: { share: 1, kinds: ['think'], when: 'any' } });
    expect(textOf(await ask(name, server.url, plain))).not.toContain('think');
  });

  test('a refusal is final, and what it cost is known', async () => {
    const server = await serve({ faults: { share: 1, kinds: ['refusal'], when: 'any' } });
    const tried = await ask(name, server.url, plain);
    expect(tried).toMatchObject({ fault: 'refused', next: 'final' });
    expect(tried.usage?.inputTokens).toBeGreaterThan(0);
  });

  test('a structured answer that is cut off is no answer; a plain one is what was said', async () => {
    const server = await serve({ answer: () => 'x'.repeat(1000) });
    const cut = await ask(name, server.url, structured, { maxOutputTokens: 20 });
    expect(cut).toMatchObject({ fault: 'unparsable', next: 'final' });
    expect('fault' in cut && cut.message).toContain('max-tokens');
    expect(textOf(await ask(name, server.url, plain, { maxOutputTokens: 20 }))).toBe('x'.repeat(80));
    const thinking = await serve({ answer: () => `<think>${'hm '.repeat(200)}` });
    expect(await ask(name, thinking.url, plain, { maxOutputTokens: 20 })).toMatchObject({ fault: 'empty' });
  });

  test.each([
    ['429', 'rate-limited', 'wait'],
    ['500', 'server-error', 'again'],
    ['503', 'server-error', 'again'],
    ['reset', 'connection-lost', 'again'],
  ] as const)('%s is %s: %s', async (kind, fault, next) => {
    const server = await serve({ faults: { share: 1, kinds: [kind], when: 'any' } });
    expect(await ask(name, server.url, plain)).toMatchObject({ fault, next, retryAfterInMs: null });
  });

  test('429 says how long to wait', async () => {
    const server = await serve({ faults: { share: 1, kinds: ['429'], when: 'any' }, retryAfterInSeconds: 7 });
    expect(await ask(name, server.url, plain)).toMatchObject({ next: 'wait', retryAfterInMs: 7000 });
  });

  test('a wrong key is denied, an unknown model is said to be unknown', async () => {
    const server = await serve({ keys: ['another'] });
    expect(await ask(name, server.url, plain)).toMatchObject({ fault: 'rejected', next: 'denied' });
    const other = await serve({ models: ['another'] });
    expect(await ask(name, other.url, plain)).toMatchObject({ fault: 'rejected', next: 'unknown-model' });
  });

  test('opened by name, it asks the server of its base URL with its key, and stops where the key is wrong', async () => {
    const variable = name.slice(0, name.indexOf(':')).toUpperCase();
    const server = await serve({ keys: ['k'] });
    const open = (key: string) =>
      openModel(name, {
        role: '--user',
        parameters: {},
        endpoints: openEndpoints({ concurrency: 1, clock: systemClock }),
        callTimeoutInMs: 20_000,
        clock: systemClock,
        environment: { [`${variable}_API_KEY`]: key, GEMINI_API_KEY: key, [`${variable}_BASE_URL`]: server.url },
      });
    expect(await open('k').ask(plain, { priority: 0 })).toHaveProperty('text');
    await expect(open('wrong').ask(plain, { priority: 0 })).rejects.toThrow(OutageError);
    expect(open('k').parameters).toEqual({ maxOutputTokens: 8192 });
  });
});

test('a reasoning part is not part of the text', async () => {
  const url = await serveBody(200, {
    choices: [{ message: { role: 'assistant', content: 'Hi.', reasoning_content: 'Hm.' }, finish_reason: 'stop' }],
  });
  expect(textOf(await ask('deepseek:deepseek-chat', url, plain))).toBe('Hi.');
  const google = await serveBody(200, {
    candidates: [
      { content: { role: 'model', parts: [{ text: 'Hm.', thought: true }, { text: 'Hi.' }] }, finishReason: 'STOP' },
    ],
    usageMetadata: { promptTokenCount: 3, candidatesTokenCount: 2, thoughtsTokenCount: 5, totalTokenCount: 10 },
  });
  expect(await ask('google:gemini-2.5-flash', google, plain)).toEqual({
    text: 'Hi.',
    usage: { inputTokens: 3, outputTokens: 7, reasoningTokens: 5 },
  });
});

describe('errors in the words of a provider', () => {
  const google = (code: number, status: string, details: Json[] = []) => ({
    error: { code, message: 'No.', status, details },
  });
  const anthropic = (type: string, message = 'No.') => ({ type: 'error', error: { type, message } });

  test.each([
    ['google:gemini-2.5-flash', 429, google(429, 'RESOURCE_EXHAUSTED', [{ retryDelay: '32.5s' }]), 'wait', 32_500],
    ['google:gemini-2.5-flash', 503, google(503, 'UNAVAILABLE', [{ retryDelay: '2s' }]), 'wait', 2000],
    ['google:gemini-2.5-flash', 400, google(400, 'INVALID_ARGUMENT', [{ reason: 'API_KEY_INVALID' }]), 'denied', null],
    ['google:gemini-2.5-flash', 400, google(400, 'FAILED_PRECONDITION'), 'denied', null],
    ['google:gemini-2.5-flash', 403, google(403, 'PERMISSION_DENIED'), 'denied', null],
    ['google:gemini-2.5-flash', 404, google(404, 'NOT_FOUND'), 'unknown-model', null],
    ['anthropic:claude-x', 529, anthropic('overloaded_error'), 'again', null],
    ['anthropic:claude-x', 403, anthropic('permission_error'), 'denied', null],
    [
      'anthropic:claude-x',
      400,
      anthropic('invalid_request_error', 'Your credit balance is too low to access the Anthropic API.'),
      'denied',
      null,
    ],
    ['anthropic:claude-x', 413, anthropic('request_too_large'), 'final', null],
    ['deepseek:deepseek-chat', 402, { error: { message: 'Insufficient Balance' } }, 'denied', null],
  ] as const)('%s %d %j: %s', async (name, status, body, next, retryAfterInMs) => {
    expect(await ask(name, await serveBody(status, body as Json), plain)).toMatchObject({ next, retryAfterInMs });
  });

  test('529 with Retry-After asks for patience', async () => {
    const url = await serveBody(529, anthropic('overloaded_error'), { 'retry-after': '3' });
    expect(await ask('anthropic:claude-x', url, plain)).toMatchObject({ next: 'wait', retryAfterInMs: 3000 });
  });

  test.each([
    ['openai-compatible:m@', "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens"],
    ['openai-compatible:m@', "'max_tokens' or 'max_completion_tokens' is too large: 4096"],
    ['openai-compatible:m@', `the request exceeds the available context size ${'x'.repeat(400)}`],
    ['openai:gpt-x', "Your input exceeds the context window of this model's."],
    ['deepseek:deepseek-chat', "This model's maximum context length is 65536 tokens."],
    ['anthropic:claude-x', 'prompt is too long: 205000 tokens > 200000 maximum'],
    ['anthropic:claude-x', 'input length and `max_tokens` exceed context limit: 199000 + 8192 > 200000'],
    ['google:gemini-2.5-flash', 'The input token count (2000000) exceeds the maximum number of tokens allowed.'],
  ])('%s %s: the way out is named', async (name, message) => {
    const body = name.startsWith('google')
      ? { error: { code: 400, message, status: 'INVALID_ARGUMENT' } }
      : { type: 'error', error: { type: 'invalid_request_error', message } };
    const url = await serveBody(400, body);
    const tried = await ask(name.endsWith('@') ? `${name}${url}` : name, url, plain);
    expect(tried).toMatchObject({ fault: 'rejected', next: 'final' });
    expect('fault' in tried && tried.message).toMatch(/^400: .*max-tokens\)$/);
    expect('fault' in tried && tried.message.length).toBeLessThanOrEqual(300);
  });

  test('another rejection gets no such advice', async () => {
    const url = await serveBody(400, { error: { message: 'Unknown field.', type: 'x', param: null, code: null } });
    const tried = await ask('openai:gpt-x', url, plain);
    expect('fault' in tried && tried.message).toBe('400: Unknown field.');
  });
});

describe('parameters', () => {
  const all = { temperature: 0.5, topP: 0.9, maxOutputTokens: 4000, reasoning: 'low', seed: 7 } as const;

  test.each([
    ['openai:gpt-4.1', { temperature: 0.5, topP: 0.9 }, { temperature: 0.5, top_p: 0.9, max_output_tokens: 8192 }],
    ['openai:gpt-5-mini', { reasoning: 'low' }, { reasoning: { effort: 'low' } }],
    ['anthropic:claude-sonnet-4-5', { temperature: 0.5 }, { temperature: 0.5, max_tokens: 8192 }],
    ['anthropic:claude-sonnet-4-5', { reasoning: 'none' }, { thinking: { type: 'disabled' }, max_tokens: 8192 }],
    [
      'anthropic:claude-sonnet-4-5',
      { reasoning: 'low', maxOutputTokens: 6000 },
      { thinking: { type: 'enabled', budget_tokens: 1500 }, max_tokens: 6000 },
    ],
    [
      'anthropic:claude-sonnet-5',
      { reasoning: 'high' },
      { thinking: { type: 'adaptive' }, output_config: { effort: 'high' }, max_tokens: 8192 },
    ],
    [
      'google:gemini-2.5-flash',
      all,
      { generationConfig: { temperature: 0.5, topP: 0.9, maxOutputTokens: 4000, seed: 7, thinkingConfig: {} } },
    ],
    ['google:gemini-2.5-flash', { reasoning: 'none' }, { generationConfig: { thinkingConfig: { thinkingBudget: 0 } } }],
    ['deepseek:deepseek-chat', { temperature: 0.5, maxOutputTokens: 9 }, { temperature: 0.5, max_tokens: 9 }],
    ['openai-compatible:m@', all, { temperature: 0.5, top_p: 0.9, max_tokens: 4000, reasoning_effort: 'low', seed: 7 }],
  ] as const)('%s with %j', async (text, parameters, body) => {
    const server = await serve();
    const name = text.endsWith('@') ? `${text}${server.url}` : text;
    const environment = keys(server.url);
    await checkModelParameters(name, { role: '--judge', parameters, environment });
    expect(server.count).toBe(0);
    expect(await open(name, parameters, {}, environment).ask(plain, { priority: 0 })).toHaveProperty('text');
    expect(server.log[0]!.body).toMatchObject(body);
  });

  test('OpenAI is asked for no summary of its thinking, which only verified organizations get', async () => {
    const server = await serve();
    await open('openai:gpt-5-mini', { reasoning: 'low' }, {}, keys(server.url)).ask(plain, { priority: 0 });
    expect((server.log[0]!.body as Record<string, unknown>)['reasoning']).toEqual({ effort: 'low' });
  });

  test.each([
    ['openai:gpt-5-mini', { temperature: 0.5 }, 'temperature 0.5 would be left out'],
    ['openai:gpt-4.1', { seed: 1 }, 'seed 1 would be left out'],
    ['anthropic:claude-sonnet-5', { temperature: 0 }, 'temperature 0 would be left out'],
    ['anthropic:claude-sonnet-4-5', { temperature: 1.5 }, 'temperature 1.5 would be sent as 1'],
    ['anthropic:claude-sonnet-4-5', { temperature: 0.5, topP: 0.9 }, 'top-p 0.9 would be left out'],
    ['anthropic:claude-3-haiku-20240307', { maxOutputTokens: 9000 }, 'max-tokens 9000 would be sent as 4096'],
    ['anthropic:claude-opus-5-5', { reasoning: 'none' }, 'reasoning none would be sent as low'],
    ['anthropic:claude-sonnet-4-5', { reasoning: 'high', maxOutputTokens: 2000 }, 'needs answers of at least 2048'],
    ['google:gemini-2.5-pro', { reasoning: 'none' }, 'reasoning none would be sent as thinking that cannot be'],
    ['deepseek:deepseek-v4', { temperature: 0.5 }, 'temperature 0.5 would be left out'],
    ['deepseek:deepseek-chat', { reasoning: 'medium' }, 'reasoning medium would be sent as high'],
    ['deepseek:deepseek-chat', { seed: 3 }, 'seed 3 would be left out'],
  ] as const)('%s does not take %j: said before anything is sent', async (name, parameters, problem) => {
    const server = await serve();
    const environment = keys(server.url);
    const check = checkModelParameters(name, { role: '--judge', parameters, environment });
    await expect(check).rejects.toThrow(UsageError);
    await expect(check).rejects.toThrow(problem);
    await expect(check).rejects.toThrow(`--judge ${name}`);
    const asked = async () => open(name, parameters, {}, environment).ask(plain, { priority: 0 });
    await expect(asked()).rejects.toThrow(problem);
    expect(server.count).toBe(0);
  });

  test('what a role would like is left out where the model does not take it', async () => {
    const server = await serve();
    const environment = keys(server.url);
    const defaults = { temperature: 1 };
    await checkModelParameters('openai:gpt-5-mini', { role: '--user', parameters: {}, defaults, environment });
    const model = open('openai:gpt-5-mini', {}, defaults, environment);
    expect(model.parameters).toEqual({ temperature: 1, maxOutputTokens: 8192 });
    expect(await model.ask(plain, { priority: 0 })).toHaveProperty('text');
    expect(server.log[0]!.body).not.toHaveProperty('temperature');
    expect(server.log[0]!.body).toHaveProperty('max_output_tokens', 8192);
  });

  const keys = (url: string): NodeJS.ProcessEnv => ({
    OPENAI_API_KEY: 'k',
    ANTHROPIC_API_KEY: 'k',
    GEMINI_API_KEY: 'k',
    DEEPSEEK_API_KEY: 'k',
    OPENAI_BASE_URL: url,
    ANTHROPIC_BASE_URL: url,
    GOOGLE_BASE_URL: url,
    DEEPSEEK_BASE_URL: url,
  });

  function open(name: string, parameters: ModelParameters, defaults: ModelParameters, environment: NodeJS.ProcessEnv) {
    return openModel(name, {
      role: '--judge',
      parameters,
      defaults,
      endpoints: openEndpoints({ concurrency: 1, clock: systemClock }),
      callTimeoutInMs: 20_000,
      clock: systemClock,
      environment,
    });
  }
});
