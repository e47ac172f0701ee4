import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const tool = fileURLToPath(new URL('fake-model-server.ts', import.meta.url));

function run(flags: string) {
  const child = spawn(process.execPath, [tool, ...flags.split(' ')], { stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { text: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.text += chunk.toString()));
  return { child, output };
}

test('prints its URL, serves with the faults it was told, and tells its counts at the end', async () => {
  const { child, output } = run(
    '--port 0 --latency 5-10 --seed 1 --retry-after 0 --faults 1 --kinds 429 --when first-try --faults 0 --kinds 500',
  );
  await expect.poll(() => output.text, { timeout: 20_000 }).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1\n$/);
  const body = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'hello' }] });
  const call = async () => (await fetch(`${output.text.trim()}/chat/completions`, { method: 'POST', body })).status;
  expect([await call(), await call()]).toEqual([429, 200]);
  child.kill('SIGTERM');
  const [code] = (await once(child, 'close')) as [number | null];
  expect([code, output.text.split('\n')[1]]).toEqual([0, '{"count":2,"maxInFlight":1}']);
});

test('refuses what it cannot do', async () => {
  const { child } = run('--faults 0.2 --kinds 418');
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  expect(code).toBe(1);
  expect(complaint).toContain('unknown fault "418"');
});
