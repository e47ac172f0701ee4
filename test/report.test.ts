import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportPage } from '../src/report/index.ts';
import { planExistingRun, writeReport } from '../src/run/index.ts';
import { chromiumPath, launchBrowser } from './support/browser.ts';
import { livelongEnding } from './support/command-here.ts';
import { contrasts, overlappingTexts } from './support/page-checks.ts';
import { hostileReport } from './support/report-data.ts';
import { inProcess } from './support/in-process.ts';
import { jsonFile, jsonLines } from './support/run-files.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const chapters = [
  'short',
  'run',
  'results',
  'explicit-implicit',
  'domains',
  'recovery',
  'endings',
  'faults',
  'cost',
  'conversations',
  'reading',
  'limits',
];

/** The hostile report has an analysis, too. */
const hostileChapters = chapters.toSpliced(chapters.indexOf('faults'), 0, 'analyses');

const twoMegabytes = 2_000_000;
const folder = temporaryFolder();
const hostilePage = reportPage(hostileReport());

describe('what is hostile stays text', () => {
  test('no tag, attribute or address of it is in the page, which stays small', () => {
    const tags = [...hostilePage.matchAll(/<([a-z!/][^\s>]*)/gi)].map(([, name]) =>
      name!.replace('/', '').toLowerCase(),
    );
    for (const name of ['script', 'img', 'iframe', '!--']) expect(tags).not.toContain(name);
    expect(tags.filter((name) => name === 'style')).toHaveLength(2);
    expect(tags.filter((name) => name === 'link')).toHaveLength(1);
    const inTags = [...hostilePage.matchAll(/<[a-z][^<>]*>/gi)]
      .map(([tag]) => tag.replaceAll(/"[^"]*"/g, '""'))
      .join('\n');
    expect(inTags).not.toMatch(/\s(on\w+|style|src)=/i);
    expect(hostilePage).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|(?![\t\n])\p{Cc}/u);
    expect(Buffer.byteLength(hostilePage)).toBeLessThan(twoMegabytes);
  });

  test('equal data give equal bytes', () => {
    expect(reportPage(hostileReport())).toBe(hostilePage);
  });

  test('what is missing is said to be missing', () => {
    expect(hostilePage).toContain('This run is incomplete: 1 life is not lived');
    expect(hostilePage).toContain('missing: judge, unparsable');
    expect(hostilePage).toContain('its call failed: there is no reply');
    expect(hostilePage).toContain('title="price not known">–');
    expect(hostilePage.match(/Warning: rules cannot tell/g)).toHaveLength(1);
  });
});

describe('the report of a run', () => {
  const run = join(folder, 'run');
  beforeAll(async () => {
    await livelongEnding(0, ['run', '--out', run, '--trials', '2']);
  });

  test('is below 2 MB for 200 conversations and more, and shows ten of them', async () => {
    expect(jsonLines(join(run, 'index.jsonl')).length).toBeGreaterThanOrEqual(200);
    const { path } = await writeReport(await planExistingRun(run));
    expect(path).toBe(join(run, 'report.html'));
    expect(statSync(path).size).toBeLessThan(twoMegabytes);
    const page = readFileSync(path, 'utf8');
    for (const id of chapters) expect(page).toContain(`<section id="${id}"`);
    expect(page.match(/<details class="talk"/g)).toHaveLength(10);
    expect(page).toContain('The 10 most telling conversations');
  });

  test('needs results, and says how to come by them', async () => {
    const plan = await planExistingRun(run);
    rmSync(join(run, 'scores.json'));
    await expect(writeReport(plan)).rejects.toThrow(/holds no scores\.json.*livelong score/);
    await livelongEnding(0, ['score', run]);
    await expect(writeReport(plan)).resolves.toMatchObject({ path: join(run, 'report.html') });
  });
});

