import { Hono } from 'hono';
import { z } from 'zod';
import { checkedParam, checkedQuery, page } from '../checked.ts';
import type { StudioContext, StudioEnvironment } from '../studio-context.ts';
import { daysOfLife } from './days-of-life.ts';
import { daysRun, requireAssistant } from './days-run.ts';
import { daysSummary } from './days-summary.ts';
import { listPeople, peopleOrders } from './list-people.ts';
import { personOf } from './people-list.ts';
import { spokenRates } from './rates.ts';
import { wholeDay } from './whole-day.ts';

const name = z.string().min(1).max(200);
const inRun = z.object({ run: name });
const inCell = z.object({ run: name, life: name, assistant: name });
const inDay = inCell.extend({ day: z.coerce.number().int().min(1).max(1_000_000) });
const byAssistant = z.object({ assistant: name });
const peopleQuery = byAssistant.extend({
  ...page,
  search: z.string().max(200).default(''),
  order: z.enum(peopleOrders).default('listed'),
});

/** Days whose strips are sent at a time: each is read from the journal. */
const stripsQuery = z.object({ from: page.from, count: z.coerce.number().int().min(0).max(31).default(14) });

/** Runs of days at home, their people, and their days. */
export function daysRoutes(studio: StudioContext) {
  return new Hono<StudioEnvironment>()
    .get('/days/:run', checkedParam(inRun), async (context) => {
      const { problem, ...summary } = await daysSummary(daysRun(studio, context.req.valid('param').run));
      return context.json({ ...summary, problem: problem && studio.library.withoutPaths(problem) });
    })
    .get('/days/:run/people', checkedParam(inRun), checkedQuery(peopleQuery), async (context) => {
      const run = daysRun(studio, context.req.valid('param').run);
      const request = context.req.valid('query');
      requireAssistant(run, request.assistant);
      return context.json(await listPeople(run, request));
    })
    .get('/days/:run/rates', checkedParam(inRun), checkedQuery(byAssistant), async (context) => {
      const run = daysRun(studio, context.req.valid('param').run);
      const { assistant } = context.req.valid('query');
      requireAssistant(run, assistant);
      return context.json(await spokenRates(run, assistant));
    })
    .get('/days/:run/:life/:assistant', checkedParam(inCell), checkedQuery(stripsQuery), async (context) => {
      const { run: runName, life, assistant } = context.req.valid('param');
      const run = daysRun(studio, runName);
      requireAssistant(run, assistant);
      const person = await personOf(run.directory, life);
      return context.json(await daysOfLife(run, { person, assistant, ...context.req.valid('query') }));
    })
    .get('/days/:run/:life/:assistant/:day', checkedParam(inDay), async (context) => {
      const { run: runName, life, assistant, day } = context.req.valid('param');
      const run = daysRun(studio, runName);
      requireAssistant(run, assistant);
      const person = await personOf(run.directory, life);
      return context.json(await wholeDay(run, { person, assistant, day }));
    });
}
