import { randomBytes } from 'node:crypto';
import { relative } from 'node:path';
import { Hono } from 'hono';
import { z } from 'zod';
import { UsageError } from '../../errors/index.ts';
import { mixed } from '../../run/index.ts';
import { checkedBody, checkedParam, checkedQuery } from '../checked.ts';
import { eventStream } from '../event-stream.ts';
import { openSessions } from '../sessions.ts';
import type { StudioContext, StudioEnvironment } from '../studio-context.ts';
import { recordFolder } from './life-in-making.ts';
import { openLiveGrounds } from './live-ground.ts';
import { liveMap, liveWays } from './live-map.ts';
import { openPeople, personOf } from './live-person.ts';
import { liveRecipe, steering } from './live-recipe.ts';
import { mostEvents, openLiveSession, type LiveSession } from './live-session.ts';
import { liveChoices, liveState, shownPerson } from './live-state.ts';
import { townFor } from './live-way.ts';
import { noteUse, removeOldRecords } from './old-records.ts';
import { oneSessionARecord } from './one-session-a-record.ts';
import { filesOf, nameOf, saveLife } from './save-life.ts';
import { tarOf } from './tar.ts';

const sessionName = checkedParam(z.object({ session: z.string().max(100) }));
const newLife = liveRecipe.omit({ record: true, steerings: true });

/** Lives that are made step by step. */
export function liveRoutes(studio: StudioContext) {
  const { library, clock, models, saveTo } = studio;
  const grounds = openLiveGrounds();
  const people = openPeople(library);
  const sessions = openSessions<LiveSession>({
    clock,
    most: 20,
    idleMinutes: 60,
    onEnd: (session) => {
      recorded.ended(session);
      void session.stop();
    },
  });
  const recorded = oneSessionARecord(() => sessions);

  removeOldRecords(saveTo, clock.now());

  const personFor = async (asked: z.output<typeof newLife>) => {
    const basics = await grounds.basics();
    if (asked.domain !== mixed && !basics.domains.includes(asked.domain)) {
      throw new UsageError(`There is no domain "${asked.domain}". There are ${basics.domains.join(', ')}, ${mixed}.`);
    }
    if (asked.mind !== 'rules' && !models.includes(asked.mind)) {
      throw new UsageError(`The studio was not started with the model "${asked.mind}".`);
    }
    return personOf(asked, people, basics);
  };
  const livedBy = async (asked: z.output<typeof newLife>) => {
    const person = await personFor(asked);
    return { ground: await grounds.whole(), person, town: townFor(person, asked.seed) };
  };

  return new Hono<StudioEnvironment>()
    .get('/live/choices', async (context) => {
      const choices = liveChoices(await grounds.basics());
      // Whoever looks at them will begin a life soon; what fails here fails again there.
      grounds.whole().catch(() => {});
      return context.json(choices);
    })
    .post('/live/person', checkedBody(newLife), async (context) => {
      return context.json(shownPerson(await personFor(context.req.valid('json'))));
    })
    .post('/live', checkedBody(newLife), async (context) => {
      const asked = context.req.valid('json');
      const record = asked.mind === 'rules' ? null : randomBytes(16).toString('hex');
      if (record !== null) removeOldRecords(saveTo, clock.now());
      const recipe = { ...asked, record, steerings: [] };
      const by = await livedBy(asked);
      const make = () => openLiveSession(studio, recipe, by, 0);
      const { id, live } = await recorded.open(context.get('browser'), record, make);
      return context.json(liveState(id, live));
    })
    .post(
      '/live/again',
      checkedBody(z.strictObject({ recipe: liveRecipe, events: z.int().min(0).max(mostEvents) })),
      async (context) => {
        const { recipe, events } = context.req.valid('json');
        if ((recipe.mind === 'rules') !== (recipe.record === null)) {
          throw new UsageError(
            '"record" of the recipe is not what was expected: a life has one where a model thinks, and else none.',
          );
        }
        noteUse(recordFolder(studio, recipe), clock.now());
        const by = await livedBy(recipe);
        const make = () => openLiveSession(studio, recipe, by, events);
        const { id, live } = await recorded.open(context.get('browser'), recipe.record, make);
        return context.json(liveState(id, live));
      },
    )
    .get('/live/:session', sessionName, (context) => {
      const { session } = context.req.valid('param');
      return context.json(liveState(session, sessions.get(context.get('browser'), session)));
    })
    .post('/live/:session/next', sessionName, (context) => {
      const live = sessions.get(context.get('browser'), context.req.valid('param').session);
      return context.json({ from: live.next() });
    })
    .post('/live/:session/stop', sessionName, async (context) => {
      await sessions.get(context.get('browser'), context.req.valid('param').session).stop();
      return context.json({});
    })
    .get(
      '/live/:session/steps',
      sessionName,
      checkedQuery(z.object({ from: z.coerce.number().int().min(0).default(0) })),
      (context) => {
        const live = sessions.get(context.get('browser'), context.req.valid('param').session);
        const { from } = context.req.valid('query');
        return eventStream(context, (sender) => live.follow(from, sender));
      },
    )
    .post('/live/:session/steer', sessionName, checkedBody(steering), (context) => {
      const { session } = context.req.valid('param');
      const live = sessions.get(context.get('browser'), session);
      live.steer(context.req.valid('json'));
      return context.json(liveState(session, live));
    })
    .get('/live/:session/map', sessionName, (context) => {
      const live = sessions.get(context.get('browser'), context.req.valid('param').session);
      return context.json(liveMap(live));
    })
    .get('/live/:session/ways', sessionName, (context) => {
      const live = sessions.get(context.get('browser'), context.req.valid('param').session);
      return context.json({ ways: liveWays(live) });
    })
    .post('/live/:session/save', sessionName, async (context) => {
      const live = sessions.get(context.get('browser'), context.req.valid('param').session);
      const folder = saveLife(live, saveTo);
      const { name } = library.add(folder);
      const { id } = await (await library.lives(name)).read(0);
      return context.json({ source: name, life: id, folder: relative(process.cwd(), folder) });
    })
    .get('/live/:session/download', sessionName, (context) => {
      const live = sessions.get(context.get('browser'), context.req.valid('param').session);
      const name = nameOf(live);
      return context.body(new Uint8Array(tarOf(name, filesOf(live))), 200, {
        'Content-Type': 'application/x-tar',
        'Content-Disposition': `attachment; filename="${name}.tar"`,
      });
    });
}
