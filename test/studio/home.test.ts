import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fakeClock } from '../../src/testing/index.ts';
import { chromiumPath } from '../support/browser.ts';
import { openStudio, seriousFindings, type RunningStudio } from '../support/studio.ts';
import { modelAt, modelServer } from '../support/study.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Opens the home page, ready to be used. */
async function homeOf(studio: RunningStudio, ...options: Parameters<RunningStudio['page']>): Promise<Page> {
  const page = await studio.page(...options);
  await page.goto(studio.url);
  await page.getByRole('group', { name: /Assistants to compare|参与比较的助手/ }).waitFor();
  return page;
}

describe.skipIf(chromiumPath === null)('home', () => {
  let studio: RunningStudio;
  beforeAll(async () => {
    studio = await openStudio({ cwd: temporaryFolder() });
  });
  afterAll(async () => {
    await studio.close();
    expect(studio.faults).toEqual([]);
  });

  test('says what this is and leads to all of it, fast, on any screen, in both languages', async () => {
    const page = await homeOf(studio);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The lives your assistant will share');
    const doors = page.getByRole('region', { name: 'What you can see here' }).getByRole('link');
    const ways = await doors.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(ways).toEqual(['/lives', '/talk', '/live', '/at-home', '/runs', '/compare']);
    await page.getByText('No runs yet').waitFor();
    await page.getByText('Everything is built in: no calls to models, no cost.').waitFor();
    const paintedAt = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    );
    expect(paintedAt).toBeLessThan(3000);
    expect(await seriousFindings(page)).toEqual([]);

    const phone = await homeOf(studio, {
      locale: 'zh-CN',
      colorScheme: 'dark',
      viewport: { width: 390, height: 800 },
    });
    await phone.getByText('还没有运行').waitFor();
    expect(await phone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await seriousFindings(phone)).toEqual([]);
    await doors.first().click();
    await page.waitForURL('**/lives');
  });

  test('a study is started by keyboard, seen by two browsers, and its results are a link away', async () => {
    const [page, other] = await Promise.all([homeOf(studio), homeOf(studio)]);
    const people = page.getByLabel('People', { exact: true });
    await people.focus();
    await people.press('Control+a');
    await people.pressSequentially('2');
    await page.getByRole('checkbox', { name: 'generic' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('The same friendly advice for everybody.').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Start', exact: true }).focus();
    await page.keyboard.press('Enter');
    for (const each of [page, other]) {
      const study = each.getByRole('article', { name: 'conversations-1' });
      await study.getByRole('status').filter({ hasText: 'done' }).waitFor();
      await study.getByText('12 of 12 conversations').waitFor();
      const run = each.getByRole('listitem').filter({ hasText: '2 people · 12 conversations · 2 assistants' });
      await run.getByText('complete').waitFor();
    }
    await page.getByRole('link', { name: 'See results of conversations-1' }).click();
    await page.waitForURL('**/runs/conversations-1');
  });

  test('days at home are studied, too', async () => {
    const page = await homeOf(studio);
    await page.getByText('Days at home', { exact: true }).first().click();
    await page.getByText('Learns from the ratings of each day.').waitFor();
    for (const label of ['People', 'Days of each person']) await page.getByLabel(label, { exact: true }).fill('1');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    const study = page.getByRole('article', { name: 'days-1' });
    await study.getByRole('status').filter({ hasText: 'done' }).waitFor();
    expect(await study.getByRole('link', { name: 'See results of days-1' }).getAttribute('href')).toBe('/days/days-1');
  });
});

describe.skipIf(chromiumPath === null)('a study with a model', () => {
  test('is estimated, stopped and gone on with, survives a restart, and tells what is wrong with a key', async () => {
    // The model answers when the test lets it: nothing is over before it was looked at.
    const time = fakeClock();
    const slow = await modelServer({ latencyInMs: 1000, clock: time });
    const answersUpTo = (calls: number) =>
      expect.poll(() => time.advance(1000).then(() => slow.count)).toBeGreaterThan(calls);
    const whileItAnswers = async (wait: () => Promise<unknown>) => {
      const answering = setInterval(() => void time.advance(1000), 200);
      await wait().finally(() => clearInterval(answering));
    };
    const locked = await modelServer({ keys: ['right'] });
    const models = [modelAt(slow, 'm'), modelAt(locked, 'l')];
    const studio = await openStudio({
      cwd: temporaryFolder(),
      options: models.flatMap((model) => ['--model', model]),
      environment: { OPENAI_COMPATIBLE_API_KEY: 'wrong' },
    });
    try {
      const page = await homeOf(studio);
      await page.getByText('Person, judge and seed').click();
      await page.getByLabel('Who plays the people').selectOption(models[1]!);
      await page.getByText('At most 384 calls to models.').waitFor();
      const start = page.getByRole('button', { name: 'Start', exact: true });
      await start.click();
      const failed = page.getByRole('article', { name: 'conversations-1' });
      await failed.getByText('401').waitFor();
      expect(await failed.textContent()).not.toContain('wrong');

      await page.getByLabel('Who plays the people').selectOption(models[0]!);
      await start.click();
      const study = page.getByRole('article', { name: 'conversations-2' });
      await answersUpTo(20);
      await study.getByText(/[1-9]\d* calls/).waitFor();
      await study.getByRole('button', { name: 'Stop conversations-2' }).click();
      await study.getByText('stopping: what is under way comes to its end').waitFor();
      await whileItAnswers(() => study.getByText('stopped; what was done is kept and scored').waitFor());
      expect(await seriousFindings(page)).toEqual([]);
      await study.getByRole('button', { name: 'Go on with conversations-2' }).click();
      await study.getByText(/known from before/).waitFor();

      const asked = slow.count;
      await whileItAnswers(() => studio.restart());
      const recent = page.getByRole('listitem').filter({ hasText: 'conversations-2' });
      await recent.getByText('not finished').waitFor();
      await recent.getByRole('button', { name: 'Go on with conversations-2' }).click();
      await answersUpTo(asked);
      expect(studio.faults).toEqual([]);
    } finally {
      await whileItAnswers(() => studio.close());
    }
  });
});
