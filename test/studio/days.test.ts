import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventStarted, TickTaken } from '../../src/journal/index.ts';
import { chromiumPath } from '../support/browser.ts';
import { projectRoot } from '../support/built-command.ts';
import { inProcess } from '../support/in-process.ts';
import { jsonLines } from '../support/run-files.ts';
import { openStudio, seriousFindings, whileTimeStands, type RunningStudio } from '../support/studio.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What no page may run, turn round or be made wide by. */
const hostile = `<script>document.title='owned'</script><img src=x onerror="document.title='owned'"> \u202Eesrever\u0000 ${'w'.repeat(20_000)}`;

describe.skipIf(chromiumPath === null)('a day at home, replayed', () => {
  const folder = temporaryFolder();
  const root = join(folder, 'few');
  const evil = join(folder, 'evil');
  let studio: RunningStudio;
  let page: Page;
  let life: string;
  let said: TickTaken[];
  let talkative: string;
  let talk: { day: number; minute: number; checklist: EventStarted['intention']['checklist'] };

  const clock = () =>
    page
      .locator('header b')
      .filter({ hasText: /^\d\d:\d\d$/ })
      .textContent();
  const slider = () => page.getByRole('slider', { name: 'Position' });
  const next = () => page.getByRole('button', { name: 'Next suggestion' });
  const textOf = ({ candidates, delivered }: TickTaken) => candidates[delivered]!.text!;
  const timeOf = ({ time }: TickTaken) => time.slice(0, 5);
  const bubble = () => page.getByText('The assistant suggests').locator('xpath=../..');

  beforeAll(async () => {
    const line = ['days', '--people', '2', '--days', '2', '--held-out', '1', '--assistant', 'silent'];
    const ended = await inProcess([...line, '--assistant', 'learner', '--out', root]);
    expect(ended.code, ended.stderr).toBe(0);
    [{ life }] = jsonLines(join(root, 'people.jsonl')) as [{ life: string }];
    const journal = jsonLines<TickTaken>(join(root, 'lives', life, 'learner-1', 'journal.jsonl'));
    said = journal.filter(({ type, day, reaction }) => type === 'tick-taken' && day === 1 && reaction !== null);
    cpSync(root, evil, { recursive: true });
    const path = join(evil, 'lives', life, 'learner-1', 'journal.jsonl');
    const first = JSON.stringify(textOf(said[0]!));
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(`"text":${first}`, `"text":${JSON.stringify(hostile)}`));
    const along = join(folder, 'along');
    const timeline = ['days', '--lives', join(projectRoot, 'data/lives'), '--timeline', 'both', '--people', '1'];
    const lived = await inProcess([...timeline, '--days', '2', '--assistant', 'rubric', '--out', along]);
    expect(lived.code, lived.stderr).toBe(0);
    talkative = (jsonLines(join(along, 'people.jsonl')) as [{ life: string }])[0].life;
    const entries = jsonLines<EventStarted>(join(along, 'lives', talkative, 'rubric-1', 'journal.jsonl'));
    const { timeline: place, intention } = entries.find(({ type }) => type === 'event-started')!;
    talk = { day: place!.day, minute: place!.minute, checklist: intention.checklist };
    studio = await openStudio({ runs: [root, evil, along], cwd: folder });
    page = await studio.page();
  });
  afterAll(async () => {
    await studio.close();
    expect(studio.faults).toEqual([]);
  });

  test('a run tells its assistants and people, and leads to a day', async () => {
    await page.goto(`${studio.url}/at-home`);
    await page.getByRole('heading', { name: 'Replay a day that was lived' }).waitFor();
    await page.getByRole('link', { name: /^few/ }).click();
    await page.waitForURL(`${studio.url}/days/few`);
    await page.getByRole('rowheader', { name: 'learner' }).getByText('Learns from the ratings').waitFor();
    await page.getByText(/^A missed chance is a stretch of silence/).waitFor();
    expect(await page.getByRole('img', { name: /^learner, Held-out days/ }).count()).toBe(1);
    await page.getByText(/of 2 people hear between half and twice/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Search people' }).fill('nobody at all');
    await page.getByText('Nobody fits').waitFor();
    await page.getByRole('textbox', { name: 'Search people' }).fill('');
    await page.getByRole('rowheader').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /, day 2$/ }).waitFor();
    expect(page.url()).toContain(`/days/few/${life}/learner/2`);
  });

  test('it plays, faster too, and jumps to what was said: with its rating, and what the person made of it', async () => {
    await page.goto(`${studio.url}/days/few/${life}/learner/1`);
    const before = await clock();
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('64');
    await whileTimeStands(page, async () => {
      await page.getByRole('button', { name: 'Play', exact: true }).click();
      const start = Number(await slider().inputValue());
      await page.clock.runFor(1000);
      await expect.poll(clock).not.toBe(before);
      const minutes = Number(await slider().inputValue()) - start;
      expect(minutes).toBeGreaterThan(40);
      expect(minutes).toBeLessThan(80);
      await page.getByRole('button', { name: 'Pause', exact: true }).press('Enter');
      const there = await slider().inputValue();
      await page.clock.runFor(1000);
      expect(await slider().inputValue()).toBe(there);
    });

    await slider().press('Home');
    expect(await clock()).toBe(before);
    await next().click();
    const [first] = said[0]!.time.slice(0, 5) === before ? said.slice(1) : said;
    await expect.poll(clock).toBe(timeOf(first!));
    await expect.poll(() => bubble().textContent()).toContain(textOf(first!));
    const { rating } = first!.candidates[first!.delivered]!;
    const score = Object.values(rating!).reduce<number>((sum, each) => sum + each!, 0);
    expect(await bubble().textContent()).toContain(`${score} of 4`);
    expect(
      await bubble()
        .getByText(rating!.preference === 1 ? 'wanted' : 'not wanted')
        .count(),
    ).toBe(1);
    expect(await seriousFindings(page)).toEqual([]);
    await next().press('n');
    const second = said[said.indexOf(first!) + 1]!;
    await expect.poll(clock).toBe(timeOf(second));
    await next().press('p');
    await expect.poll(clock).toBe(timeOf(first!));
  });

  test('one scrubs by keyboard, comes back to the minute after a reload, and goes on to the next day', async () => {
    await slider().press('End');
    const end = await clock();
    await slider().press('ArrowLeft');
    expect(await clock()).not.toBe(end);
    await expect.poll(() => page.url()).toMatch(/\?at=[\d.]+$/);
    await slider().press('Home');
    for (let step = 0; step < 24; step++) await slider().press('ArrowRight');
    const there = await clock();
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toBe(await slider().inputValue());
    await page.reload();
    await expect.poll(clock).toBe(there);
    await page.goto(`${studio.url}/days/few/${life}/learner/1?at=600`);
    await expect.poll(clock).toBe('10:00');
    await page.getByRole('img', { name: /from above\. 10:00: / }).waitFor();

    await page.getByRole('button', { name: 'Next day' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: /, day 2$/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Next day' }).isDisabled()).toBe(true);
    await page.getByRole('combobox', { name: 'Assistant' }).selectOption('silent');
    await page.getByText('Nothing was said on this day').waitFor();
    await page
      .locator('summary')
      .filter({ hasText: /expects/ })
      .click();
    await page.getByText(/^How often: /).waitFor();
    await page.getByRole('link', { name: /^1 / }).click();
    await page.getByRole('heading', { level: 1, name: /, day 1$/ }).waitFor();
  });

  test('the talks of a day stand with what was wanted of them, item by item', async () => {
    await page.goto(`${studio.url}/days/along/${talkative}/rubric/${talk.day}?at=${talk.minute}`);
    const item = talk.checklist.find(({ kind }) => kind === 'explicit')!;
    const open = page.locator('details[open]', { hasText: 'Talk at' });
    await open.getByRole('heading', { name: 'Item by item' }).waitFor();
    await open
      .getByRole('listitem')
      .filter({ hasText: item.text })
      .getByText(/said in turn|did not come up/)
      .waitFor();
    await open.getByText(/explicit wishes said/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('what an assistant said is text, whatever it is', async () => {
    const minute = said[0]!.time.split(':').reduce((sum, part, at) => sum + Number(part) * [60, 1, 1 / 60][at]!, 0);
    await page.goto(`${studio.url}/days/evil/${life}/learner/1?at=${minute}`);
    await page.getByText("<script>document.title='owned'</script>").first().waitFor();
    await page.getByText('⟨U+202E⟩').first().waitFor();
    expect(await page.title()).not.toContain('owned');
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280);
  });

  test('what is not there is said to be so', async () => {
    for (const path of [
      `/days/few/${life}/learner/9`,
      `/days/few/${life}/nobody/1`,
      '/days/few/nobody/learner/1',
      '/days/none',
    ]) {
      await page.goto(`${studio.url}${path}`);
      await page.getByRole('alert').first().waitFor();
    }
    for (const path of ['few/people?assistant=learner&count=900', `few/${life}/learner/one`]) {
      expect((await fetch(`${studio.url}/api/days/${path}`)).status).toBe(400);
    }
    expect((await fetch(`${studio.url}/api/days/few/..%2f..%2fpeople/learner/1`)).status).toBe(404);
  });
});
