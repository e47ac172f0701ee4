import { Hono } from 'hono';
import { version } from '../run/index.ts';
import type { StudioContext, StudioEnvironment } from './studio-context.ts';

/** What every page may want to know: what the studio holds, and which models pages may ask. */
export function libraryRoutes({ library, models, budget }: StudioContext) {
  return new Hono<StudioEnvironment>().get('/library', (context) =>
    context.json({
      version,
      models,
      budget,
      runs: library.runs().map(({ name, kind, changedAt }) => ({ name, kind, changedAt })),
      sources: library.sources(),
    }),
  );
}
