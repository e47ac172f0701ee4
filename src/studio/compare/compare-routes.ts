import { Hono } from 'hono';
import { z } from 'zod';
import { UsageError } from '../../errors/index.ts';
import { checkedQuery, page } from '../checked.ts';
import type { StudioContext, StudioEnvironment } from '../studio-context.ts';
import { comparableRuns } from './comparable-runs.ts';
import { comparedSide } from './compared-side.ts';
import type { PersonView } from './compared-view.ts';
import { comparisonStore } from './comparison-store.ts';
import { conversationsPeople, conversationsView } from './conversations-view.ts';
import { daysPeople, daysView } from './days-view.ts';
import { withNames } from './with-names.ts';
import { movedDaysView } from './moved-days-view.ts';
import { movedWithNames, peopleWithAbout } from './people-about.ts';

const name = z.string().min(1).max(200);
const sides = z.object({ left: name, right: name });
const asked = sides.extend({ judge: name.optional(), metric: name.optional() });

/** Two assistants compared: which there are, how they compare, for whom, and the comparison as `livelong compare --json` prints it. */
export function compareRoutes({ library }: StudioContext) {
  const store = comparisonStore();
  const compare = async (query: z.output<typeof asked>) => {
    const [left, right] = [comparedSide(library, query.left), comparedSide(library, query.right)];
    return {
      made: await store.compare(left, right),
      names: { left: left.entry.name, right: right.entry.name },
      focus: { judge: query.judge ?? null, metric: query.metric ?? null },
    };
  };
  return new Hono<StudioEnvironment>()
    .get('/compare/runs', async (context) => context.json({ runs: await comparableRuns(library.runs()) }))
    .get('/compare', checkedQuery(asked), async (context) => {
      const { made, names, focus } = await compare(context.req.valid('query'));
      const { kind, compared } = made;
      if (kind === 'days') return context.json(daysView(compared, names, focus));
      return context.json(await movedWithNames(library, names.left, conversationsView(compared, names, focus)));
    })
    .get('/compare/people', checkedQuery(asked.extend(page)), async (context) => {
      const { from, count, ...query } = context.req.valid('query');
      const { made, names, focus } = await compare(query);
      if (made.kind === 'days') {
        const people = daysPeople(made.compared, focus);
        return context.json({ all: people.length, rows: people.slice(from, from + count) });
      }
      const people = conversationsPeople(made.compared, focus);
      const rows: PersonView[] = await peopleWithAbout(library, names.left, people.slice(from, from + count));
      return context.json({ all: people.length, rows });
    })
    .get('/compare/days', checkedQuery(asked), async (context) => {
      const { made, focus } = await compare(context.req.valid('query'));
      if (made.kind !== 'days') throw new UsageError('These two are compared in conversations, not on days at home.');
      return context.json({ moved: await movedDaysView(made.compared, focus) });
    })
    .get('/compare/comparison.json', checkedQuery(sides), async (context) => {
      const { made, names } = await compare(context.req.valid('query'));
      context.header('Content-Disposition', 'attachment; filename="comparison.json"');
      return context.body(JSON.stringify(withNames(made, names), null, 2), 200, {
        'Content-Type': 'application/json; charset=UTF-8',
      });
    });
}
