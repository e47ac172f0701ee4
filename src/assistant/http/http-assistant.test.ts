import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createRawServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CallFailure, OutageError, UsageError } from '../../errors/index.ts';
import type { Json } from '../../files/index.ts';
import { openEndpoints, openRecord, readRecord, type CallRecord } from '../../model/index.ts';
import { fakeClock } from '../../testing/index.ts';
import type { AssistantCall, AssistantPort } from '../assistant-port.ts';
import type { AssistantRequest } from '../contract.ts';
import { httpAssistant } from './http-assistant.ts';

interface Received {
  url: string | undefined;
  method: string | undefined;
  headers: IncomingMessage['headers'];
  body: string;
}

let folder: string;
let servers: Server[];
let received: Received[];
let record: CallRecord;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'livelong-http-'));
  servers = [];
  received = [];
  record = await openRecord(join(folder, 'calls.jsonl'));
});
afterEach(async () => {
  record.close();
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  rmSync(folder, { recursive: true });
});

/** What a server does with the words of the person's last line, and with the number of the request that says them (from 1). */
type Answer = (said: string, response: ServerResponse, times: number) => void;

/** Serves `answer` on a free port of 127.0.0.1 and returns the URL. */
async function serve(answer: Answer): Promise<string> {
  const times = new Map<string, number>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      received.push({ url: request.url, method: request.method, headers: request.headers, body });
      const said = (JSON.parse(body) as AssistantRequest).transcript.at(-1)!.text!;
      times.set(said, (times.get(said) ?? 0) + 1);
      answer(said, response, times.get(said)!);
    });
  });
  server.keepAliveTimeout = 1;
  return listen(server);
}

async function listen(server: Server): Promise<string> {
  servers.push(server);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('close', () => sockets.clear());
  const close = server.close.bind(server);
  server.close = (done) => {
    for (const socket of sockets) socket.destroy();
    return close(done);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const kept = new Map<string, Json>();
const memories = {
  keep(memory: Json): string {
    const hash = JSON.stringify(memory).slice(0, 40);
    kept.set(hash, memory);
    return hash;
  },
  read: (hash: string): Json => kept.get(hash) ?? null,
};

function open(url: string, options: { callTimeoutInMs?: number; key?: string } = {}): AssistantPort {
  const clock = fakeClock(0, { autoAdvance: true });
  const { callTimeoutInMs = 20_000, key } = options;
  const environment = key === undefined ? {} : { LIVELONG_ASSISTANT_KEY: key };
  const endpoints = openEndpoints({ concurrency: 4, clock });
  return httpAssistant({ label: 'mine', url, endpoints, callTimeoutInMs, clock, environment });
}

function requestOf(said: string): AssistantRequest {
  return {
    scene: { time: 'noon', place: 'home', weather: null },
    transcript: [{ role: 'user', text: said }],
    earlierConversations: ['Long ago.'],
    memory: { heard: 1 },
    dimensions: [{ name: 'Warmth', low: 'l', middle: 'm', high: 'h' }],
  };
}

function callOn(event: string, calls: CallRecord = record): AssistantCall {
  return { line: { record: calls, address: [['event', event]], role: 'assistant', priority: 0, calls: 0 }, memories };
}

function ask(port: AssistantPort, said: string, calls: CallRecord = record) {
  return port.reply(requestOf(said), callOn(said, calls));
}

const send = (response: ServerResponse, body: unknown) => response.end(JSON.stringify(body));

/** The fault of a reply; fails where there is none. */
async function failureOf(reply: Promise<unknown>): Promise<{ kind: string; party: string; message: string }> {
  const error: unknown = await reply.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof CallFailure)) throw new Error(`not a failed call: ${String(error)}`);
  return { kind: error.kind, party: error.party, message: error.message };
}

async function attemptsFor(said: string): Promise<string[]> {
  for await (const entry of readRecord(join(folder, 'calls.jsonl'))) {
    if (entry.address.startsWith(`event=${said}/`)) return entry.attempts.map(({ outcome }) => outcome);
  }
  throw new Error(`nothing is recorded of ${said}`);
}

