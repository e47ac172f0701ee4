import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { daysPage } from '../src/report/index.ts';
import { chromiumPath, launchBrowser } from './support/browser.ts';
import { hostileDaysReport } from './support/days-report-data.ts';
import { contrasts, overlappingTexts } from './support/page-checks.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const chapters = [
  'short',
  'results',
  'learning',
  'rates',
  'dimensions',
  'answers',
  'traits',
  'day',
  'faults',
  'cost',
  'run',
  'reading',
  'limits',
];
const page = daysPage(hostileDaysReport());

describe('the report of days', () => {
  test('lets no tag, attribute or address of what is hostile into the page, which stays small', () => {
    const tags = [...page.matchAll(/<([a-z!/][^\s>]*)/gi)].map(([, name]) => name!.replace('/', '').toLowerCase());
    for (const name of ['script', 'img', 'iframe', '!--']) expect(tags).not.toContain(name);
    expect(tags.filter((name) => name === 'style')).toHaveLength(2);
    const inTags = [...page.matchAll(/<[a-z][^<>]*>/gi)].map(([tag]) => tag.replaceAll(/"[^"]*"/g, '""')).join('\n');
    expect(inTags).not.toMatch(/\s(on\w+|style|src)=/i);
    expect(page).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|(?![\t\n])\p{Cc}/u);
    expect(page).not.toMatch(/NaN|Infinity|undefined/);
    expect(Buffer.byteLength(page)).toBeLessThan(1_000_000);
  });

  test('is the same for the same data', () => {
    expect(daysPage(hostileDaysReport())).toBe(page);
  });

  test('says what is missing, and that the mean over all ticks can be gamed', () => {
    expect(page).toContain('the days of 1 person are not lived to their end');
    expect(page).toContain('is mostly silence, and can be gamed');
    expect(page).toContain('Ratings with a missing dimension, left out of means: silent');
    expect(page).toContain('Failed ticks, neither speech nor silence:');
    expect(page).toContain('6 of 1\u202F000 people are drawn');
    expect(page).toContain('and 30 more; livelong show RUN a/14');
  });

  test('leaves out what there is not', () => {
    const data = hostileDaysReport();
    const none = { ...data.scores, scores: [], differences: [], traits: [], byDay: [], stated: null };
    const assistants = data.scores.assistants.map((each) => ({ ...each, people: 0, learned: false }));
    const empty = daysPage({
      ...data,
      scores: { ...none, assistants },
      rates: [],
      days: [],
      roles: [],
      faults: {},
      failedCalls: [],
    });
    const shown = [...empty.matchAll(/<section id="(\w+)"/g)].map(([, id]) => id);
    expect(shown).toEqual(['short', 'results', 'run', 'reading', 'limits']);
    expect(empty).toContain('Nobody’s days are lived to their end yet.');
  });
});

describe.skipIf(chromiumPath === null)('the report of days in a browser', () => {
  let browser: Browser;
  const file = join(temporaryFolder(), 'days.html');
  beforeAll(async () => {
    writeFileSync(file, page);
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  async function open(
    options: Parameters<Browser['newPage']>[0],
  ): Promise<{ page: Page; asked: string[]; said: string[] }> {
    const opened = await browser.newPage(options);
    const asked: string[] = [];
    const said: string[] = [];
    opened.on('request', (request) => asked.push(request.url()));
    opened.on('console', (message) => said.push(message.text()));
    opened.on('pageerror', (error) => said.push(error.message));
    await opened.goto(pathToFileURL(file).href);
    await opened.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })');
    return { page: opened, asked, said };
  }

  test.each([360, 820, 1280])('%i pixels wide: nothing is asked for, nothing sticks out', async (width) => {
    const { page, asked, said } = await open({ viewport: { width, height: 800 } });
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
    expect(said).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(await page.evaluate('Array.from(document.querySelectorAll("section"), (each) => each.id)')).toEqual(
      chapters,
    );
    expect(await page.evaluate(overlappingTexts)).toEqual([]);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('%s: all text has a contrast of 4.5 and more', async (colorScheme) => {
    const { page } = await open({ viewport: { width: 1280, height: 800 }, colorScheme });
    const { paper, poor } = await page.evaluate<{ paper: number; poor: string[] }>(contrasts);
    expect(poor).toEqual([]);
    if (colorScheme === 'dark') expect(paper).toBeLessThan(0.1);
    else expect(paper).toBeGreaterThan(0.8);
    await page.close();
  });

  test('on paper it is light', async () => {
    const { page } = await open({ viewport: { width: 690, height: 1000 }, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { paper, poor } = await page.evaluate<{ paper: number; poor: string[] }>(contrasts);
    expect(paper).toBe(1);
    expect(poor).toEqual([]);
    await page.close();
  });
});
