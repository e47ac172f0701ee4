import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { systemClock } from '../clock/index.ts';
import { openEndpoints } from './endpoint.ts';
import { BodyTooLong, limitedFetch } from './limited-fetch.ts';
import { openModel } from './open-model.ts';

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((close) => close()));
});

async function serve(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    response.on('error', () => {});
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

/** Writes for as long as the client listens. */
function writeWithoutEnd(response: ServerResponse): void {
  const chunk = 'x'.repeat(65_536);
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}

test('a body within the limit comes as it is, with status and headers', async () => {
  const body = 'é'.repeat(4_000_000);
  const response = await limitedFetch(await serve((to) => to.writeHead(404, { 'x-a': 'b' }).end(body)));
  expect([response.status, response.headers.get('x-a')]).toEqual([404, 'b']);
  expect((await response.text()) === body).toBe(true);
});

test('no body is no body', async () => {
  const response = await limitedFetch(await serve((to) => to.writeHead(204).end()));
  expect([response.status, await response.text()]).toEqual([204, '']);
});

test('a body without end is left after 8 MiB', async () => {
  const response = await limitedFetch(await serve(writeWithoutEnd));
  await expect(response.text()).rejects.toThrow(BodyTooLong);
});

test('a model that writes without end has given a bad answer', async () => {
  const url = await serve(writeWithoutEnd);
  const clock = systemClock;
  const model = openModel(`openai-compatible:m@${url}`, {
    role: '--user',
    parameters: {},
    environment: {},
    endpoints: openEndpoints({ concurrency: 1, clock }),
    callTimeoutInMs: 60_000,
    clock,
  });
  await expect(
    model.ask({ messages: [{ role: 'user', content: 'Hello' }], answer: null }, { priority: 0 }),
  ).rejects.toThrow('the answer is longer than 8388608 bytes');
});
