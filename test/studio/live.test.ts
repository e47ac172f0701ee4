import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/browser.ts';
import { openStudio, seriousFindings, whileTimeStands, type RunningStudio } from '../support/studio.ts';

describe.skipIf(chromiumPath === null)('live', () => {
  let studio: RunningStudio;
  const cwd = mkdtempSync(join(tmpdir(), 'studio-live-'));

  beforeAll(async () => {
    studio = await openStudio({ cwd });
    await fetch(`${studio.url}/api/live/choices`);
  });
  afterAll(() => studio?.close());
  afterEach(() => expect(studio.faults).toEqual([]));

  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
  const event = (page: Page, number: number) =>
    page.getByRole('listitem').getByRole('button', { name: new RegExp(`^Event ${number} `) });
  const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

  /** Begins the life of a woman of 34 in Umbria, by a seed. */
  async function begun(seed: number, options = {}): Promise<Page> {
    const page = await studio.page({ reducedMotion: 'reduce', ...options });
    await page.goto(`${studio.url}/live`);
    await page.getByLabel('Gender').selectOption('female');
    await page.getByLabel('Age', { exact: true }).fill('34');
    await page.getByLabel('Country').selectOption({ label: 'Italy' });
    await page.getByLabel('Place').selectOption('a hill town in Umbria');
    await page.getByLabel('Seed', { exact: true }).fill(String(seed));
    await page.getByText(/34 years .* a hill town in Umbria, Italy/).waitFor();
    await button(page, 'Begin this life').click();
    await button(page, 'Next event').waitFor();
    return page;
  }

  async function next(page: Page, number: number) {
    await button(page, 'Next event').click();
    await event(page, number).waitFor();
    await page.getByRole('button', { name: 'Next event', disabled: false }).waitFor();
  }

  const told = (page: Page) => page.locator('main').innerText();

  test('three events of somebody made up, with every step of the engine; then another goal and another weather', async () => {
    const page = await begun(5);
    await next(page, 1);
    for (const step of [
      /^The way$/,
      /believes now$/,
      'What that calls for',
      'What comes to mind',
      'What is likeliest',
    ]) {
      await heading(page, step).waitFor();
    }
    await heading(page, 'What happens').waitFor();
    expect(
      await page
        .getByRole('listitem')
        .filter({ hasText: /implicit/ })
        .count(),
    ).toBeGreaterThan(0);
    expect(await page.getByText('drawn', { exact: true }).count()).toBe(1);
    await next(page, 2);
    await button(page, 'Change goal or weather').click();
    await page.getByLabel('Goal', { exact: true }).selectOption({ label: 'in words of your own …' });
    await page.getByLabel('Goal in words of your own').fill('She wants to learn to sail.');
    await page.getByLabel('Weather', { exact: true }).selectOption('snow');
    await button(page, 'Change it').click();
    await page.getByText('Goal changed: She wants to learn to sail. · Weather changed: snow').waitFor();
    await next(page, 3);
    const belief = page.locator('section', { has: heading(page, /believes now$/) }).last();
    expect(await belief.innerText()).toContain('She wants to learn to sail.');
    expect(await belief.innerText()).toMatch(/snow/i);
    expect(await page.getByText('(wished)').count()).toBeGreaterThan(0);
    await event(page, 1).click();
    await heading(page, 'How event 1 came about').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('steps come in one by one, and can be skipped; all of it by keyboard', async () => {
    const page = await begun(6, { reducedMotion: 'no-preference' });
    await whileTimeStands(page, async () => {
      await button(page, 'Next event').focus();
      await page.keyboard.press('Enter');
      const nextStep = async () => {
        await page.clock.runFor(50);
        return heading(page, 'The way').count();
      };
      await expect.poll(nextStep).toBe(1);
      expect(await heading(page, 'What happens').count()).toBe(0);
    });
    await button(page, 'Skip to the event').press('Enter');
    await heading(page, 'What happens').waitFor();
    await event(page, 1).waitFor();
  });

  test('a life is saved, found among the lives, read by the program, and downloaded', async () => {
    const page = await begun(7);
    await next(page, 1);
    await next(page, 2);
    const download = page.waitForEvent('download');
    await button(page, 'Download').click();
    const archive = await (await download).path();
    expect(execFileSync('tar', ['tf', archive], { encoding: 'utf8' })).toMatch(/users\.jsonl[\s\S]*events\.jsonl/);
    await button(page, 'Save as lives').click();
    const command = await page.getByText(/^livelong run --lives/).innerText();
    expect(command).toMatch(/runs\/live-[\w-]+-mixed-7$/);
    await page.getByRole('link', { name: 'Open the life' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/lives\/live-.+\/.+/);
    await page.goto(`${studio.url}/lives?source=${encodeURIComponent(command.split('/').at(-1)!)}`);
    await page.getByText('2 events').first().waitFor();
  });

  test('a server that was started anew goes on with the life, and a reload keeps it', async () => {
    const page = await begun(8);
    await next(page, 1);
    const before = await event(page, 1).innerText();
    await studio.restart();
    await next(page, 2);
    expect(await event(page, 1).innerText()).toBe(before);
    const second = await event(page, 2).innerText();
    await page.reload();
    await event(page, 2).waitFor();
    expect(await event(page, 2).innerText()).toBe(second);
  });

  test('two browsers have separate lives, and neither can see the other’s', async () => {
    const [mine, theirs] = [await begun(9), await begun(10)];
    await next(mine, 1);
    await next(theirs, 1);
    expect(await told(mine)).not.toBe(await told(theirs));
    const session = new URL(mine.url()).searchParams.get('session')!;
    const status = await theirs.evaluate(async (id) => (await fetch(`/api/live/${id}`)).status, session);
    expect(status).toBe(404);
  });

  test('what is wrong gets a clean error', async () => {
    const ask = async (path: string, body: unknown) => {
      const answer = await fetch(`${studio.url}/api${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: studio.url },
        body: JSON.stringify(body),
      });
      return { status: answer.status, ...((await answer.json()) as { error?: { message: string } }) };
    };
    const life = { person: { kind: 'made', wishes: {} }, domain: 'mixed', seed: 1, mind: 'rules' };
    expect(await ask('/live', { ...life, mind: 'openai:gpt-5-mini' })).toMatchObject({ status: 400 });
    expect(await ask('/live', { ...life, domain: '../../etc' })).toMatchObject({ status: 400 });
    expect(await ask('/live', { ...life, seed: 1e12 })).toMatchObject({ status: 400 });
    const known = { kind: 'known', source: 'bundled', life: '../x' };
    expect(await ask('/live', { ...life, person: known })).toMatchObject({ status: 404 });
    const recipe = { ...life, record: '../../../../etc/passwd', steerings: [] };
    expect(await ask('/live/again', { recipe, events: 1 })).toMatchObject({ status: 400 });
    const ofRules = { ...recipe, record: 'a'.repeat(32) };
    expect(await ask('/live/again', { recipe: ofRules, events: 1 })).toMatchObject({ status: 400 });
    expect(await ask('/live/nothing/next', {})).toMatchObject({ status: 404 });
  });
});
