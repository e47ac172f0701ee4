import { mkdtempSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startStudio, type Studio } from './start-studio.ts';
import { optionsIn } from './studio.test-helper.ts';

const folder = mkdtempSync(join(tmpdir(), 'studio-'));
const options = optionsIn(folder);
writeFileSync(join(folder, 'secret.txt'), 'secret');

let open: Studio;
let guarded: Studio;
beforeAll(async () => {
  open = await startStudio(options);
  guarded = await startStudio({ ...options, host: '127.0.0.1', token: 'geheim' });
});
afterAll(() => Promise.all([open.close(), guarded.close()]));

interface Told {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Asks as no browser can: with any headers. */
function ask(
  studio: Studio,
  path: string,
  how: { method?: string; headers?: object; body?: string } = {},
): Promise<Told> {
  const { port } = new URL(studio.url);
  const { method = 'GET', headers = {}, body } = how;
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, agent: false, headers: { ...headers } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

test('the page is the same at every address of the app, and its policy lets nothing in from elsewhere', async () => {
  const answers = await Promise.all(
    ['/', '/runs/x', '/../../secret.txt', '/%2e%2e/secret.txt'].map((path) => ask(open, path)),
  );
  for (const { status, headers, text } of answers) {
    expect(status).toBe(200);
    const nonce = /content="([^"]+)"/.exec(text)![1]!;
    const policy = headers['content-security-policy'] as string;
    expect(policy).toContain("default-src 'none'; script-src 'self'; ");
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(policy).not.toMatch(/unsafe|http|\*/);
    expect(text).not.toContain('secret');
  }
  expect(new Set(answers.map(({ text }) => text)).size).toBe(answers.length);
});

test('files are those of the build, compressed where that is understood', async () => {
  const plain = await ask(open, '/assets/a.js');
  expect(plain.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(plain.text.length).toBe(1100);
  const zipped = await ask(open, '/assets/a.js', { headers: { 'accept-encoding': 'gzip' } });
  expect(zipped.headers['content-encoding']).toBe('gzip');
  for (const path of ['/assets/b.js', '/assets/../../secret.txt', '/assets/%2e%2e%2f%2e%2e%2fsecret.txt']) {
    expect((await ask(open, path)).text).not.toContain('secret\n');
  }
  expect((await ask(open, '/assets/b.js')).status).toBe(404);
});

test('only names of this machine are answered to', async () => {
  expect((await ask(open, '/api/library', { headers: { host: 'localhost:5020' } })).status).toBe(200);
  expect((await ask(open, '/api/library', { headers: { host: '[::1]' } })).status).toBe(200);
  expect((await ask(open, '/api/library', { headers: { host: '127.0.0.2:5020' } })).status).toBe(200);
  for (const host of [
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '127.0.0.1.5.example',
    '[::2]',
  ]) {
    const { status, text } = await ask(open, '/api/library', { headers: { host } });
    expect(status).toBe(403);
    expect(JSON.parse(text)).toEqual({ error: { message: expect.stringContaining('localhost only') as string } });
  }
});

test('only pages of the studio may change something', async () => {
  const host = new URL(open.url).host;
  const post = (headers: object) => ask(open, '/api/nothing', { method: 'POST', headers: { host, ...headers } });
  for (const headers of [
    {},
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: `http://${host}.evil` },
  ]) {
    expect((await post(headers)).status).toBe(403);
  }
  expect((await post({ origin: `http://${host}` })).status).toBe(404);
  expect((await post({ 'sec-fetch-site': 'same-origin' })).status).toBe(404);
  expect((await ask(open, '/api/library', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
  expect((await ask(open, '/runs', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
});

test('who asks too much at once is told to wait, and only for reading where only that was too much', async () => {
  let now = 0;
  const studio = await startStudio({ ...options, clock: { now: () => now, sleep: () => Promise.resolve() } });
  onTestFinished(() => studio.close());
  const read = async () => {
    const { status, body } = await fetch(`${studio.url}api/nothing`);
    await body?.cancel();
    return status;
  };
  for (let sent = 0; sent < 2000; sent += 50) {
    const statuses = await Promise.all(Array.from({ length: 50 }, read));
    expect(new Set(statuses)).toEqual(new Set([404]));
  }
  expect(await read()).toBe(429);
  const { host } = new URL(studio.url);
  const post = () => ask(studio, '/api/nothing', { method: 'POST', headers: { host, origin: `http://${host}` } });
  expect((await post()).status).toBe(404);
  now += 10_001;
  expect(await read()).toBe(404);
});

test('large bodies are refused', async () => {
  const host = new URL(open.url).host;
  const headers = { host, origin: `http://${host}`, 'content-type': 'application/json' };
  const { status, text } = await ask(open, '/api/nothing', { method: 'POST', headers, body: 'x'.repeat(1_000_001) });
  expect(status).toBe(413);
  expect(text).toContain('1000000 bytes at most');
});

test('a token is asked for, and becomes a cookie', async () => {
  expect(guarded.url).toMatch(/\/\?token=geheim$/);
  for (const path of ['/', '/api/library', '/?token=falsch', '/assets/a.js']) {
    expect((await ask(guarded, path)).status).toBe(401);
  }
  const { status, headers } = await ask(guarded, '/runs?token=geheim&x=1');
  expect([status, headers.location]).toEqual([302, '/runs?x=1']);
  expect((await ask(guarded, '//evil.example/x?token=geheim')).headers.location).toBe('/evil.example/x');
  const cookie = headers['set-cookie']!.find((each) => each.startsWith('livelong-token='))!;
  expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
  expect((await ask(guarded, '/api/library', { headers: { cookie: cookie.split(';')[0] } })).status).toBe(200);
  expect((await ask(guarded, '/api/library', { headers: { authorization: 'Bearer geheim' } })).status).toBe(200);
  expect((await ask(guarded, '/api/library', { headers: { cookie: 'livelong-token=falsch' } })).status).toBe(401);
});

test('each browser gets an id of its own, which it keeps', async () => {
  const id = ({ headers }: Told) => /livelong-browser=([\w-]{32});/.exec(headers['set-cookie']?.join() ?? '')?.[1];
  const [first, second] = [id(await ask(open, '/api/library')), id(await ask(open, '/api/library'))];
  expect(first).toBeDefined();
  expect(first).not.toBe(second);
  const again = await ask(open, '/api/library', { headers: { cookie: `livelong-browser=${first}` } });
  expect(id(again)).toBeUndefined();
});

test('what is no address of the program is told as JSON', async () => {
  for (const path of ['/api', '/api/', '/api/nothing', '/api/library/x']) {
    const { status, text } = await ask(open, path);
    expect([path, status, JSON.parse(text)]).toEqual([
      path,
      404,
      { error: { message: 'There is nothing at this address.' } },
    ]);
  }
});

test('an open address needs a token; a taken port, a model that is none and a folder that is no run are told', async () => {
  await expect(startStudio({ ...options, host: '0.0.0.0' })).rejects.toThrow('add --token');
  const port = Number(new URL(open.url).port);
  await expect(startStudio({ ...options, port })).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken`);
  await expect(startStudio({ ...options, models: ['helpful'] })).rejects.toThrow('--model helpful');
  await expect(startStudio({ ...options, models: ['built-in'] })).rejects.toThrow('--model built-in');
  await expect(startStudio({ ...options, runs: [folder] })).rejects.toThrow('nothing that the studio can show');
  await expect(startStudio({ ...options, web: join(folder, 'none') })).rejects.toThrow('npm run build');
});
