import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/browser.ts';
import { openStudio, seriousFindings, whileTimeStands, type RunningStudio } from '../support/studio.ts';

describe.skipIf(chromiumPath === null)('a day at home, live', () => {
  let studio: RunningStudio;
  let life: string;

  beforeAll(async () => {
    studio = await openStudio({ cwd: mkdtempSync(join(tmpdir(), 'studio-at-home-')) });
    const answer = await fetch(`${studio.url}/api/at-home/people?source=residents&count=1`);
    life = ((await answer.json()) as { people: { life: string }[] }).people[0]!.life;
  });
  afterAll(() => studio?.close());
  afterEach(() => expect(studio.faults).toEqual([]));

  const soon = <Value>(ask: () => Promise<Value>) => expect.poll(ask);
  const button = (page: Page, name: string) => page.getByRole('button', { name });
  const isOver = (page: Page) => page.getByRole('heading', { name: 'The day is over' });
  const asks = (page: Page) => page.getByRole('heading', { name: 'The assistant speaks.' });
  const said = (page: Page) => page.getByRole('list', { name: 'What was said' }).getByRole('listitem');

  /** The page on which a day is chosen. */
  async function setup(options = {}): Promise<Page> {
    const page = await studio.page({ reducedMotion: 'reduce', ...options });
    await page.goto(`${studio.url}/at-home?assistant=memory&life=${life}`);
    await button(page, 'Begin the day').waitFor();
    return page;
  }

  /** A day of a resident with the assistant that keeps a pause. */
  async function begun(role: 'Watch' | 'Be the person' | 'Be the assistant', options = {}): Promise<Page> {
    const page = await setup(options);
    await page.getByRole('radio', { name: role }).click();
    await button(page, 'Begin the day').click();
    await page.getByRole('heading', { name: 'The day so far' }).waitFor();
    return page;
  }

  /** Goes there by the keyboard alone. */
  async function tabTo(page: Page, wanted: Locator): Promise<void> {
    const isThere = () => wanted.evaluate((element) => element.matches(':focus'));
    for (let presses = 0; presses < 90 && !(await isThere()); presses++) await page.keyboard.press('Tab');
    expect(await isThere()).toBe(true);
  }

  test('by keyboard: a day is watched, taken over as the person, rated, given back, and summed up', async () => {
    const page = await setup();
    await tabTo(page, button(page, 'Begin the day'));
    await page.keyboard.press('Enter');
    await tabTo(page, button(page, 'To the next suggestion'));
    await page.keyboard.press('Enter');
    await soon(() => said(page).count()).toBe(1);
    expect(await seriousFindings(page)).toEqual([]);

    await tabTo(page, page.getByRole('radio', { name: 'Watch' }));
    await page.keyboard.press('ArrowRight');
    await page.getByText('You are the person now').waitFor();
    await tabTo(page, button(page, 'To the next suggestion'));
    await page.keyboard.press('Enter');
    await asks(page).waitFor();
    await soon(() => asks(page).evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    for (const question of ['Do you want', 'Is this a good', 'Is it not too', 'Is it put well']) {
      await tabTo(page, page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: 'Yes' }));
      await page.keyboard.press('Space');
    }
    await tabTo(page, page.getByRole('textbox', { name: 'Why?' }));
    await page.keyboard.type('Just what I needed.');
    await tabTo(page, button(page, 'Rate'));
    await page.keyboard.press('Enter');
    await asks(page).waitFor({ state: 'detached' });
    await soon(() => said(page).first().textContent()).toContain('rated by you');
    expect(await said(page).first().textContent()).toMatch(/4 of 4.*Just what I needed\./);

    await tabTo(page, page.getByRole('radio', { name: 'Be the person' }));
    await page.keyboard.press('ArrowLeft');
    await page.getByText('You are looking on again').waitFor();
    await tabTo(page, button(page, 'To the end of the day'));
    await page.keyboard.press('Enter');
    await isOver(page).waitFor();
    await page.getByText('Of your rating of 1 suggestion').waitFor();
    const table = page.getByRole('region', { name: 'The day is over' }).getByRole('row');
    await soon(() => table.count()).toBe(8);
    expect(await table.allTextContents()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^This day, with you/),
        expect.stringMatching(/^learner \(after 7/),
      ]),
    );
    expect(await seriousFindings(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Your ratings' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { type: string }).type)).toEqual([
      'days-started',
      'day-started',
      'tick-taken',
    ]);
  });

  test('it plays by itself, and stands still when it is paused', async () => {
    const page = await begun('Watch');
    const scene = page.getByRole('img', { name: /^\d\d:\d\d: / });
    const first = await scene.getAttribute('aria-label');
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('64');
    let paused = '';
    await whileTimeStands(page, async () => {
      await button(page, 'Play').click();
      await soon(async () => {
        await page.clock.runFor(200);
        return scene.getAttribute('aria-label');
      }).not.toBe(first);
      await button(page, 'Pause').click();
      paused = await page.getByRole('slider').inputValue();
      await page.clock.runFor(2000);
      expect(await page.getByRole('slider').inputValue()).toBe(paused);
    });
    await page.reload();
    await soon(async () => Number(await page.getByRole('slider').inputValue())).toBeGreaterThanOrEqual(Number(paused));
    await button(page, 'Play').waitFor();
  });

  test('as the assistant one says something, sees how it goes down, and who it was in the end', async () => {
    const page = await begun('Be the assistant');
    await page.getByRole('heading', { name: 'What you are given as the assistant' }).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).not.toContain('Who they are');
    await button(page, 'Stay silent for 60 min').click();
    await page.getByText('From the catalogue').click();
    await page.getByRole('combobox', { name: 'Topic' }).selectOption('music');
    await page.getByRole('combobox', { name: 'Manner' }).selectOption('brief');
    await page
      .getByRole('list')
      .getByRole('button', { name: /music|song|tune|radio|play/i })
      .first()
      .click();
    const box = page.getByRole('textbox', { name: 'What you say' });
    await soon(() => box.inputValue()).not.toBe('');
    expect(await seriousFindings(page)).toEqual([]);
    await box.fill('<img src=x onerror="document.title=1"> Shall I play some music?');
    await box.press('Enter');
    await soon(() => said(page).count()).toBe(1);
    expect(await said(page).first().textContent()).toMatch(/you.*<img src=x.*of 4/s);
    expect(await page.title()).toContain('A day at home');
    await button(page, 'Stay silent till the day is over').click();
    await isOver(page).waitFor();
    await page.getByText('Who they are, and what they expect').waitFor();
    await page.getByRole('row', { name: /^This day, with you/ }).waitFor();
  });

  test('a day belongs to the browser that began it', async () => {
    const page = await begun('Watch');
    const other = await studio.page();
    await other.goto(page.url());
    await other.getByText('does not know this day any more').waitFor();
    expect(await button(other, 'Go on where I was').count()).toBe(0);
    await button(page, 'To the next suggestion').click();
    await soon(() => said(page).count()).toBe(1);
  });

  test('on a phone nothing has to be scrolled sideways, in Chinese', async () => {
    const page = await studio.page({ viewport: { width: 390, height: 800 }, locale: 'zh-CN' });
    await page.goto(`${studio.url}/at-home`);
    const person = page.getByRole('combobox', { name: '人物', exact: true });
    await person.click();
    await person.fill('teacher');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /teacher/ })
      .first()
      .click();
    const fits = () => page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth');
    await button(page, '开始这一天').waitFor();
    expect(await fits()).toBe(true);
    await button(page, '开始这一天').click();
    await page.getByRole('heading', { name: '到目前为止的一天' }).waitFor();
    expect(await fits()).toBe(true);
    await page.getByText('扮演助手', { exact: true }).click();
    await page.getByRole('heading', { name: '作为助手，您得到的信息' }).waitFor();
    expect(await fits()).toBe(true);
  });

  test('after a restart of the server the same day goes on where it was', async () => {
    const page = await begun('Be the assistant');
    await button(page, 'Stay silent for 15 min').click();
    const box = page.getByRole('textbox', { name: 'What you say' });
    await box.fill('Good morning to you.');
    await box.press('Enter');
    await soon(() => said(page).count()).toBe(1);
    const before = await said(page).first().textContent();
    await studio.restart(async () => {
      await page.getByText('The studio cannot be reached').waitFor();
    });
    await button(page, 'Go on where I was').click();
    await soon(() => said(page).count()).toBe(1);
    expect(await said(page).first().textContent()).toBe(before);
    await page.getByRole('heading', { name: 'What you are given as the assistant' }).waitFor();
  });
});
