import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/browser.ts';
import { inProcess } from '../support/in-process.ts';
import { openStudio, seriousFindings, whileTimeStands, type RunningStudio } from '../support/studio.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe.skipIf(chromiumPath === null)('lives', () => {
  const folder = temporaryFolder();
  const run = join(folder, 'lived');
  let studio: RunningStudio;
  let page: Page;
  let life: string;

  beforeAll(async () => {
    const line = [
      'run',
      '--people',
      '1',
      '--events',
      '2',
      '--turns',
      '3',
      '--assistant',
      'helpful',
      '--assistant',
      'silent',
    ];
    const ended = await inProcess([...line, '--out', run]);
    expect(ended.code, ended.stderr).toBe(0);
    studio = await openStudio({ runs: [run], cwd: folder });
    const lives = (await (await fetch(`${studio.url}/api/lives?count=1`)).json()) as { lives: { id: string }[] };
    life = `${studio.url}/lives/bundled/${lives.lives[0]!.id}`;
    page = await studio.page();
  });
  afterAll(async () => {
    await studio.close();
    expect(studio.faults).toEqual([]);
  });

  const mark = (number: number) => page.getByRole('option', { name: new RegExp(`^${number}: `) });
  const isSelected = (number: number) => expect.poll(() => mark(number).getAttribute('aria-selected')).toBe('true');
  const traveller = () => page.locator('[data-traveller]').getAttribute('data-at');

  test('lives are listed, searched and opened, by keyboard, too', async () => {
    await page.goto(`${studio.url}/lives`);
    await page.getByText('120 lives').waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('leeds mechanic');
    await page.getByText('1 of 120 lives').waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('zzz');
    await page.getByText('No life is found').waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('');
    await page.getByRole('link', { name: /Amit Dubey/ }).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate('document.activeElement?.textContent')).toMatch(/Neil Mercer/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Neil Mercer', level: 1 }).waitFor();
  });

  test('a life is scrubbed, played and walked through by keyboard; the traveller and the address follow', async () => {
    await page.goto(life);
    await page.locator('[data-ready]').waitFor();
    await expect.poll(traveller).toMatch(/^77\.\d+ 23\.\d+$/);
    const start = await traveller();
    await page.getByRole('slider', { name: 'Position' }).fill('1');
    await isSelected(2);
    await expect.poll(traveller).not.toBe(start);
    expect(new URL(page.url()).searchParams.get('event')).toBe('2');

    await page.getByRole('slider', { name: 'Position' }).fill('0');
    await expect.poll(traveller).toBe(start);
    await whileTimeStands(page, async () => {
      await page.getByRole('button', { name: 'Play', exact: true }).click();
      await page.clock.runFor(1000);
      await expect.poll(traveller).not.toBe(start);
      await page.getByRole('button', { name: 'Pause' }).click();
      const there = await traveller();
      await page.clock.runFor(1000);
      expect(await traveller()).toBe(there);
    });

    await mark(1).click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await isSelected(3);
    await page.getByRole('heading', { name: 'Answer Shalini honestly, in front of the one it is about.' }).waitFor();
    await page.getByRole('button', { name: /^Events 1, 4, 7.*: home$/ }).click();
    await isSelected(4);
    await page.getByRole('button', { name: /^Events 1, 4, 7.*: home$/ }).click();
    await isSelected(7);
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('a deep link opens its event and its conversation, also after a reload and after the server was restarted', async () => {
    const address = `${life}?event=2&run=lived&assistant=silent`;
    await page.goto(address);
    const tab = page.getByRole('tab', { name: 'silent' });
    await tab.waitFor();
    expect(await tab.getAttribute('aria-selected')).toBe('true');
    await page.reload();
    await isSelected(2);
    await page.getByRole('tab', { name: 'helpful' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('assistant')).toBe('helpful');
    await page.getByRole('heading', { name: 'What was said' }).waitFor();
    await studio.restart();
    await mark(5).click();
    await page.getByText('it lived the first 2 events of this life').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('what is not there is told, and wrong questions get clean answers', async () => {
    await page.goto(`${studio.url}/lives/bundled/nobody`);
    await page.getByText('There is no life "nobody" in bundled.').waitFor();
    for (const [path, status] of [
      ['lives?source=nowhere', 404],
      ['lives?count=5000', 400],
      ['lives?from=-1', 400],
      ['lives/bundled/..%2F..%2Fpackage.json', 404],
      ['lives/bundled/x/map', 404],
      ['lives/bundled/x/runs', 404],
    ] as const) {
      const answer = await fetch(`${studio.url}/api/${path}`);
      expect(answer.status, path).toBe(status);
      expect(await answer.json()).toMatchObject({ error: { message: expect.any(String) } });
    }
  });
});
