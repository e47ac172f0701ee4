import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/browser.ts';
import { livelong } from '../support/built-command.ts';
import { openStudio, type RunningStudio } from '../support/studio.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe.skipIf(chromiumPath === null)('around the pages', () => {
  let studio: RunningStudio;
  beforeAll(async () => {
    studio = await openStudio({ cwd: temporaryFolder() });
  });
  afterAll(async () => {
    await studio.close();
    expect(studio.faults).toEqual([]);
  });

  test('the language is chosen once and stays; the page says in which it is', async () => {
    const page = await studio.page();
    await page.goto(`${studio.url}/lives`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByLabel('Language').selectOption('zh');
    await page.getByRole('link', { name: '人生', exact: true }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hans');
    await page.reload();
    await page.getByRole('link', { name: '比较', exact: true }).waitFor();
    expect(await page.getByLabel('语言').inputValue()).toBe('zh');
  });

  test('whoever prefers Chinese, or dark colours, gets them at once', async () => {
    const page = await studio.page({ locale: 'zh-CN', colorScheme: 'dark' });
    await page.goto(studio.url);
    await page.getByRole('link', { name: '首页' }).waitFor();
    expect(await page.getAttribute('html', 'data-mantine-color-scheme')).toBe('dark');
    await page.getByRole('button', { name: '浅色模式' }).click();
    await page.reload();
    await page.getByRole('button', { name: '深色模式' }).waitFor();
    expect(await page.getAttribute('html', 'data-mantine-color-scheme')).toBe('light');
  });

  test('the keyboard gets to the page past the menu, and through the menu to other pages', async () => {
    const page = await studio.page();
    await page.goto(`${studio.url}/lives`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the page');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('page');
    await page.getByRole('link', { name: 'Runs', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/runs');
  });

  test('on a phone the menu opens and closes', async () => {
    const page = await studio.page({ viewport: { width: 390, height: 800 } });
    await page.goto(studio.url);
    const link = page.getByRole('navigation').getByRole('link', { name: 'Lives', exact: true });
    await page.getByRole('button', { name: 'Menu' }).waitFor();
    expect(await link.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    await link.click();
    await page.waitForURL('**/lives');
    await expect.poll(() => link.isVisible()).toBe(false);
  });

  test('an address of nothing says so', async () => {
    const page = await studio.page();
    await page.goto(`${studio.url}/nowhere/at/all`);
    await page.getByText('There is nothing at this address').waitFor();
  });

  test('a server that is away is told, and when it is back the page goes on by itself', async () => {
    const page = await studio.page();
    await page.goto(`${studio.url}/runs`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await studio.restart(async () => {
      await page.getByRole('link', { name: 'Lives', exact: true }).click();
      await page.getByText('cannot be reached').first().waitFor();
    });
    await expect.poll(() => page.getByText('cannot be reached').count()).toBe(0);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
});

describe.skipIf(chromiumPath === null)('a studio with a token', () => {
  test('opens to whoever has it, and the token leaves the address', async () => {
    const studio = await openStudio({ cwd: temporaryFolder(), options: ['--host', '127.0.0.1', '--token', 'geheim'] });
    try {
      const page = await studio.page();
      const { origin } = new URL(studio.url);
      expect((await page.goto(origin))?.status()).toBe(401);
      await page.goto(`${origin}/lives?token=geheim`);
      expect(page.url()).toBe(`${origin}/lives`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(studio.faults).toEqual([]);
    } finally {
      await studio.close();
    }
  });
});

test('what cannot be served is told with exit code 2', async () => {
  const cwd = temporaryFolder();
  for (const [words, told] of [
    [['nowhere'], 'nowhere is nothing that the studio can show'],
    [['--host', '0.0.0.0'], 'add --token'],
    [['--model', 'helpful'], '--model helpful'],
    [['--port', '70000'], 'from 0 to 65535'],
  ] as const) {
    const { code, stderr } = await livelong(['studio', ...words], { cwd });
    expect([words, code]).toEqual([words, 2]);
    expect(stderr).toContain(told);
  }
});
