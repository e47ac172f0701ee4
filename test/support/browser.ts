import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const places = [
  process.env['LIVELONG_CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium of this machine; null where there is none, which LIVELONG_REQUIRE_BROWSER=1 makes a failure. */
export const chromiumPath: string | null = places.find((path) => path !== '' && existsSync(path)) ?? null;

if (chromiumPath === null) {
  const notice = 'No Chromium was found (LIVELONG_CHROMIUM names one): tests in the browser';
  if (process.env['LIVELONG_REQUIRE_BROWSER'] === '1') throw new Error(`${notice} cannot run.`);
  process.stderr.write(`${notice} are skipped.\n`);
}

/**
 * Parts of Chromium that nobody sees without a window, or that ask others. The first two are pages of the address bar, that every new context
 * loads: twice as much work as a page of ours. Playwright's own list is replaced by this one, since only the last of such switches counts.
 */
const unwanted = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'PreconnectToSearch',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'HttpsUpgrades',
  'MediaRouter',
  'LensOverlay',
  'PaintHolding',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
];

/** Starts Chromium without a window; it asks nobody anything on its own. */
export function launchBrowser(): Promise<Browser> {
  if (chromiumPath === null) throw new Error('no Chromium on this machine');
  const quiet = ['background-networking', 'component-update', 'sync', 'gpu', 'quic'].map((name) => `--disable-${name}`);
  const args = ['--no-sandbox', '--no-first-run', ...quiet, `--disable-features=${unwanted.join()}`];
  return chromium.launch({ executablePath: chromiumPath, args });
}

let browser: Promise<Browser> | null = null;

/** One Chromium for all test files that a worker runs; it ends with the worker. */
export async function browserOfWorker(): Promise<Browser> {
  if (browser === null || !(await browser).isConnected()) browser = launchBrowser();
  return browser;
}
