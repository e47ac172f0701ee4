import { Hono } from 'hono';
import { z } from 'zod';
import { checkedQuery, page } from '../checked.ts';
import type { StudioContext, StudioEnvironment } from '../studio-context.ts';
import { comparableRuns } from './comparable-runs.ts';
import type { CompareOrder } from './compare-order.ts';
import { comparedSide } from './compared-side.ts';
import { openCompareThread } from './compare-thread.ts';
import { movedWithNames, peopleWithAbout } from './people-about.ts';

const name = z.string().min(1).max(200);
const sides = z.object({ left: name, right: name });
const asked = sides.extend({ judge: name.optional(), metric: name.optional() });

/** Two assistants compared: which there are, how they compare, for whom, and the comparison as `livelong compare --json` prints it. */
export function compareRoutes({ library, closing }: StudioContext) {
  const thread = openCompareThread(closing);
  const order = ({ left, right, judge, metric }: z.output<typeof asked>): Omit<CompareOrder, 'what'> => ({
    left: comparedSide(library, left),
    right: comparedSide(library, right),
    focus: { judge: judge ?? null, metric: metric ?? null },
  });
  return new Hono<StudioEnvironment>()
    .get('/compare/runs', async (context) => context.json({ runs: await comparableRuns(library.runs()) }))
    .get('/compare', checkedQuery(asked), async (context) => {
      const given = order(context.req.valid('query'));
      const view = await thread.ask({ what: 'view', ...given });
      return context.json(view.kind === 'days' ? view : await movedWithNames(library, given.left.entry.name, view));
    })
    .get('/compare/people', checkedQuery(asked.extend(page)), async (context) => {
      const { from, count, ...query } = context.req.valid('query');
      const given = order(query);
      const found = await thread.ask({ what: 'people', ...given });
      const all = found.people.length;
      if (found.kind === 'days') return context.json({ all, rows: found.people.slice(from, from + count) });
      const rows = await peopleWithAbout(library, given.left.entry.name, found.people.slice(from, from + count));
      return context.json({ all, rows });
    })
    .get('/compare/days', checkedQuery(asked), async (context) =>
      context.json({ moved: await thread.ask({ what: 'moved', ...order(context.req.valid('query')) }) }),
    )
    .get('/compare/comparison.json', checkedQuery(sides), async (context) => {
      const file = await thread.ask({ what: 'file', ...order(context.req.valid('query')) });
      context.header('Content-Disposition', 'attachment; filename="comparison.json"');
      return context.body(file, 200, { 'Content-Type': 'application/json; charset=UTF-8' });
    });
}
