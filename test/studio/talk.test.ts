import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startFakeModelServer, type FakeModelServer } from '../../src/testing/index.ts';
import { chromiumPath } from '../support/browser.ts';
import { openStudio, seriousFindings, type RunningStudio } from '../support/studio.ts';

describe.skipIf(chromiumPath === null)('talk', () => {
  let studio: RunningStudio;
  let models: FakeModelServer;
  let life: string;

  beforeAll(async () => {
    models = await startFakeModelServer();
    studio = await openStudio({
      cwd: mkdtempSync(join(tmpdir(), 'studio-talk-')),
      options: ['--model', `openai-compatible:fake@${models.url}`, '--budget', '1'],
    });
    const lives = (await (await fetch(`${studio.url}/api/lives?count=1`)).json()) as { lives: { id: string }[] };
    life = lives.lives[0]!.id;
  });
  afterAll(async () => {
    await studio?.close();
    await models?.close();
  });
  afterEach(() => expect(studio.faults).toEqual([]));

  const question = 'How do you feel, and what do you want me to do?';

  const log = (page: Page) => page.getByRole('log');
  const box = (page: Page) => page.getByRole('textbox', { name: 'Your line as their assistant' });

  /** Waits until nobody is about to say anything. */
  async function settled(page: Page) {
    await page.locator('[role=log][aria-busy=false]').waitFor();
  }

  async function openTalk(event = 1, options = {}): Promise<Page> {
    const page = await studio.page({ reducedMotion: 'reduce', ...options });
    await page.goto(`${studio.url}/talk/bundled/${life}/${event}`);
    await box(page).waitFor();
    await settled(page);
    return page;
  }

  async function say(page: Page, words: string) {
    await box(page).fill(words);
    await box(page).press('Enter');
    await log(page).getByText(words, { exact: true }).waitFor();
    await settled(page);
  }

  /** The words of each line of the person's, in order. @param side 1 is who hears the same words beside */
  const words = (page: Page, side = 0) =>
    log(page)
      .locator('> div > div:first-child')
      .evaluateAll(
        (turns, at) =>
          turns.flatMap((turn) => turn.children[at]?.querySelector('svg + div > div:nth-child(2)')?.textContent ?? []),
        side,
      );

  test('a person is chosen, says something, and answers in character', async () => {
    const page = await studio.page({ reducedMotion: 'reduce' });
    await page.goto(`${studio.url}/talk`);
    await page.getByRole('searchbox', { name: 'Search' }).fill('Amit Dubey');
    await page
      .getByRole('button', { name: /Amit Dubey/ })
      .first()
      .click();
    await page.getByRole('radio').nth(1).check();
    await page.getByRole('button', { name: 'Begin the talk' }).click();
    await page.getByRole('heading', { name: 'Talk with Amit Dubey' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/talk/bundled/${life}/2`);
    await settled(page);
    expect(await words(page)).toHaveLength(1);
    await say(page, question);
    expect(await words(page)).toHaveLength(2);
    await expect.poll(() => box(page).evaluate((element) => element.matches(':focus'))).toBe(true);
    await log(page).getByText('goes on').first().waitFor();
    await log(page).getByText('overlap').first().waitFor();
  });

  test('the same question has another answer at another event, side by side; what is hidden starts folded', async () => {
    const page = await openTalk();
    await say(page, question);
    await page.getByRole('combobox', { name: 'Ask the same at another event' }).selectOption('2');
    await expect.poll(() => words(page, 1).then(({ length }) => length)).toBe(2);
    await settled(page);
    const [here, there] = [await words(page, 0), await words(page, 1)];
    expect(there[1]).not.toBe(here[1]);
    await say(page, 'Keep a small light on.');
    expect((await words(page, 1)).length).toBe(3);
    const intention = page.getByText('Help Shalini with the fear of the dark.');
    expect(await intention.isVisible()).toBe(false);
    await page.getByText('Look behind').click();
    expect(await intention.isVisible()).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Go on without this one' }).first().click();
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/talk/bundled/${life}/2`);
    await expect.poll(async () => (await words(page))[1]).toBe(there[1]);
  });

  test('a changed person answers the same line otherwise, and reset brings back the old one', async () => {
    const page = await openTalk();
    const [first] = await words(page);
    await say(page, 'How old are you?');
    await page.getByRole('button', { name: 'Change who they are' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'age' }).fill('Old (81 years old)');
    await dialog.getByRole('radiogroup', { name: 'Openness' }).getByRole('radio', { name: 'high' }).check();
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Talk with the changed person' }).click();
    await expect.poll(() => words(page, 1).then(({ length }) => length)).toBe(2);
    const [old, changed] = [await words(page, 0), await words(page, 1)];
    expect(changed[1]).toContain('81');
    expect(old[1]).not.toContain('81');
    await page.getByText('2 things changed').first().waitFor();
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => words(page)).toEqual([first]);
    expect(await page.getByText('2 things changed').count()).toBe(0);
  });

  test('a reload keeps the talk, and a server started anew goes on with it; another browser sees nothing of it', async () => {
    const page = await openTalk();
    await say(page, question);
    await box(page).fill('not sent yet');
    const before = await words(page);
    await page.reload();
    await settled(page);
    expect(await words(page)).toEqual(before);
    expect(await box(page).inputValue()).toBe('not sent yet');
    const other = await openTalk();
    expect(await words(other)).toEqual(before.slice(0, 1));
    await studio.restart(async () => {
      await box(page).fill('Keep a small light on.');
      await box(page).press('Enter');
      await log(page).getByRole('alert').waitFor();
    });
    await expect.poll(() => words(page).then(({ length }) => length)).toBe(3);
    expect((await words(page)).slice(0, 2)).toEqual(before);
    expect(await words(other)).toEqual(before.slice(0, 1));
  });

  test('a talk ends as in a study, and one more starts anew', async () => {
    const page = await openTalk();
    const nothing = page.getByRole('button', { name: 'Say nothing' });
    const more = page.getByRole('button', { name: 'One more' });
    while ((await more.count()) === 0) {
      await settled(page);
      if ((await more.count()) === 0) await nothing.click();
    }
    await log(page).getByText('with something still open').waitFor();
    const [first] = await words(page);
    await more.click();
    await expect.poll(() => words(page).then(({ length }) => length)).toBe(1);
    expect(await words(page)).not.toEqual([first]);
  });

  test('a model plays the person; what it says is text', async () => {
    const page = await openTalk();
    await page.getByText('Settings').click();
    await page.getByRole('combobox', { name: 'Played by' }).selectOption({ index: 1 });
    await settled(page);
    const asked = models.count;
    await say(page, '<script>document.title = "gone"</script><img src=x onerror="document.title = 1">');
    expect(models.count).toBeGreaterThan(asked);
    expect(await page.title()).toBe('Talk with Amit Dubey · Livelong');
    expect(await words(page)).toHaveLength(2);
  });

  test('an event that is not there is told', async () => {
    const page = await studio.page();
    await page.goto(`${studio.url}/talk/bundled/${life}/99`);
    await page.getByRole('alert').getByText('has no event 99').waitFor();
  });
});
