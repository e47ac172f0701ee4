import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { onTestFinished } from 'vitest';
import { systemClock } from '../clock/index.ts';
import { openLibrary } from './library.ts';
import { problemOf } from './problem.ts';
import type { StudioOptions } from './start-studio.ts';
import type { StudioContext, StudioEnvironment } from './studio-context.ts';

/** A studio with nothing in it but the bundled lives, until the test is over. */
export function emptyStudio(given: Partial<StudioContext> = {}): StudioContext {
  const saveTo = mkdtempSync(join(tmpdir(), 'livelong-studio-'));
  const closing = new AbortController();
  onTestFinished(() => {
    closing.abort();
    rmSync(saveTo, { recursive: true, force: true });
  });
  return {
    library: openLibrary({ roots: [], saveTo }),
    clock: systemClock,
    environment: {},
    models: [],
    budget: null,
    saveTo,
    closing: closing.signal,
    ...given,
  };
}

/** The routes of one area alone, with the studio's error answers; the header `browser` says who asks. */
export function served(routes: Hono<StudioEnvironment>): Hono<StudioEnvironment> {
  const app = new Hono<StudioEnvironment>();
  app.use(async (context, next) => {
    context.set('browser', context.req.header('browser') ?? 'a');
    await next();
  });
  app.onError((error, context) => {
    const { status, message } = problemOf(error);
    return context.json({ error: { message } }, status);
  });
  return app.route('/', routes);
}

/** How a studio is started whose web app is one page and one script, and whose runs lie in the folder's `runs/`. */
export function optionsIn(folder: string): StudioOptions {
  mkdirSync(join(folder, 'web/assets'), { recursive: true });
  writeFileSync(join(folder, 'web/index.html'), '<meta name="style-nonce" content="__NONCE__">');
  writeFileSync(join(folder, 'web/assets/a.js'), 'export {};\n'.repeat(100));
  return {
    runs: [],
    port: 0,
    host: null,
    token: null,
    models: [],
    budget: 1,
    saveTo: join(folder, 'runs'),
    clock: systemClock,
    environment: {},
    web: join(folder, 'web'),
  };
}