describe('what the report chooses and counts', () => {
  const run = join(folder, 'chosen');
  beforeAll(async () => {
    const line = ['run', '--out', run, '--people', '2', '--events', '2', '--assistant', 'helpful'];
    expect(await inProcess(line)).toMatchObject({ code: 0 });
  });

  test('completion is what the tables say, over what was said, and not over all items', async () => {
    const index = join(run, 'index.jsonl');
    const rows = jsonLines<{ scores: { heuristic: Record<string, unknown> }; ending: string }>(index);
    for (const [place, row] of rows.entries()) {
      row.ending = 'satisfied';
      row.scores.heuristic['intent-completion/explicit'] = place === 2 ? 100 : 50;
      row.scores.heuristic['intent-completion/implicit'] = place === 2 ? 0 : 50;
    }
    writeFileSync(index, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const { path } = await writeReport(await planExistingRun(run));
    const summaries = readFileSync(path, 'utf8').match(/<summary><span class="talk-title">.*?<\/summary>/g) ?? [];
    expect(summaries).toHaveLength(4);
    expect(summaries.filter((text) => text.includes('missed what was not'))).toHaveLength(1);
    expect(summaries.filter((text) => text.includes('typical'))).toHaveLength(3);
  });

  test('a role that was paid for is there though none of its calls is recorded', async () => {
    const path = join(run, 'manifest.json');
    const manifest = jsonFile<Record<string, unknown>>(run, 'manifest.json');
    const use = { calls: 3, failed: 0, attempts: 3, inputTokens: 7, outputTokens: 8, reasoningTokens: 0 };
    const cost = { roles: { judge: { usd: 1.25 }, user: { usd: 0.5 } } };
    writeFileSync(path, JSON.stringify({ ...manifest, calls: { user: use }, cost }));
    const report = await writeReport(await planExistingRun(run));
    const table = readFileSync(report.path, 'utf8').split('Calls and tokens by role').at(-1)!.split('</table>')[0]!;
    const text = table.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain('judge 0 0 0 0 0 0 1.25');
    expect(text).toContain('all 3 0 3 7 8 0 1.75');
  });
});

describe.skipIf(chromiumPath === null)('in a browser', () => {
  let browser: Browser;
  const file = join(folder, 'hostile.html');
  beforeAll(async () => {
    writeFileSync(file, hostilePage);
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  async function open(
    options: Parameters<Browser['newPage']>[0],
  ): Promise<{ page: Page; asked: string[]; said: string[] }> {
    const page = await browser.newPage(options);
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(pathToFileURL(file).href);
    return { page, asked, said };
  }

  test.each([360, 390, 820, 1280])('%i pixels wide: nothing is asked for, nothing sticks out', async (width) => {
    const { page, asked, said } = await open({ viewport: { width, height: 800 } });
    await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })');
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
    expect(said).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(await page.title()).toContain('Livelong report');
    expect(await page.evaluate('Array.from(document.querySelectorAll("section"), (each) => each.id)')).toEqual(
      hostileChapters,
    );
    expect(await page.evaluate(overlappingTexts)).toEqual([]);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('%s: all text has a contrast of 4.5 and more', async (colorScheme) => {
    const { page } = await open({ viewport: { width: 1280, height: 800 }, colorScheme });
    await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })');
    const { paper, poor } = await page.evaluate<{ paper: number; poor: string[] }>(contrasts);
    expect(poor).toEqual([]);
    if (colorScheme === 'dark') expect(paper).toBeLessThan(0.1);
    else expect(paper).toBeGreaterThan(0.8);
    await page.close();
  });

  test('on paper it is light, conversations are open, and people only where the reader opened them', async () => {
    const { page } = await open({ viewport: { width: 690, height: 1000 }, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { paper, poor } = await page.evaluate<{ paper: number; poor: string[] }>(contrasts);
    expect(paper).toBe(1);
    expect(poor).toEqual([]);
    const hidden = await page.evaluate<number>(
      'Array.from(document.querySelectorAll(".turns")).filter((each) => each.getBoundingClientRect().height === 0).length',
    );
    expect(hidden).toBe(0);
    const shown = (place: string) =>
      page.evaluate<boolean>(`document.querySelector('${place}').getClientRects().length > 0`);
    expect(await shown('details.person')).toBe(false);
    await page.evaluate('document.querySelector("details.person").open = true');
    expect(await shown('details.person dl')).toBe(true);
    const [scene, said] = await page.evaluate<number[]>(
      `['.background', '.course'].map((place) => document.querySelector(place).getBoundingClientRect().width)`,
    );
    expect(scene).toBe(said);
    await page.close();
  });
});
