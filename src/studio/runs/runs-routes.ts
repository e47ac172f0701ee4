import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { z } from 'zod';
import { page, checkedParam, checkedQuery } from '../checked.ts';
import { eventStream } from '../event-stream.ts';
import type { RunEntry } from '../library.ts';
import { inTurns } from '../in-turns.ts';
import { NotFound } from '../problem.ts';
import type { StudioContext, StudioEnvironment } from '../studio-context.ts';
import { choiceOf, choiceQuery } from './choice-query.ts';
import { readShownConversation } from './conversation-answer.ts';
import { tableExports, tables } from './exported-table.ts';
import { readLatency } from './latency.ts';
import { listPage } from './list-page.ts';
import { neighboursOf } from './neighbours.ts';
import { peopleMeans } from './people-means.ts';
import { openRunFile, runFiles } from './run-files.ts';
import { runIndexes } from './run-index.ts';
import { readOverview } from './run-overview.ts';
import { summaryOf } from './run-summary.ts';
import { limitedSearches } from './limited-searches.ts';
import { searchJournals } from './search-journals.ts';
import { toldInRun } from './told-in-run.ts';

const name = z.string().min(1).max(200);
const run = z.object({ run: name });
const number = z.coerce.number().int().min(1).max(1e9);
const place = run.extend({ life: name, event: number, assistant: name, trial: number });
const searchQuery = choiceQuery.extend({ words: z.string().trim().min(2).max(200) });

/** Hits after which a search ends. */
const mostHits = 200;

/** Runs of conversations: what they are, their scores, and each conversation in them. */
export function runsRoutes({ library, clock }: StudioContext) {
  const indexes = runIndexes(clock);
  const exports = tableExports();
  const searches = limitedSearches();
  const conversations = (wanted: string): RunEntry => {
    const entry = library.run(wanted);
    if (entry.kind === 'conversations') return entry;
    throw new NotFound(
      `${entry.name} is ${entry.kind === 'days' ? 'a run of days at home' : 'a folder of lives'}: it holds no conversations to list.`,
    );
  };
  const indexOf = (wanted: string) => indexes.open(conversations(wanted).root);
  return new Hono<StudioEnvironment>()
    .get('/runs', async (context) => context.json({ runs: await inTurns(library.runs(), summaryOf) }))
    .get('/runs/:run', checkedParam(run), async (context) =>
      context.json(await readOverview(conversations(context.req.valid('param').run), indexes)),
    )
    .get('/runs/:run/latency', checkedParam(run), async (context) => {
      const { directory, keys } = await indexOf(context.req.valid('param').run);
      return context.json(await readLatency(directory, keys));
    })
    .get('/runs/:run/people', checkedParam(run), checkedQuery(choiceQuery.extend(page)), async (context) => {
      const index = await indexOf(context.req.valid('param').run);
      const { from, count, ...query } = context.req.valid('query');
      const choice = choiceOf(query, index);
      const people = peopleMeans(index.keys, choice, index.people);
      return context.json({
        judge: choice.judge,
        metric: choice.metric,
        assistants: index.keys.names.assistant,
        total: people.length,
        people: people.slice(from, from + count),
      });
    })
    .get('/runs/:run/conversations', checkedParam(run), checkedQuery(choiceQuery.extend(page)), async (context) => {
      const index = await indexOf(context.req.valid('param').run);
      const { from, count, ...query } = context.req.valid('query');
      return context.json(listPage(index, choiceOf(query, index), { from, count }));
    })
    .get('/runs/:run/search', checkedParam(run), checkedQuery(searchQuery), async (context) => {
      const browser = context.get('browser');
      const index = await indexOf(context.req.valid('param').run);
      const { words, ...query } = context.req.valid('query');
      const rows = index.chosen(choiceOf(query, index));
      return eventStream(context, async (events) => {
        const end = searches.begin(browser);
        try {
          await events.send('begin', {});
          for await (const { type, ...step } of searchJournals({
            ...index,
            rows,
            words,
            most: mostHits,
            signal: events.signal,
          })) {
            await events.send(type, step);
          }
        } finally {
          end();
        }
      });
    })
    .get('/runs/:run/conversations/:life/:event/:assistant/:trial', checkedParam(place), async (context) => {
      const { run: wanted, ...of } = context.req.valid('param');
      const index = await indexOf(wanted);
      return context.json(await toldInRun(conversations(wanted), () => readShownConversation(index, of)));
    })
    .get(
      '/runs/:run/neighbours/:life/:event/:assistant/:trial',
      checkedParam(place),
      checkedQuery(choiceQuery),
      async (context) => {
        const { run: wanted, ...of } = context.req.valid('param');
        const index = await indexOf(wanted);
        return context.json(neighboursOf(index, choiceOf(context.req.valid('query'), index), of));
      },
    )
    .get('/runs/:run/files/:file', checkedParam(run.extend({ file: z.enum(runFiles) })), (context) => {
      const { run: wanted, file } = context.req.valid('param');
      const entry = library.run(wanted);
      const { type, bytes, stream } = openRunFile(entry.root, file);
      return context.body(
        Readable.toWeb(stream) as ReadableStream,
        200,
        attachment(`${entry.name}-${file}`, type, bytes),
      );
    })
    .get('/runs/:run/tables/:table', checkedParam(run.extend({ table: z.enum(tables) })), async (context) => {
      const { run: wanted, table } = context.req.valid('param');
      const entry = conversations(wanted);
      const { bytes, stream } = await toldInRun(entry, () => exports.open(entry.root, table));
      const headers = attachment(`${entry.name}-${table}.csv`, 'text/csv; charset=utf-8', bytes);
      return context.body(Readable.toWeb(stream) as ReadableStream, 200, headers);
    });
}

/** Names of runs are slugs: they need no quoting. */
function attachment(file: string, type: string, bytes: number): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Length': String(bytes),
    'Content-Disposition': `attachment; filename="${file}"`,
  };
}
