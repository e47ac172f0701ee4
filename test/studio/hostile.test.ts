import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/browser.ts';
import { inProcess } from '../support/in-process.ts';
import { openStudio, workOf, type RunningStudio } from '../support/studio.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const script = '<script>window.harm = 1</script>';
const image = '<img src="x" onerror="window.harm = 2">';
const turned = 'safe \u202Egnp.exe\u202C \u2066hidden\u2069 end';
const nothing = 'before\u0000after\u0007\u001B[31mred';
const long = `start ${'x'.repeat(1_000_000)} needle-at-the-end`;

/** Whatever a hostile model may say, at each place where its words are shown. */
function poison(path: string): void {
  const entries = readFileSync(path, 'utf8').trim().split('\n');
  const poisoned = entries.map((line) => {
    const entry = JSON.parse(line);
    if (entry.type === 'event-started') {
      entry.happening = `${script}${image}`;
      entry.scene.place = turned;
      entry.intention.sentence = nothing;
      for (const item of entry.intention.checklist) item.text = `${image} ${turned}`;
    }
    if (entry.type === 'turn-taken') {
      Object.assign(entry.user, { utterance: `${script} ${turned} ${nothing}`, note: image });
      entry.assistant = { text: entry.turn === 1 ? long : `${image}${script}`, intent: `${script}${nothing}` };
    }
    if (entry.type === 'life-started') entry.person.specialPreference = image;
    return JSON.stringify(entry);
  });
  writeFileSync(path, `${poisoned.join('\n')}\n`);
}

/** Asks as no browser would: any path, method and headers, none of them made tidy. */
function ask(
  studio: RunningStudio,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; body: string }> {
  const { method = 'GET', headers = {}, body } = options;
  const { hostname, port } = new URL(studio.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      let told = '';
      answer.setEncoding('utf8').on('data', (part: string) => (told += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: told }));
    });
    sent.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' || error.code === 'ECONNRESET'
        ? resolve({ status: 413, body: '{"error":{"message":""}}' })
        : reject(error),
    );
    sent.end(body);
  });
}

