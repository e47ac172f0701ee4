import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/browser.ts';
import { inProcess } from '../support/in-process.ts';
import { makeLargeRun } from '../support/large-run.ts';
import { openStudio, workOf, type RunningStudio } from '../support/studio.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Bytes that the page's script holds, after what is let go was collected. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value;
}

/** Scrolls down with each frame for a while, and tells how long each frame took, in milliseconds. */
function framesWhileScrolling(page: Page): Promise<number[]> {
  return page.evaluate<number[]>(`new Promise((resolve) => {
    const frames = [];
    let last = performance.now();
    requestAnimationFrame(function next(now) {
      frames.push(now - last);
      last = now;
      scrollBy(0, 120);
      if (frames.length < 120) requestAnimationFrame(next);
      else resolve(frames);
    });
  })`);
}

describe.skipIf(chromiumPath === null)('a run of 10,000 conversations', () => {
  const folder = temporaryFolder();
  let studio: RunningStudio;
  let all = 0;

  beforeAll(async () => {
    const small = join(folder, 'small');
    const line = ['run', '--people', '8', '--events', '4', '--turns', '4', '--assistant', 'helpful'];
    const ended = await inProcess([...line, '--assistant', 'silent', '--out', small]);
    expect(ended.code, ended.stderr).toBe(0);
    all = makeLargeRun(small, join(folder, 'large'), 10_000);
    studio = await openStudio({ runs: [join(folder, 'large')], cwd: folder });
  });
  afterAll(async () => {
    await studio.close();
    expect(studio.faults).toEqual([]);
  });

  test('opens at once, scrolls smoothly and is searched while little of it is held', async () => {
    const page = await studio.page();
    // The app itself is loaded before: what is measured is the run.
    await page.goto(`${studio.url}/runs`);
    await page.getByRole('link', { name: /^large/ }).waitFor();
    let fetched = 0;
    page.on('requestfinished', (request) => {
      if (request.resourceType() !== 'fetch') return;
      void request.sizes().then(({ responseBodySize }) => (fetched += responseBodySize));
    });
    const before = Date.now();
    await page.goto(`${studio.url}/runs/large/conversations`);
    await page.locator('li[aria-posinset="1"] a').waitFor();
    const opened = Date.now() - before;
    const work = await workOf(page);
    await page.getByText(`${all.toLocaleString('en-GB')} conversations`).waitFor();
    expect(await page.locator(`li[aria-setsize="${all}"]`).count()).toBeLessThan(60);
    await expect.poll(() => fetched).toBeGreaterThan(1000);
    expect(fetched).toBeLessThan(200_000);

    const workBefore = await workOf(page);
    const frames = (await framesWhileScrolling(page)).sort((a, b) => a - b);
    const workOfFrame = ((await workOf(page)) - workBefore) / frames.length;
    await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');
    await page.locator(`li[aria-posinset="${all}"] a`).waitFor();
    await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight / 2)');
    await page.locator(`li[aria-posinset="${all / 2}"] a`).waitFor();
    const heap = await heapOf(page);

    await page.evaluate('window.scrollTo(0, 0)');
    await page.getByRole('searchbox').fill('no such words anywhere');
    const searched = Date.now();
    await page.getByRole('searchbox').press('Enter');
    await page.getByText(/^0 hits in 10,\d+ conversations/).waitFor();
    const took = Date.now() - searched;
    const [median, high] = [0.5, 0.95].map((share) => frames[Math.floor(share * frames.length)]!.toFixed(1));
    process.stderr.write(
      `${all} conversations: open in ${opened} ms (${Math.round(work)} ms of work, ${Math.round(fetched / 1000)} kB), ${(heap / 1e6).toFixed(1)} MB, a frame of scrolling takes ${median} ms (95 of 100: ${high} ms; ${workOfFrame.toFixed(1)} ms of work), searched in ${took} ms\n`,
    );
    expect(opened).toBeLessThan(30_000);
    expect(work).toBeLessThan(4000);
    expect(heap).toBeLessThan(200e6);
    expect(workOfFrame).toBeLessThan(60);
  });

  test('going back to the list leads to where one was, and a search can be stopped', async () => {
    const page = await studio.page();
    await page.goto(`${studio.url}/runs/large/conversations?order=plan`);
    await page.locator('li[aria-posinset="1"] a').waitFor();
    await page.evaluate('window.scrollTo(0, 200000)');
    const place = page.locator('li[aria-posinset="3440"] a');
    await place.waitFor();
    await place.scrollIntoViewIfNeeded();
    await place.click();
    await page.getByRole('heading', { name: 'What was said' }).waitFor();
    await page.getByText('3,440 of 10,').waitFor();
    await page.goBack();
    await place.waitFor();
    await page.evaluate('window.scrollTo(0, 0)');
    await page.getByRole('searchbox').fill('qqqq');
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Clear' }).count()).toBe(0);
    expect(page.url()).not.toContain('words');
  });
});
