import { Hono } from 'hono';
import { z } from 'zod';
import { leftUsd } from '../asking/studio-purse.ts';
import { checkedBody, checkedParam } from '../checked.ts';
import { eventStream } from '../event-stream.ts';
import { summaryOf } from '../runs/run-summary.ts';
import type { StudioContext, StudioEnvironment } from '../studio-context.ts';
import { partsIn } from './parts-in.ts';
import { openStudies, type Studies } from './studies.ts';
import { studyChoices } from './study-choices.ts';
import { estimateRequest } from './study-estimate.ts';
import { studyRequest } from './study-request.ts';

const run = z.object({ run: z.string().min(1).max(200) });

/** Runs that the home page shows. */
const recentRuns = 6;

/** Small studies that are started from a page, and the runs that were worked on last. */
export function studiesRoutes(studio: StudioContext) {
  const { library, models, budget } = studio;
  const studies = openStudies(studio);
  const request = studyRequest(models);
  return new Hono<StudioEnvironment>()
    .get('/studies/choices', (context) => context.json({ kinds: studyChoices(models), budget }))
    .get('/studies/recent', (context) => {
      const found = library.runs();
      const runs = found.slice(0, recentRuns).map((entry) => {
        const summary = summaryOf(entry);
        return {
          ...summary,
          mayGoOn: summary.state?.is === 'unfinished' && partsIn(entry, models).foreign.length === 0,
        };
      });
      return context.json({ all: found.length, runs });
    })
    .get('/studies/events', (context) =>
      eventStream(context, async ({ send, signal }) => {
        while (!signal.aborted) {
          const next = change(studies, signal);
          await send('studies', { studies: studies.list() });
          await next;
        }
      }),
    )
    .post('/studies/estimate', checkedBody(request), (context) =>
      context.json({ ...estimateRequest(context.req.valid('json')), budget: leftUsd(studio) }),
    )
    .post('/studies', checkedBody(request), async (context) =>
      context.json(await studies.start(context.req.valid('json')), 201),
    )
    .post('/studies/:run/stop', checkedParam(run), (context) =>
      context.json(studies.stop(context.req.valid('param').run)),
    )
    .post('/studies/:run/go-on', checkedParam(run), async (context) =>
      context.json(await studies.goOn(context.req.valid('param').run)),
    );
}

/** Comes true with the next change, or when the browser leaves. */
function change(studies: Studies, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const done = () => resolve();
  const stopListening = studies.listen(done);
  signal.addEventListener('abort', done);
  return promise.finally(() => {
    stopListening();
    signal.removeEventListener('abort', done);
  });
}
