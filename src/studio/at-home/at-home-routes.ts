import { Hono } from 'hono';
import { z } from 'zod';
import { suggestionStyles, topics } from '../../assistant/index.ts';
import { proactiveBuiltIns } from '../../run/index.ts';
import { browserModels } from '../asking/browser-models.ts';
import { checkedBody, checkedParam, checkedQuery } from '../checked.ts';
import { eventStream } from '../event-stream.ts';
import { Conflict } from '../problem.ts';
import { openSessions } from '../sessions.ts';
import type { StudioContext, StudioEnvironment } from '../studio-context.ts';
import { beginning, going, mostDecisions, mostTrainings } from './at-home-request.ts';
import { learning, told } from './built-in-assistant.ts';
import { dayJournal, journalParts } from './day-journal.ts';
import { daySummary } from './day-summary.ts';
import { handDecision, roles } from './decision.ts';
import { followDay } from './follow-day.ts';
import { ideasNow } from './ideas.ts';
import { openDay, type OpenDay } from './open-day.ts';
import { listed, peopleQuery } from './people-at-home.ts';
import { whoTheyAre } from './who-they-are.ts';

const inDay = z.object({ day: z.string().max(100) });
const taking = z.strictObject({ role: z.enum(roles) });
const eventsQuery = z.object({ from: z.coerce.number().int().min(0).max(1_000_000).default(0) });
const ideasQuery = z.object({ topic: z.enum(topics), style: z.enum(suggestionStyles) });
const journalQuery = z.object({ part: z.enum(journalParts) });

/** Days that are lived at a browser: in memory, each belongs to the browser that began it. */
export function atHomeRoutes(studio: StudioContext) {
  const models = browserModels(studio);
  const days = openSessions<OpenDay>({
    clock: studio.clock,
    most: 20,
    idleMinutes: 60,
    onEnd: ({ steered }) => steered.close(),
  });

  return new Hono<StudioEnvironment>()
    .get('/at-home', (context) =>
      context.json({
        runs: studio.library.runs().flatMap(({ name, kind }) => (kind === 'days' ? [name] : [])),
        assistants: Object.keys(proactiveBuiltIns).map((name) => ({
          name,
          learns: learning.includes(name),
          told: told.includes(name),
        })),
        models: [...studio.models],
        budgetUsd: studio.budget,
        spentUsd: models.spentUsd(),
        mostTrainings,
      }),
    )
    .get('/at-home/people', checkedQuery(peopleQuery), async (context) =>
      context.json(await listed(studio, context.req.valid('query'))),
    )
    .post('/at-home/days', checkedBody(beginning), async (context) => {
      const { until, ...begun } = context.req.valid('json');
      const browser = context.get('browser');
      const opened = await openDay(studio, { models, browser }, begun);
      if (until > 0) opened.steered.goOn({ until, stopsAtWord: false });
      return context.json({ day: days.open(browser, opened) });
    })
    .get('/at-home/days/:day', checkedParam(inDay), (context) => {
      const { request, household, steered } = days.get(context.get('browser'), context.req.valid('param').day);
      const { tickSeconds } = household;
      return context.json({ request, tickSeconds, role: steered.role, decisions: [...steered.decisions] });
    })
    .get('/at-home/days/:day/events', checkedParam(inDay), checkedQuery(eventsQuery), (context) => {
      const { steered } = days.get(context.get('browser'), context.req.valid('param').day);
      const { from } = context.req.valid('query');
      return eventStream(context, (sender) => followDay(steered, from, sender, studio.closing));
    })
    .post('/at-home/days/:day/go', checkedParam(inDay), checkedBody(going), (context) => {
      const { steered } = days.get(context.get('browser'), context.req.valid('param').day);
      steered.goOn(context.req.valid('json'));
      return context.json({ reached: steered.reached });
    })
    .post('/at-home/days/:day/take', checkedParam(inDay), checkedBody(taking), (context) => {
      const { steered } = days.get(context.get('browser'), context.req.valid('param').day);
      if (steered.decisions.length >= mostDecisions) {
        throw new Conflict(`A day takes at most ${mostDecisions} decisions. Let it go on as it is, or begin another.`);
      }
      steered.take(context.req.valid('json').role);
      return context.json({ role: steered.role });
    })
    .post('/at-home/days/:day/decide', checkedParam(inDay), checkedBody(handDecision), (context) => {
      const { steered } = days.get(context.get('browser'), context.req.valid('param').day);
      steered.decide(context.req.valid('json'));
      return context.json({ reached: steered.reached });
    })
    .get('/at-home/days/:day/who', checkedParam(inDay), (context) =>
      context.json(whoTheyAre(days.get(context.get('browser'), context.req.valid('param').day))),
    )
    .get('/at-home/days/:day/ideas', checkedParam(inDay), checkedQuery(ideasQuery), (context) => {
      const { steered } = days.get(context.get('browser'), context.req.valid('param').day);
      return context.json(ideasNow(steered, context.req.valid('query')));
    })
    .get('/at-home/days/:day/summary', checkedParam(inDay), async (context) =>
      context.json(await daySummary(days.get(context.get('browser'), context.req.valid('param').day))),
    )
    .get('/at-home/days/:day/journal', checkedParam(inDay), checkedQuery(journalQuery), (context) => {
      const open = days.get(context.get('browser'), context.req.valid('param').day);
      const { part } = context.req.valid('query');
      return context.body(dayJournal(open, part), 200, {
        'Content-Type': 'application/jsonl; charset=utf-8',
        'Content-Disposition': `attachment; filename="${part === 'day' ? 'journal' : 'ratings'}.jsonl"`,
      });
    })
    .delete('/at-home/days/:day', checkedParam(inDay), (context) => {
      days.end(context.get('browser'), context.req.valid('param').day);
      return context.json({});
    });
}