describe('what is sent', () => {
  test('is the request and nothing else, to the path of the method', async () => {
    const url = await serve((_, response) => send(response, null));
    const port = open(`${url}/v2`, { key: 'sesame' });
    await ask(port, 'Hello.');
    await port.afterConversation!(requestOf('Bye.'), callOn('1'));
    expect(received.map((each) => [each.method, each.url, each.body])).toEqual([
      ['POST', '/v2/reply', JSON.stringify(requestOf('Hello.'))],
      ['POST', '/v2/portrait', JSON.stringify(requestOf('Bye.'))],
    ]);
    expect(received[0]!.headers).toMatchObject({
      'content-type': 'application/json',
      'livelong-version': '1',
      authorization: 'Bearer sesame',
    });
    await ask(open(url), 'Again.');
    expect(received[2]!.headers).not.toHaveProperty('authorization');
  });

  test('is no token that would break the header, and the refusal does not show it', () => {
    const refused = () => open('http://127.0.0.1:1', { key: 'sesame\nx: y' });
    expect(refused).toThrow(UsageError);
    expect(refused).not.toThrow(/sesame/);
  });
});

test('replies and portraits come back from the record as they were given; nothing is asked twice', async () => {
  const url = await serve((said, response) => {
    if (said === 'portrait') return send(response, { levels: { Warmth: 'high' }, memory: [2] });
    if (said === 'silence') return send(response, null);
    if (said === 'object') return send(response, { text: 'Hi.', intent: 'They greet.', memory: { kept: true } });
    if (said === 'failure') return void response.writeHead(422).end('no such thing');
    return response.writeHead(201, { 'content-type': 'text/html' }).end(JSON.stringify(`${said} — näh`));
  });
  const live = async (calls: CallRecord) => {
    const port = open(url);
    return {
      text: await ask(port, 'Hello.', calls),
      silence: await ask(port, 'silence', calls),
      object: await ask(port, 'object', calls),
      failure: await failureOf(ask(port, 'failure', calls)),
      portrait: await port.afterConversation!(requestOf('portrait'), callOn('portrait', calls)),
    };
  };
  const given = await live(record);
  expect(given).toStrictEqual({
    text: { text: 'Hello. — näh', intent: null },
    silence: { text: null, intent: null },
    object: { text: 'Hi.', intent: 'They greet.', memory: { kept: true } },
    failure: { kind: 'rejected', party: 'assistant', message: '422: no such thing' },
    portrait: { portrait: { Warmth: 'high' }, memory: [2] },
  });
  record.close();
  const again = await openRecord(join(folder, 'calls.jsonl'), { replayOnly: true });
  const sent = received.length;
  expect(await live(again)).toStrictEqual(given);
  expect(received).toHaveLength(sent);
  again.close();
  expect(readFileSync(join(folder, 'calls.jsonl'), 'utf8')).not.toContain(url);
});

describe('a server that draws no portraits', () => {
  test.each([404, 405, 501, 200])('says so with %i, and is not charged', async (status) => {
    const url = await serve((_, response) => void response.writeHead(status).end(status === 200 ? 'null' : 'no'));
    expect(await open(url).afterConversation!(requestOf('Bye.'), callOn('bye'))).toEqual({});
    expect(await attemptsFor('bye')).toEqual(['answered']);
    record.close();
    const again = await openRecord(join(folder, 'calls.jsonl'), { replayOnly: true });
    expect(await open(url).afterConversation!(requestOf('Bye.'), callOn('bye', again))).toEqual({});
    again.close();
  });

  test('is not asked where there are no dimensions', async () => {
    const url = await serve((_, response) => send(response, null));
    expect(await open(url).afterConversation!({ ...requestOf('Bye.'), dimensions: [] }, callOn('bye'))).toEqual({});
    expect(received).toEqual([]);
  });

  test('is told from one that fails at it', async () => {
    const url = await serve((_, response) => send(response, 'A text.'));
    const { portrait } = await open(url).afterConversation!(requestOf('Bye.'), callOn('bye'));
    expect(portrait).toMatchObject({ kind: 'bad-answer', party: 'assistant' });
    expect((portrait as CallFailure).message).toContain('{levels, memory?}');
  });
});

