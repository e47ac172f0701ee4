import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { livelong } from './support/command-here.ts';
import { writeLives } from './support/lives.ts';
import { modelStudy } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

let server: Server | null = null;

afterEach(() => server?.close());

/** A server that refuses every call in the same words. */
async function refusing(message: string): Promise<{ url: string }> {
  server = createServer((_, response) => {
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message } }));
  });
  await new Promise<void>((listening) => server!.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1` };
}

test('an outage names the run to resume, as a shell takes it, and what a server says does nothing to the terminal', async () => {
  const folder = temporaryFolder();
  const lives = writeLives(join(folder, 'lives'), { people: 1, events: 1 });
  const out = join(folder, 'my run');
  const line = modelStudy(await refusing('no \u001B[31mred\u001B[2J key'), lives, out);
  const { code, stderr } = await livelong(line);
  expect(code).toBe(2);
  expect(stderr).toContain(`\`livelong resume '${out}'\` goes on`);
  expect(stderr).toContain('no ⟨U+001B⟩[31mred⟨U+001B⟩[2J key');
});
