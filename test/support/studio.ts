import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { builtMain, livelongNode, projectRoot } from './built-command.ts';
import { browserOfWorker } from './browser.ts';

/** How long something is waited for, in milliseconds: only what never comes takes as long. */
const patience = 60_000;

/** A studio that was started as a command of its own. */
export interface RunningStudio {
  /** Without a slash at its end. */
  url: string;
  /** A page of a browser of its own: nothing is shared with other pages. What goes wrong in it is told by {@link RunningStudio.faults}. */
  page(options?: BrowserContextOptions): Promise<Page>;
  /** Errors on the console, refusals of the page's policy and requests to other hosts so far. Empty is as it should be. */
  faults: string[];
  /** Ends the server and starts it again at the same address. */
  restart(whileDown?: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** How a studio is started. */
export interface StudioTestOptions {
  runs?: readonly string[];
  /** Further words of the command line. */
  options?: readonly string[];
  /** Folder it is started in; what is made in it is kept in `runs/` there. */
  cwd: string;
  environment?: Readonly<Record<string, string>>;
}

/** Starts `livelong studio`, as it was built; or from the sources with the web app in the folder that STUDIO_WEB names. */
export async function openStudio(options: StudioTestOptions): Promise<RunningStudio> {
  const faults: string[] = [];
  let server = await startServer(options, 0);
  const contexts: BrowserContext[] = [];
  return {
    url: server.url,
    faults,
    async page(contextOptions = {}) {
      const browser = await browserOfWorker();
      const context = await browser.newContext({
        locale: 'en-GB',
        viewport: { width: 1280, height: 900 },
        ...contextOptions,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      watch(page, server.url, faults);
      return page;
    },
    async restart(whileDown = async () => {}) {
      await server.stop();
      await whileDown();
      server = await startServer(options, Number(new URL(server.url).port));
    },
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
      await server.stop();
    },
  };
}

async function startServer({ runs = [], options = [], cwd, environment = {} }: StudioTestOptions, port: number) {
  const web = process.env['STUDIO_WEB'];
  const command =
    web === undefined ? [builtMain, 'studio'] : [join(projectRoot, 'scripts/studio-dev.ts'), '--web', web];
  const child = spawn(livelongNode, [...command, ...runs, '--port', String(port), ...options], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const found = /^(http:\S+?)\/?\n/m.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    });
    closed.then(([code]) => reject(new Error(`livelong studio ended with ${code}:\n${told}`)), reject);
  });
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await closed;
    },
  };
}

function watch(page: Page, url: string, faults: string[]): void {
  const { host } = new URL(url);
  page.on('console', (message) => {
    // A server that is away or refuses something is told by the browser itself as an error; pages show it, tests look there.
    if (
      message.type() === 'error' &&
      !/^Failed to load resource|net::ERR_|dynamically imported module|Unable to preload/.test(message.text())
    )
      faults.push(message.text());
  });
  page.on('pageerror', (error) => {
    // A part of the program that did not come while the server was away: the page waits for it.
    if (!/dynamically imported module|Unable to preload/.test(error.message)) faults.push(error.stack ?? error.message);
  });
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (/^https?:$/.test(asked.protocol) && asked.host !== host) faults.push(`asked another host: ${request.url()}`);
  });
}

let axeSource: string | undefined;

/** Waits for what moves and comes to an end: colours halfway to others are nobody's choice. */
const movesDone = `new Promise(requestAnimationFrame).then(() => Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished)))`;

/** What axe-core finds serious or critical on the page as it stands: rule, help and the elements. */
export async function seriousFindings(page: Page): Promise<string[]> {
  axeSource ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // The policy forbids scripts in the page; what is evaluated through the debugger is outside of it.
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axeSource);
  await page.evaluate(movesDone);
  return page.evaluate(async () => {
    interface AxeViolation {
      id: string;
      impact: string;
      help: string;
      nodes: { html: string }[];
    }
    interface AxeOptions {
      rules: Record<string, { enabled: boolean }>;
      resultTypes: string[];
    }
    const { axe } = globalThis as unknown as {
      axe: { run(options: AxeOptions): Promise<{ violations: AxeViolation[] }> };
    };
    // These look at every element, and what they find is never serious.
    const slight = ['region', 'landmark-unique', 'heading-order', 'aria-allowed-role', 'identical-links-same-purpose'];
    const rules = Object.fromEntries(slight.map((id) => [id, { enabled: false }]));
    const { violations } = await axe.run({ rules, resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
}

/** How long the page's process has worked so far, in milliseconds of a processor: other than time, it does not grow when others work beside it. */
export async function workOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return 1000 * metrics.find(({ name }) => name === 'ProcessTime')!.value;
}

/** Stops time in the page but for what `page.clock` lets pass, so that what plays by itself can be looked at; lets it go on afterwards. */
export async function whileTimeStands(page: Page, look: () => Promise<void>): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  try {
    await look();
  } finally {
    await page.clock.resume();
  }
}