describe('a server that works', () => {
  const big = 9_000_000;
  const again = ['server-error', 'server-error', 'server-error', 'server-error'];

  test.each<[string, Answer, { kind: string; party?: string; message: string; attempts: string[] }]>([
    [
      'always throws',
      (_, response) => void response.writeHead(500).end('Traceback: KeyError\n  in line 3'),
      { kind: 'server-error', message: '500: Traceback: KeyError in line 3', attempts: again },
    ],
    [
      'does not know the path any more',
      (_, response) => void response.writeHead(404).end(),
      { kind: 'rejected', message: '404', attempts: ['rejected'] },
    ],
    [
      'redirects',
      (_, response) => void response.writeHead(302, { location: '/elsewhere' }).end(),
      { kind: 'rejected', message: '302: it redirects to /elsewhere, which is not followed', attempts: ['rejected'] },
    ],
    [
      'says no JSON',
      (_, response) => void response.end('Hello.'),
      { kind: 'bad-answer', message: 'not JSON', attempts: ['bad-answer'] },
    ],
    [
      'says nothing',
      (_, response) => void response.end(),
      { kind: 'bad-answer', message: 'empty', attempts: ['bad-answer'] },
    ],
    [
      'says a web page',
      (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Log in</title>'),
      { kind: 'bad-answer', message: 'web page came back ("Log in")', attempts: ['bad-answer'] },
    ],
    [
      'says JSON of another shape',
      (_, response) => void send(response, { reply: 'Hello.' }),
      { kind: 'bad-answer', message: 'known are text, intent, memory', attempts: ['bad-answer'] },
    ],
    [
      'returns too large a memory',
      (_, response) => void send(response, { text: 'a', memory: 'x'.repeat(1_048_576) }),
      { kind: 'bad-answer', message: 'at most 1048576', attempts: ['bad-answer'] },
    ],
    [
      'writes megabytes of text',
      (_, response) => void send(response, { text: 'word '.repeat(1_000_000) }),
      { kind: 'bad-answer', message: 'too long: 5000000 characters', attempts: ['bad-answer'] },
    ],
    [
      'returns too large a body',
      (_, response) => void response.on('error', () => {}).end(`"${'x'.repeat(big)}"`),
      { kind: 'bad-answer', message: 'longer than 8388608 bytes', attempts: ['bad-answer'] },
    ],
    [
      'returns bytes that are no UTF-8',
      (_, response) => void response.end(Buffer.from([0x22, 0xff, 0x22])),
      { kind: 'bad-answer', message: 'not UTF-8', attempts: ['bad-answer'] },
    ],
    [
      'hangs up',
      (_, response) => void response.socket!.destroy(),
      {
        kind: 'connection-lost',
        party: 'network',
        message: '',
        attempts: ['connection-lost', 'connection-lost', 'connection-lost', 'connection-lost'],
      },
    ],
    [
      'hangs up in the middle of an answer',
      (_, response) => {
        response.writeHead(200, { 'content-length': 100 }).write('"Hel');
        setTimeout(() => response.socket!.destroy(), 10);
      },
      {
        kind: 'connection-lost',
        party: 'network',
        message: '',
        attempts: ['connection-lost', 'connection-lost', 'connection-lost', 'connection-lost'],
      },
    ],
  ])('but %s for one request: only that call fails', async (_, answer, expected) => {
    const url = await serve((said, response, times) =>
      said === 'odd' ? answer(said, response, times) : void send(response, 'Fine.'),
    );
    const port = open(url);
    expect(await ask(port, 'first')).toEqual({ text: 'Fine.', intent: null });
    const failure = await failureOf(ask(port, 'odd'));
    expect(failure).toMatchObject({ kind: expected.kind, party: expected.party ?? 'assistant' });
    expect(failure.message).toContain(expected.message);
    expect(await attemptsFor('odd')).toEqual(expected.attempts);
    expect(await ask(port, 'last')).toEqual({ text: 'Fine.', intent: null });
  });

  test.each<[string, Answer]>([
    ['no JSON', (_, response) => void response.end('Hello.')],
    ['404', (_, response) => void response.writeHead(404).end()],
  ])('but says %s to the first request of all: only that call fails', async (_, answer) => {
    const url = await serve((said, response, times) =>
      said === 'odd' ? answer(said, response, times) : void send(response, 'Fine.'),
    );
    const port = open(url);
    await failureOf(ask(port, 'odd'));
    expect(await ask(port, 'next')).toEqual({ text: 'Fine.', intent: null });
  });

  test('but never answers one request: only that call fails, and its time is limited', async () => {
    const url = await serve((said, response) => void (said === 'odd' || send(response, 'Fine.')));
    const port = open(url, { callTimeoutInMs: 1500 });
    await ask(port, 'first');
    expect(await failureOf(ask(port, 'odd'))).toMatchObject({ kind: 'timeout', party: 'assistant' });
    expect(await ask(port, 'last')).toEqual({ text: 'Fine.', intent: null });
  });

  test.each([
    [429, { 'retry-after': '2' }, 'rate-limited'],
    [503, { 'retry-after': '2' }, 'server-error'],
    [502, {}, 'server-error'],
    [409, {}, 'server-error'],
  ])('but says %i at first: the same bytes are sent again, and the answer counts', async (status, headers, outcome) => {
    const url = await serve((_, response, times) =>
      times < 3 ? void response.writeHead(status, headers).end() : void send(response, 'Fine.'),
    );
    expect(await ask(open(url), 'odd')).toEqual({ text: 'Fine.', intent: null });
    expect(await attemptsFor('odd')).toEqual([outcome, outcome, 'answered']);
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
  });
});

describe('a server that does not work stops the run, and nothing of it is recorded', () => {
  const outageOf = async (port: AssistantPort) => {
    const error: unknown = await ask(port, 'Hello.').catch((thrown: unknown) => thrown);
    if (!(error instanceof OutageError)) throw new Error(`no outage: ${String(error)}`);
    return error;
  };

  test.each<[string, Answer, string[]]>([
    [
      '401',
      (_, response) => void response.writeHead(401).end('no token'),
      ['refused the call', 'LIVELONG_ASSISTANT_KEY'],
    ],
    ['403', (_, response) => void response.writeHead(403).end(), ['refused the call', 'LIVELONG_ASSISTANT_KEY']],
    [
      '404 to /reply',
      (_, response) => void response.writeHead(404).end('Not found'),
      ['no answer of use to POST', '/reply'],
    ],
    ['501 to /reply', (_, response) => void response.writeHead(501).end(), ['no answer of use to POST', '501']],
    [
      'a redirect',
      (_, response) => void response.writeHead(308, { location: 'https://login.example' }).end(),
      ['it redirects to https://login.example', 'name that URL'],
    ],
    ['plain text', (_, response) => void response.end('Hello.'), ['no answer of use to POST', '{"text": "…"}']],
    ['400 to everything', (_, response) => void response.writeHead(400).end('bad'), ['whatever it is asked', 'bad']],
  ])('%s from the start', async (_, answer, words) => {
    const error = await outageOf(open(await serve(answer)));
    for (const word of words) expect(error.message).toContain(word);
    expect(error.message).toContain('assistant "mine" at http://');
    for await (const entry of readRecord(join(folder, 'calls.jsonl'))) throw new Error(`recorded: ${entry.address}`);
  });

  test('nothing listens', async () => {
    const url = await serve(() => {});
    await new Promise((resolve) => servers.pop()!.close(resolve));
    const error = await outageOf(open(url));
    expect(error.message).toContain(`No server answers for the assistant "mine" at ${url}`);
    expect(error.message).toContain('livelong resume');
  });

  test('something that is not HTTP', async () => {
    const url = await listen(createRawServer((socket) => void socket.on('error', () => {}).end('220 smtp ready\r\n')));
    expect((await outageOf(open(url))).message).toContain('not HTTP');
  });

  test('nothing but 500 for five minutes', async () => {
    const url = await serve((_, response) => void response.writeHead(500).end('Traceback'));
    expect((await outageOf(open(url))).message).toMatch(/nothing for 5 minutes.*500: Traceback/);
  });
});