describe.skipIf(chromiumPath === null)('hostile', () => {
  const folder = temporaryFolder();
  const root = join(folder, 'hostile');
  let studio: RunningStudio;
  let place = '';

  beforeAll(async () => {
    const line = ['run', '--people', '1', '--events', '1', '--turns', '4', '--assistant', 'helpful', '--out', root];
    const ended = await inProcess(line);
    expect(ended.code, ended.stderr).toBe(0);
    const [life] = readdirSync(join(root, 'lives'));
    poison(join(root, 'lives', life!, 'helpful-1', 'journal.jsonl'));
    place = `/runs/hostile/conversations/${life}/1/helpful/1`;
    studio = await openStudio({ runs: [root], cwd: folder });
  });
  afterAll(async () => {
    await studio.close();
    expect(studio.faults).toEqual([]);
  });

  test('what models wrote is shown as text, however long, and does nothing', async () => {
    const page = await studio.page();
    await page.goto(`${studio.url}${place}`);
    const article = page.getByRole('article');
    await article.getByText(script, { exact: false }).first().waitFor();
    await article.getByText(image, { exact: false }).first().waitFor();
    const text = (await article.textContent()) ?? '';
    expect(text).toContain('safe ⟨U+202E⟩gnp.exe');
    expect(text).toContain('before⟨U+0000⟩after⟨U+0007⟩⟨U+001B⟩[31mred');
    expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
    expect(text.length).toBeLessThan(60_000);
    expect(await page.evaluate('window.harm')).toBeUndefined();
    expect(await page.locator('article script, article img').count()).toBe(0);

    const more = article.getByRole('button', { name: /Show \d+ more characters/ });
    await more.click();
    await expect.poll(async () => (await article.textContent())!.length).toBeGreaterThan(60_000);
    const before = await workOf(page);
    await page.getByRole('link', { name: 'Runs' }).click();
    await page.getByRole('link', { name: /^hostile/ }).waitFor();
    expect((await workOf(page)) - before).toBeLessThan(3000);
  });

  test('words are found at the end of a very long line, and shown as text', async () => {
    const page = await studio.page();
    await page.goto(`${studio.url}/runs/hostile/conversations?words=needle-at-the-end`);
    await page.getByText(/^1 hit in 1 conversation/).waitFor();
    await page.goto(`${studio.url}/runs/hostile/conversations?words=${encodeURIComponent('<img src')}`);
    await page.locator('mark', { hasText: '<img src' }).first().waitFor();
    expect(await page.evaluate('window.harm')).toBeUndefined();
  });

  test('what leads nowhere, or is not what it should be, gets a clean error', async () => {
    const api = '/api/runs/hostile';
    const wrong: [number, string][] = [
      [404, '/api/runs/..%2f..%2fetc'],
      [404, '/api/runs/%2e%2e/files/scores.json'],
      [404, '/api/runs/%00'],
      [404, '/api/runs/__proto__'],
      [404, '/api/runs/constructor/conversations'],
      [400, `${api}/files/..%2f..%2f..%2fetc%2fpasswd`],
      [400, `${api}/files/constructor`],
      [400, `${api}/tables/..%2fcalls`],
      [404, `${api}/conversations/..%2f..%2fx/1/helpful/1`],
      [400, `${api}/conversations/x/-1/helpful/1`],
      [400, `${api}/conversations/x/1e400/helpful/1`],
      [400, `${api}/conversations/x/abc/helpful/1`],
      [404, `${api}/conversations/${'x'.repeat(200)}/1/helpful/1`],
      [400, `${api}/conversations/${'x'.repeat(3000)}/1/helpful/1`],
      [400, `${api}/conversations?count=100000`],
      [400, `${api}/conversations?count=-1`],
      [400, `${api}/conversations?from=NaN`],
      [400, `${api}/conversations?order=sideways`],
      [400, `${api}/conversations?least=much`],
      [400, `${api}/conversations?life=${'y'.repeat(500)}`],
      [400, `${api}/search`],
      [400, `${api}/search?words=a`],
      [400, `${api}/search?words=${'y'.repeat(500)}`],
      [404, `${api}/nothing`],
      [404, '/api'],
      [404, '/assets/..%2f..%2fpackage.json'],
    ];
    for (const [status, path] of wrong) {
      const answer = await ask(studio, path);
      expect([answer.status, path]).toEqual([status, path]);
      expect(JSON.parse(answer.body), path).toMatchObject({ error: { message: expect.any(String) } });
      expect(answer.body, path).not.toMatch(/\bat .+:\d+:\d+|node_modules/);
      expect(answer.body, path).not.toContain(folder);
    }
    const odd = await ask(studio, `${api}/conversations?metric=__proto__&judge=constructor&assistant=toString`);
    expect([odd.status, JSON.parse(odd.body).total]).toEqual([200, 0]);
  });

  test('other methods, origins, names of this machine, and huge bodies are refused', async () => {
    const path = '/api/runs/hostile';
    const own = { origin: studio.url, 'content-type': 'application/json' };
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      expect((await ask(studio, path, { method, headers: own })).status, method).toBe(404);
      const foreign = { ...own, origin: 'https://example.org' };
      expect((await ask(studio, path, { method, headers: foreign })).status, method).toBe(403);
      expect((await ask(studio, path, { method })).status, method).toBe(403);
    }
    for (const host of ['example.org', 'localhost.example.org', '127.0.0.1.nip.io']) {
      expect((await ask(studio, path, { headers: { host } })).status, host).toBe(403);
    }
    expect((await ask(studio, path, { headers: { host: 'localhost:1@example.org' } })).status).toBe(400);
    const huge = await ask(studio, path, { method: 'POST', headers: own, body: 'z'.repeat(3_000_000) });
    expect(huge.status).toBe(413);
    expect((await ask(studio, path)).status).toBe(200);
  });
});
