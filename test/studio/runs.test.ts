import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/browser.ts';
import { inProcess } from '../support/in-process.ts';
import { openStudio, seriousFindings, type RunningStudio } from '../support/studio.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe.skipIf(chromiumPath === null)('runs', () => {
  const folder = temporaryFolder();
  const root = join(folder, 'small');
  const unfinished = join(folder, 'unfinished');
  const damaged = join(folder, 'damaged');
  let studio: RunningStudio;
  let page: Page;

  beforeAll(async () => {
    const line = ['run', '--people', '3', '--events', '2', '--turns', '4', '--assistant', 'helpful'];
    const ended = await inProcess([...line, '--assistant', 'silent', '--out', root]);
    expect(ended.code, ended.stderr).toBe(0);
    cpSync(root, unfinished, { recursive: true });
    for (const name of ['index.jsonl', 'scores.json', 'manifest.json']) rmSync(join(unfinished, name));
    cpSync(root, damaged, { recursive: true });
    appendFileSync(join(damaged, 'index.jsonl'), '{"life": "nobody"}\n');
    writeFileSync(join(damaged, 'scores.json'), '{"version": 99}');
    const [life] = readdirSync(join(damaged, 'lives'));
    writeFileSync(join(damaged, 'lives', life!, 'silent-1', 'journal.jsonl'), '{"type": "half\n');
    const manifest = join(damaged, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"engine"', '"motor"'));
    studio = await openStudio({ runs: [root, unfinished, damaged], cwd: folder });
    page = await studio.page();
  });
  afterAll(async () => {
    await studio.close();
    expect(studio.faults).toEqual([]);
  });

  test('all runs are listed, and a run tells its scores, for whom, and by what it was made', async () => {
    await page.goto(`${studio.url}/runs`);
    await page.getByRole('link', { name: /^small Conversations/ }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('link', { name: /^small Conversations/ }).click();
    await page.getByRole('heading', { name: 'Difference from helpful in the same conversations' }).waitFor();
    const scores = page.getByRole('region', { name: 'Scores' });
    expect(await scores.getByRole('columnheader').allTextContents()).toEqual(['helpful', 'silent']);
    await page.getByText('▼ worse').first().waitFor();
    await page.getByLabel('Who judges').selectOption('');
    await scores.getByRole('rowheader', { name: 'words per reply' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByRole('tab', { name: 'For whom' }).press('Enter');
    const people = page.getByRole('region', { name: 'By person' });
    await people.getByRole('row').nth(3).waitFor();
    expect(await people.getByRole('row').count()).toBe(4);
    await page.getByRole('tab', { name: 'What failed' }).click();
    await page.getByText('Nothing failed, and nothing had to be asked twice.').waitFor();
    await page.getByRole('tab', { name: 'Configuration' }).click();
    await page.getByText('call-timeout: 60').waitFor();
    await page.reload();
    await page.getByText('call-timeout: 60').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('files are taken away under fixed names, tables too', async () => {
    await page.goto(`${studio.url}/runs/small?tab=downloads`);
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'report.html' }).click(),
    ]);
    expect(report.suggestedFilename()).toBe('small-report.html');
    expect(readFileSync(await report.path(), 'utf8')).toBe(readFileSync(join(root, 'report.html'), 'utf8'));
    const table = await fetch(`${studio.url}/api/runs/small/tables/turns`);
    expect(table.headers.get('content-disposition')).toBe('attachment; filename="small-turns.csv"');
    expect((await table.text()).split('\n')[0]).toContain('utterance');
    expect((await fetch(`${studio.url}/api/runs/small/files/lock`)).status).toBe(400);
  });

  test('conversations are filtered, put in order, searched, and gone through by keyboard', async () => {
    await page.goto(`${studio.url}/runs/small/conversations`);
    await page.getByText('12 conversations').waitFor();
    await page.getByLabel('Assistant').selectOption('silent');
    await page.getByText('6 conversations').waitFor();
    expect(page.url()).toContain('assistant=silent');
    await page.getByLabel('At least').fill('1');
    await page.getByText('No conversation fits').waitFor();
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.getByText('12 conversations').waitFor();
    await page.getByLabel('Assistant').selectOption('helpful');
    await page.getByLabel('Order').selectOption('best');
    await page.getByText('6 conversations').waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByRole('searchbox').fill('the');
    await page.getByRole('searchbox').press('Enter');
    await page.getByText(/^\d+ hits in 6 conversations/).waitFor();
    const hit = page.locator('a[href*="#turn-"]').first();
    await hit.click();
    await page.locator('li[aria-current="location"]').waitFor();

    await page.goto(`${studio.url}/runs/small/conversations?assistant=helpful&order=best`);
    await page.getByRole('listitem').first().getByRole('link').click();
    await page.getByText('1 of 6').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText('2 of 6').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText('3 of 6').waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByText('2 of 6').waitFor();
    expect(page.url()).toContain('assistant=helpful');
    await page.getByRole('link', { name: 'silent' }).click();
    await page.getByText('Says nothing', { exact: false }).or(page.getByText('silence')).first().waitFor();
  });

  test('each turn has a link that leads to it, after a reload too', async () => {
    await page.goto(`${studio.url}/runs/small/conversations?assistant=helpful&order=turns`);
    await page.getByRole('listitem').first().getByRole('link').click();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const link = page.getByRole('link', { name: 'Copy the link to turn 2' });
    await link.click();
    await page.getByText('Link copied').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toMatch(/\/runs\/small\/conversations\/[^?]+#turn-2$/);
    const other = await studio.page();
    await other.goto(copied);
    const marked = other.locator('#turn-2[aria-current="location"]');
    await marked.waitFor();
    await expect.poll(() => marked.evaluate((turn) => turn.getBoundingClientRect().top)).toBeLessThan(500);
    await other.reload();
    await marked.waitFor();
    expect(await seriousFindings(other)).toEqual([]);
  });

  test('what is missing or damaged is told, and the rest works', async () => {
    await page.goto(`${studio.url}/runs/unfinished`);
    await page.getByText('This run has no results yet.', { exact: false }).waitFor();
    await page.getByRole('tab', { name: 'Configuration' }).click();
    await page.getByText('call-timeout: 60').waitFor();
    await page.goto(`${studio.url}/runs/unfinished/conversations`);
    await page.getByText('it holds no index.jsonl', { exact: false }).waitFor();

    await page.goto(`${studio.url}/runs/damaged`);
    await page.getByText('scores.json is of version 99', { exact: false }).waitFor();
    await page.getByText('manifest.json is not a manifest of this version', { exact: false }).waitFor();
    await page.getByText('1 line of index.jsonl is left out').waitFor();
    expect(await page.textContent('main')).not.toContain(folder);
    await page.goto(`${studio.url}/runs/damaged/conversations`);
    await page.getByText('12 conversations').waitFor();
    const [life] = readdirSync(join(damaged, 'lives'));
    await page.goto(`${studio.url}/runs/damaged/conversations/${life}/1/silent/1?order=plan`);
    await page.getByText('it holds a line that is not JSON', { exact: false }).waitFor();
    expect(await page.textContent('main')).not.toContain(folder);
    await page.getByRole('link', { name: 'helpful' }).click();
    await page.getByRole('heading', { name: 'What was said' }).waitFor();
    await page.goto(`${studio.url}/runs/damaged/conversations?words=zzzz`);
    await page.getByText('1 journal could not be read.', { exact: false }).waitFor();
    await page.goto(`${studio.url}/runs/small/conversations/nobody/1/helpful/1`);
    await page.getByRole('alert').waitFor();
    await page.goto(`${studio.url}/runs/nothing`);
    await page.getByText('There is no run "nothing" here.', { exact: false }).waitFor();
  });
});
