import { parseArgs } from 'node:util';
import { launchBrowser } from '../test/support/browser.ts';

// Takes a picture of a page of the studio: node scripts/screenshot.ts URL OUT.png [--width 390] [--dark] [--zh] [--wait SELECTOR] [--full]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '900' },
    dark: { type: 'boolean', default: false },
    zh: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    wait: { type: 'string' },
    after: { type: 'string', default: '600' },
  },
});
const [url, out] = positionals;
if (url === undefined || out === undefined) throw new Error('node scripts/screenshot.ts URL OUT.png');
const browser = await launchBrowser();
const context = await browser.newContext({
  viewport: { width: Number(values.width), height: Number(values.height) },
  colorScheme: values.dark ? 'dark' : 'light',
  locale: values.zh ? 'zh-CN' : 'en-GB',
});
const page = await context.newPage();
page.on('console', (message) => process.stderr.write(`${message.type()}: ${message.text()}\n`));
page.on('pageerror', (error) => process.stderr.write(`${error.stack ?? error.message}\n`));
await page.goto(url);
if (values.wait !== undefined) await page.waitForSelector(values.wait);
await page.waitForTimeout(Number(values.after));
await page.screenshot({ path: out, fullPage: values.full });
await browser.close();
