import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/browser.ts';
import { projectRoot } from '../support/built-command.ts';
import { fewDays } from '../support/days.ts';
import { inProcess } from '../support/in-process.ts';
import { keyboardFaults, nameless, overhang, settled, visit, walkByTab } from '../support/studio-look.ts';
import { openStudio, seriousFindings, workOf, type RunningStudio } from '../support/studio.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const talks = join(folder, 'talks');
const home = join(folder, 'home');

/**
 * For each page, by its route in web/src/app.tsx: its address, the ids of which stand there once the runs are made, and what it says in Chinese.
 * Where `shows` names something, the page is looked at as soon as that is there.
 */
const pages: Record<string, { at: string; chinese: string | RegExp; shows?: string }> = {
  '/': { at: '/', chinese: '最近的运行' },
  '/lives': { at: '/lives', chinese: '120 段人生' },
  '/lives/:source/:life': { at: '/lives/talks/LIFE?event=2', chinese: '发生了什么', shows: '[data-ready]' },
  '/runs': { at: '/runs', chinese: '运行' },
  '/runs/:run': { at: '/runs/talks', chinese: '得分' },
  '/runs/:run/conversations': { at: '/runs/talks/conversations', chinese: '对话：talks' },
  '/runs/:run/conversations/:life/:event/:assistant/:trial': {
    at: '/runs/talks/conversations/LIFE/1/helpful/1',
    chinese: '对话内容',
  },
  '/compare': { at: '/compare?left=talks:helpful&right=talks:generic', chinese: '全部指标' },
  '/days/:run': { at: '/days/home', chinese: '助手' },
  '/days/:run/:life/:assistant/:day': { at: '/days/home/PERSON/learner/1?at=700', chinese: '第 1 天' },
  '/talk': { at: '/talk', chinese: '开始对话' },
  '/talk/:source/:life/:event': {
    at: '/talk/talks/LIFE/1',
    chinese: /^与 .+ 对话$/,
    shows: '[role=log][aria-busy=false]',
  },
  '/live': { at: '/live', chinese: '开始这段人生' },
  '/at-home': { at: '/at-home', chinese: '开始这一天' },
  '*': { at: '/nowhere', chinese: '首页' },
};

/** Largest JavaScript of the first page, gzipped, in bytes. */
const mostScript = 300_000;

/** Until when something must be seen even on a machine that is busy with much else, in milliseconds; at rest it is less than one second. */
const mostTime = 30_000;

/** What the browser may work for the first page, in milliseconds of a processor: several times what it takes. */
const mostWork = 3000;

const wide = { width: 1280, height: 900 };

/** Presses of Tab that look for traps. */
const presses = 25;

test('every page is looked at', () => {
  const app = readFileSync(join(projectRoot, 'web/src/app.tsx'), 'utf8');
  const routes = Array.from(app.matchAll(/<Route path="([^"]+)"/g), ([, route]) => route);
  expect(Object.keys(pages).filter((route) => route !== '*')).toEqual(routes);
});

describe.skipIf(chromiumPath === null)('the look of', () => {
  let studio: RunningStudio;
  let english: Page;
  let chinese: Page;
  const ids = { LIFE: '', PERSON: '' };

  beforeAll(async () => {
    const talksLine = ['run', '--people', '2', '--events', '2', '--turns', '2', '--out', talks];
    await inProcess([...talksLine, '--assistant', 'generic', '--assistant', 'helpful']);
    await inProcess(fewDays(home, '--assistant', 'silent', '--assistant', 'learner'));
    ids.LIFE = readdirSync(join(talks, 'lives')).toSorted()[0]!;
    ids.PERSON = readdirSync(join(home, 'lives')).toSorted()[0]!;
    studio = await openStudio({ cwd: folder, runs: [talks, home] });
    english = await studio.page({ reducedMotion: 'reduce', viewport: wide });
    chinese = await studio.page({
      reducedMotion: 'reduce',
      locale: 'zh-CN',
      colorScheme: 'dark',
      viewport: { width: 390, height: 800 },
    });
    for (const page of [english, chinese]) await page.goto(`${studio.url}/nowhere/at/all`);
  });

  afterAll(async () => {
    await studio.close();
    expect(studio.faults).toEqual([]);
  });

  async function look(page: Page, route: string): Promise<void> {
    const { at, shows } = pages[route]!;
    await visit(page, at.replace('LIFE', ids.LIFE).replace('PERSON', ids.PERSON));
    if (shows !== undefined) await page.locator(shows).first().waitFor();
  }

  test.each(Object.keys(pages))('%s: in light and English, for eyes, ears and keyboard', async (route) => {
    await english.setViewportSize(wide);
    await look(english, route);
    expect(await seriousFindings(english)).toEqual([]);
    expect(await nameless(english)).toEqual([]);
    expect(await keyboardFaults(english)).toEqual([]);
    expect(await walkByTab(english, presses)).toBeGreaterThan(Math.min(presses, 8));
    await english.setViewportSize({ width: 390, height: 800 });
    await expect.poll(() => overhang(english)).toBe(0);
    await english.setViewportSize({ width: 1600, height: 900 });
    await expect.poll(() => overhang(english)).toBe(0);
  });

  test.each(Object.keys(pages))('%s: in dark and Chinese, on a phone', async (route) => {
    await look(chinese, route);
    expect(await chinese.getAttribute('html', 'lang')).toBe('zh-Hans');
    expect(await chinese.getAttribute('html', 'data-mantine-color-scheme')).toBe('dark');
    await chinese.locator('main').getByText(pages[route]!.chinese).first().waitFor();
    expect(await seriousFindings(chinese)).toEqual([]);
    await expect.poll(() => overhang(chinese)).toBe(0);
  });

  test('nothing passes that should not', async () => {
    const page = await studio.page();
    await page.goto(`${studio.url}/nowhere`);
    await settled(page);
    await page.evaluate(`document.querySelector('main').innerHTML =
      '<button></button><div role="button" tabindex="-1">far</div><a href="/" class="bare">bare</a><p class="wide">wide</p>';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.bare:focus-visible { outline: none; } .wide { width: 3000px; }');
      document.adoptedStyleSheets = [sheet];`);
    expect(await nameless(page)).toEqual([expect.stringContaining('button')]);
    const faults = await keyboardFaults(page);
    expect(faults).toHaveLength(2);
    expect(faults.join()).toMatch(/not reached: <div.*shows no focus: <a/);
    expect(await overhang(page)).toBeGreaterThan(1000);
    expect((await seriousFindings(page)).join()).toContain('button-name');
    await page.context().close();
  });

  test('the first page is light and quick', async () => {
    const page = await studio.page();
    let script = 0;
    page.on('requestfinished', (request) => {
      if (request.resourceType() !== 'script') return;
      void request.sizes().then(({ responseBodySize }) => (script += responseBodySize));
    });
    await page.goto(studio.url, { waitUntil: 'networkidle' });
    await settled(page);
    const painted: number = await page.evaluate(
      `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity`,
    );
    const worked = await workOf(page);
    process.stdout.write(
      `first page: ${Math.round(script / 1000)} kB of JavaScript, painted after ${Math.round(painted)} ms, all there after ${Math.round(worked)} ms of work\n`,
    );
    expect(script).toBeGreaterThan(50_000);
    expect(script).toBeLessThan(mostScript);
    expect(painted).toBeLessThan(mostTime);
    expect(worked).toBeLessThan(mostWork);
  });
});
