import { Hono } from 'hono';
import { z } from 'zod';
import { checkedParam, checkedQuery, page } from '../checked.ts';
import { bundledSource } from '../library.ts';
import type { StudioContext, StudioEnvironment } from '../studio-context.ts';
import { chosenLife } from './chosen-life.ts';
import { livesPage } from './life-list.ts';
import { lifeMap } from './life-map.ts';
import { finderOfRuns } from './runs-of-life.ts';
import { shownLife } from './shown-life.ts';
import { seedsOf, townOfLife } from './town-of-life.ts';

const name = z.string().min(1).max(200);
const place = z.object({ source: name, life: name });
const listQuery = z.object({
  source: name.default(bundledSource),
  search: z.string().trim().max(200).default(''),
  ...page,
});

/** Lives: what there are, and all that is known of each. */
export function livesRoutes({ library }: StudioContext) {
  const runsOf = finderOfRuns(library);
  return new Hono<StudioEnvironment>()
    .get('/lives', checkedQuery(listQuery), async (context) => {
      const { source, ...part } = context.req.valid('query');
      return context.json(await livesPage(await library.lives(source), part));
    })
    .get('/lives/:source/:life', checkedParam(place), async (context) => {
      const { source, life } = context.req.valid('param');
      const { chosen, index } = await chosenLife(library, source, life);
      const { life: read, rows } = await chosen.readWithRows(index);
      return context.json(shownLife(read, rows));
    })
    .get('/lives/:source/:life/map', checkedParam(place), async (context) => {
      const { source, life } = context.req.valid('param');
      const { chosen, index } = await chosenLife(library, source, life);
      const { life: read, rows } = await chosen.readWithRows(index);
      const shown = shownLife(read, rows);
      return context.json(lifeMap(shown, townOfLife(shown, seedsOf(library, source))));
    })
    .get('/lives/:source/:life/runs', checkedParam(place), async (context) => {
      const { source, life } = context.req.valid('param');
      const { chosen, index } = await chosenLife(library, source, life);
      return context.json({ runs: await runsOf(await chosen.read(index)) });
    });
}
