import { Hono, type Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { atHomeRoutes } from './at-home/at-home-routes.ts';
import { compareRoutes } from './compare/compare-routes.ts';
import { daysRoutes } from './days/days-routes.ts';
import { liveRoutes } from './engine/live-routes.ts';
import { guards, type GuardOptions } from './guard.ts';
import { libraryRoutes } from './library-routes.ts';
import { livesRoutes } from './lives/lives-routes.ts';
import { problemOf } from './problem.ts';
import { runsRoutes } from './runs/runs-routes.ts';
import { studiesRoutes } from './studies/studies-routes.ts';
import { talkRoutes } from './talk/talk-routes.ts';
import type { StudioContext, StudioEnvironment } from './studio-context.ts';
import type { WebFiles } from './web-files.ts';

/** The studio as one function from a request to its answer. */
export function studioApp(studio: StudioContext, web: WebFiles, guard: GuardOptions) {
  const app = new Hono<StudioEnvironment>();
  app.use(...guards(guard));
  app.onError((error, context) => {
    if (error instanceof HTTPException) return context.json({ error: { message: error.message } }, error.status);
    const { status, message } = problemOf(error);
    if (status === 500) process.stderr.write(`${error.stack ?? error.message}\n`);
    return context.json({ error: { message: studio.library.withoutPaths(message) } }, status);
  });
  app.notFound((context) => context.json({ error: { message: 'There is nothing at this address.' } }, 404));
  const routes = app
    .route('/api', libraryRoutes(studio))
    .route('/api', talkRoutes(studio))
    .route('/api', livesRoutes(studio))
    .route('/api', daysRoutes(studio))
    .route('/api', atHomeRoutes(studio))
    .route('/api', liveRoutes(studio))
    .route('/api', compareRoutes(studio))
    .route('/api', runsRoutes(studio))
    .route('/api', studiesRoutes(studio));
  app.all('/api/*', (context) => context.notFound());
  app.get('*', (context) => webAnswer(context, web));
  return routes;
}

/** All routes with their types, for the browser's client. */
export type StudioRoutes = ReturnType<typeof studioApp>;

function webAnswer(context: Context<StudioEnvironment>, web: WebFiles): Response | Promise<Response> {
  const path = context.req.path.slice(1);
  const file = web.get(path);
  if (file === undefined) {
    return path.startsWith('assets/') ? context.notFound() : context.html(web.page(context.get('nonce')));
  }
  const zipped = /\bgzip\b/.test(context.req.header('accept-encoding') ?? '');
  return context.body(zipped ? file.gzip : file.body, 200, {
    'Content-Type': file.type,
    Vary: 'Accept-Encoding',
    ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
    'Cache-Control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
}
