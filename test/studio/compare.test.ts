import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/report/index.ts';
import { chromiumPath } from '../support/browser.ts';
import { livelongEnding } from '../support/built-command.ts';
import { fewDays } from '../support/days.ts';
import { inProcess } from '../support/in-process.ts';
import { writeLives } from '../support/lives.ts';
import { openStudio, seriousFindings, type RunningStudio } from '../support/studio.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const runNamed = (name: string) => join(folder, name);

/** Breaks the conversations of every second event. */
const module = `export default ({ scene, transcript }) => {
  if (scene.time.includes('2024-03-05')) throw new Error('cannot');
  return 'I would do this: ' + transcript.at(-1).text;
};
`;

describe.skipIf(chromiumPath === null)('comparing', () => {
  let studio: RunningStudio;

  beforeAll(async () => {
    const lives = writeLives(join(folder, 'lives'), { people: 4, events: 2 });
    const mine = join(folder, 'mine.mjs');
    writeFileSync(mine, module);
    const run = (name: string, ...flags: string[]) =>
      livelongEnding(0, ['run', '--lives', lives, '--out', runNamed(name), '--turns', '3', ...flags]);
    await run('both', '--assistant', 'generic', '--assistant', 'helpful', '--assistant', `mine=${mine}`);
    await run('other', '--assistant', 'silent');
    await run('seeded', '--assistant', 'silent', '--seed', '2');
    await livelongEnding(0, fewDays(runNamed('home'), '--assistant', 'silent', '--assistant', 'fixed-rate'));
    const runs = ['home', 'seeded', 'other', 'both'].map(runNamed);
    studio = await openStudio({ cwd: folder, runs });
  }, 120_000);

  afterAll(async () => {
    await studio.close();
    expect(studio.faults).toEqual([]);
  });

  const opened = async (query: string, ...options: Parameters<RunningStudio['page']>): Promise<Page> => {
    const page = await studio.page(...options);
    await page.goto(`${studio.url}/compare${query}`);
    return page;
  };
  const between = (left: string, right: string) => `?${String(new URLSearchParams({ left, right }))}`;

  test('says which is better, by how much and how sure, as livelong compare does', async () => {
    const page = await opened(between('both:helpful', 'both:generic'));
    const headline = page.getByRole('heading', { level: 2 }).first();
    await headline.filter({ hasText: 'helpful is better than generic' }).waitFor();
    const { stdout } = await inProcess([
      'compare',
      runNamed('both'),
      '--assistant',
      'helpful',
      '--baseline',
      'generic',
      '--json',
    ]);
    const expected = JSON.parse(stdout) as Comparison;
    const [first] = expected.differences;
    await page.getByText(`+${first!.estimate!.mean.toFixed(1)} points of 100`).waitFor();
    await page.getByText(`over ${first!.pairs} pairs of conversations with ${expected.people} people`).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download as JSON' }).click(),
    ]);
    const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as Comparison;
    const named = { ...expected, assistant: { ...expected.assistant, run: 'both' } };
    expect(file).toEqual({ ...named, baseline: { ...expected.baseline, run: 'both' } });
  });

  test('another metric is chosen by keyboard, stands in the address, and is there after a reload', async () => {
    const page = await opened(between('both:helpful', 'both:generic'));
    const turns = page.getByRole('button', { name: /^Turns to done/ });
    await turns.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/metric=turns-to-done/);
    await page.getByText('Turns to done:').waitFor();
    await page.reload();
    await page.getByText('Turns to done:').waitFor();
    expect(await turns.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Swap the two' }).click();
    await page.waitForURL(/left=both%3Ageneric/);
    expect(await page.getByLabel('Compared with').inputValue()).toBe('both:helpful');
  });

  test('tells for whom: by domain, and each person, best first, with a link to their life', async () => {
    const page = await opened(between('both:helpful', 'both:generic'));
    await page.getByRole('table', { name: 'By domain' }).getByRole('row').nth(2).waitFor();
    const people = page
      .getByRole('list')
      .filter({ has: page.getByRole('link', { name: /^Person / }) })
      .getByRole('listitem');
    await expect.poll(() => people.count()).toBe(4);
    const differences = (await people.getByRole('strong').or(people.locator('b')).allTextContents()).map((text) =>
      Number(text.replace('−', '-')),
    );
    expect(differences).toEqual(differences.toSorted((a, b) => b - a));
    await people.first().getByRole('link').click();
    await page.waitForURL('**/lives/both/*');
  });

  test('shows what moved most side by side; on a phone one at a time', async () => {
    const page = await opened(between('both:helpful', 'both:generic'));
    const pair = page.getByRole('region', { name: 'Both conversations' });
    await expect.poll(() => pair.getByRole('article').count()).toBe(2);
    const links = pair.getByRole('link', { name: 'Open this conversation' });
    const before = await links.first().getAttribute('href');
    const second = page.getByRole('button', { name: /^[+−]/ }).nth(1);
    await second.click();
    await expect.poll(() => links.first().getAttribute('href')).not.toBe(before);
    const address = await links.first().getAttribute('href');
    await page.reload();
    await expect.poll(() => links.first().getAttribute('href')).toBe(address);
    await links.first().click();
    await page.waitForURL(`**${address}`);

    const phone = await opened(between('both:helpful', 'both:generic'), { viewport: { width: 390, height: 800 } });
    const articles = phone.getByRole('region', { name: 'Both conversations' }).getByRole('article');
    await expect.poll(() => articles.count()).toBe(1);
    await phone.getByRole('radiogroup', { name: 'Both conversations' }).getByText('generic').click();
    await expect.poll(() => articles.count()).toBe(1);
    expect(await phone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  test('a lead that crashes bought is none, and rules that judge a module are warned of', async () => {
    const page = await opened(between('both:mine', 'both:generic'));
    await page.getByText('With failures at the worst value').first().waitFor();
    await page.getByText('Rules cannot tell which model or module is better').waitFor();
    await page.getByText('with failures', { exact: false }).nth(2).waitFor();
  });

  test('two runs of one study are compared; of different studies it is refused, and why, without a folder', async () => {
    const page = await opened(between('both:helpful', 'other:silent'));
    await page.getByRole('heading', { name: /better than silent/ }).waitFor();
    await page.getByLabel('Compared with').selectOption('seeded:silent');
    const alert = page.getByRole('alert');
    await alert.getByText('seed: 1, against 2').waitFor();
    expect(await alert.textContent()).toContain('both and seeded cannot be compared');
    expect(await page.content()).not.toContain(folder);
    await page.getByLabel('Compared with').selectOption('both:helpful');
    await alert.getByText('cannot be compared with itself').waitFor();
  });

  test('days at home are compared person by person', async () => {
    const page = await opened(between('home:fixed-rate', 'home:silent'));
    await page.getByText('Rating over all ticks:').waitFor();
    await page.getByText('Held-out days after the last training.').waitFor();
    const people = page.getByRole('listitem').filter({ hasText: 'suggestions per hour 0.00 →' });
    await expect.poll(() => people.count()).toBe(2);
    await page.getByRole('button', { name: /^Suggestions in protected windows/ }).click();
    await page.waitForURL(/metric=protected/);
    await page.getByText('Suggestions in protected windows:').waitFor();
  });

  test('the days that moved most stand side by side, and lead to themselves', async () => {
    const page = await opened(between('home:fixed-rate', 'home:silent'));
    const pair = page.getByRole('region', { name: 'Both days' });
    await expect.poll(() => pair.getByRole('article').count()).toBe(2);
    await page.getByText('Out of 4 days that both lived').waitFor();
    const link = pair.getByRole('link', { name: 'Watch this day' }).first();
    const moves = page.getByRole('button', { name: /^[+−].*, day \d/ });
    const last = moves.last();
    await last.press('Enter');
    expect(await last.getAttribute('aria-pressed')).toBe('true');
    await page.waitForURL(/day=[^&]+%2F\d/);
    const day = new URL(page.url()).searchParams.get('day')!.split('/')[1]!;
    expect(await last.textContent()).toContain(`, day ${day}`);
    await expect.poll(() => link.getAttribute('href')).toMatch(new RegExp(`/fixed-rate/${day}$`));
    await page.reload();
    await expect.poll(() => link.getAttribute('href')).toMatch(new RegExp(`/fixed-rate/${day}$`));
    expect(await seriousFindings(page)).toEqual([]);
    await link.click();
    await page.getByRole('heading', { level: 1, name: new RegExp(`, day ${day}$`) }).waitFor();

    const phone = await opened(between('home:fixed-rate', 'home:silent'), { viewport: { width: 390, height: 800 } });
    const articles = phone.getByRole('region', { name: 'Both days' }).getByRole('article');
    await expect.poll(() => articles.count()).toBe(1);
    expect(await phone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    for (const query of [
      between('home:fixed-rate', 'home:silent') + '&metric=beauty',
      between('both:helpful', 'both:generic'),
    ])
      expect((await fetch(`${studio.url}/api/compare/days${query}`)).status).toBe(400);
  });

  test('without a choice compares the newest run; in Chinese, too', async () => {
    const page = await opened('', { locale: 'zh-CN' });
    await page.waitForURL(/left=/);
    await page.getByRole('heading', { level: 1, name: '比较' }).waitFor();
    await page.getByText('全部指标').waitFor();
  });

  test.each([
    ['', 400, 'left'],
    ['?left=both&right=both:generic', 400, 'RUN:ASSISTANT'],
    ['?left=nowhere:a&right=both:generic', 404, 'There is no run'],
    ['?left=..%2Fboth:helpful&right=both:generic', 404, 'There is no run'],
    ['?left=both:helpful&right=home:silent', 400, 'can be compared'],
    ['?left=both:helpful&right=both:generic&metric=beauty', 400, 'Nothing says anything about beauty'],
    ['?left=both:nobody&right=both:generic', 400, 'holds no such assistant'],
    [`?left=both:helpful&right=${'x'.repeat(300)}`, 400, 'right'],
  ])('%s is refused with %i', async (query, status, told) => {
    for (const path of ['/api/compare', '/api/compare/people']) {
      const answer = await fetch(`${studio.url}${path}${query}`);
      expect(answer.status).toBe(status);
      const { error } = (await answer.json()) as { error: { message: string } };
      expect(error.message).toContain(told);
      expect(error.message).not.toContain(folder);
    }
  });
});
