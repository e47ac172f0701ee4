import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/browser.ts';
import { projectRoot } from '../support/built-command.ts';
import { fewDays } from '../support/days.ts';
import { inProcess } from '../support/in-process.ts';
import { keyboardFaults, nameless, overhang, settled, walkByTab } from '../support/studio-look.ts';
import { openStudio, seriousFindings, type RunningStudio } from '../support/studio.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const talks = join(folder, 'talks');
const home = join(folder, 'home');

/** An address for each page, by its route in web/src/app.tsx; the ids stand there once the runs are made. */
const pages: Record<string, string> = {
  '/': '/',
  '/lives': '/lives',
  '/lives/:source/:life': '/lives/talks/LIFE',
  '/runs': '/runs',
  '/runs/:run': '/runs/talks',
  '/runs/:run/conversations': '/runs/talks/conversations',
  '/runs/:run/conversations/:life/:event/:assistant/:trial': '/runs/talks/conversations/LIFE/1/helpful/1',
  '/compare': '/compare?left=talks:helpful&right=talks:generic',
  '/days/:run': '/days/home',
  '/days/:run/:life/:assistant/:day': '/days/home/PERSON/fixed-rate/1',
  '/talk': '/talk',
  '/talk/:source/:life/:event': '/talk/talks/LIFE/1',
  '/live': '/live',
  '/at-home': '/at-home',
  '*': '/nowhere',
};

/** Largest JavaScript of the first page, gzipped, in bytes; and until when something must be seen, in milliseconds on a busy machine. */
const mostScript = 300_000;
const firstPaint = 2500;

/** Presses of Tab that look for traps. */
const presses = 25;

test('every page is looked at', () => {
  const app = readFileSync(join(projectRoot, 'web/src/app.tsx'), 'utf8');
  const routes = Array.from(app.matchAll(/<Route path="([^"]+)"/g), ([, route]) => route);
  expect(Object.keys(pages).filter((route) => route !== '*')).toEqual(routes);
});

describe.skipIf(chromiumPath === null)('the look of', () => {
  let studio: RunningStudio;
  const ids = { LIFE: '', PERSON: '' };

  beforeAll(async () => {
    const talksLine = ['run', '--people', '2', '--events', '2', '--turns', '2', '--out', talks];
    await inProcess([...talksLine, '--assistant', 'generic', '--assistant', 'helpful']);
    await inProcess(fewDays(home, '--assistant', 'silent', '--assistant', 'fixed-rate'));
    ids.LIFE = readdirSync(join(talks, 'lives')).toSorted()[0]!;
    ids.PERSON = readdirSync(join(home, 'lives')).toSorted()[0]!;
    studio = await openStudio({ cwd: folder, runs: [talks, home] });
  }, 120_000);

  afterAll(async () => {
    await studio.close();
    expect(studio.faults).toEqual([]);
  });

  const addressOf = (route: string) =>
    studio.url + pages[route]!.replace('LIFE', ids.LIFE).replace('PERSON', ids.PERSON);

  test.each(Object.keys(pages))('%s: in light and English, for eyes, ears and keyboard', async (route) => {
    const page = await studio.page({ reducedMotion: 'reduce' });
    await page.goto(addressOf(route));
    await settled(page);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await nameless(page)).toEqual([]);
    expect(await keyboardFaults(page)).toEqual([]);
    expect(await walkByTab(page, presses)).toBeGreaterThan(Math.min(presses, 8));
    await page.setViewportSize({ width: 390, height: 800 });
    await expect.poll(() => overhang(page), { timeout: 3000 }).toBe(0);
    await page.setViewportSize({ width: 1600, height: 900 });
    await expect.poll(() => overhang(page), { timeout: 3000 }).toBe(0);
    await page.context().close();
  });

  test.each(Object.keys(pages))('%s: in dark and Chinese, on a phone', async (route) => {
    const page = await studio.page({
      reducedMotion: 'reduce',
      locale: 'zh-CN',
      colorScheme: 'dark',
      viewport: { width: 390, height: 800 },
    });
    await page.goto(addressOf(route));
    await settled(page);
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hans');
    expect(await page.locator('main').innerText()).toMatch(/\p{Script=Han}/u);
    expect(await seriousFindings(page)).toEqual([]);
    await expect.poll(() => overhang(page), { timeout: 3000 }).toBe(0);
    await page.context().close();
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
    process.stdout.write(
      `first page: ${Math.round(script / 1000)} kB of JavaScript, painted after ${Math.round(painted)} ms\n`,
    );
    expect(script).toBeGreaterThan(50_000);
    expect(script).toBeLessThan(mostScript);
    expect(painted).toBeLessThan(firstPaint);
  });
});
