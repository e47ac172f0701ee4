import { Hono } from 'hono';
import { z } from 'zod';
import { situationOf } from '../../life/index.ts';
import { preferenceDimensions, readMaterials, speakingStyleOf } from '../../person/index.ts';
import { agendaUser, llmUser, type SimulatedUser, type Situation } from '../../user/index.ts';
import { browserModels } from '../asking/browser-models.ts';
import { checkedBody, checkedParam } from '../checked.ts';
import { chosenLife } from '../lives/chosen-life.ts';
import { readPersonName } from '../lives/stored-extras.ts';
import type { StudioContext, StudioEnvironment } from '../studio-context.ts';
import { answerLine, openTalk, type AnsweredLine } from './answer-line.ts';
import { changedSituation, type Alternatives } from './changed-person.ts';
import { eventOf, talkEvent } from './talk-event.ts';
import { talkFailure, type TalkFailure } from './talk-failure.ts';
import { openingRequest, reactionRequest, type Talker } from './talk-request.ts';

const place = z.object({
  source: z.string().max(300),
  life: z.string().max(300),
  event: z.coerce.number().int().min(1).max(1_000_000),
});

/** The person's line, or why there is none; and what the studio has spent on models so far, in US dollars. */
export type TalkAnswer = { spentUsd: number } & (
  | ({ state: 'said' } & AnsweredLine)
  | { state: 'failed'; failure: TalkFailure }
);

/** The seed of studies where they name none: a talk here goes as it does there. */
const seed = 1;

/** Talks with people as of an event. No talk is kept here: each request brings all of it, and is answered from that alone. */
export function talkRoutes(studio: StudioContext) {
  const models = browserModels(studio);
  const styles = readMaterials().styles.map(speakingStyleOf);
  const bundled = preferenceDimensions(readMaterials());

  async function at({ source, life: id, event: number }: z.infer<typeof place>) {
    const { chosen, index } = await chosenLife(studio.library, source, id);
    const { life, rows } = await chosen.readWithRows(index);
    const alternatives: Alternatives = { dimensions: chosen.dimensions ?? bundled, styles };
    return { life, event: eventOf(life, number), alternatives, name: () => readPersonName(rows.user.text) };
  }

  async function answered(
    browser: string,
    where: z.infer<typeof place>,
    { user, trial, edits }: Talker,
    ask: (user: SimulatedUser, situation: Situation) => Promise<AnsweredLine>,
  ): Promise<TalkAnswer> {
    const { life, event, alternatives } = await at(where);
    const situation = changedSituation(situationOf({ life, trial }, event), edits, alternatives);
    const asking =
      user === 'agenda'
        ? ask(agendaUser({ seed }), situation)
        : models.ask(browser, user, { role: '--model', defaults: { temperature: 1 } }, (model) =>
            ask(llmUser(model, { turnsAs: 'joint' }), situation),
          );
    try {
      const line = await asking;
      return { state: 'said', ...line, spentUsd: models.spentUsd() };
    } catch (error) {
      const failure = talkFailure(error);
      if (failure === null) throw error;
      return { state: 'failed', failure, spentUsd: models.spentUsd() };
    }
  }

  return new Hono<StudioEnvironment>()
    .get('/talk/:source/:life/:event', checkedParam(place), async (context) => {
      const { life, event, alternatives, name } = await at(context.req.valid('param'));
      return context.json({
        ...talkEvent(life, event, { name: name(), alternatives }),
        models: [...studio.models],
        budgetUsd: studio.budget,
        spentUsd: models.spentUsd(),
      });
    })
    .post('/talk/:source/:life/:event/opening', checkedParam(place), checkedBody(openingRequest), async (context) => {
      const where = context.req.valid('param');
      return context.json(await answered(context.get('browser'), where, context.req.valid('json'), openTalk));
    })
    .post('/talk/:source/:life/:event/reaction', checkedParam(place), checkedBody(reactionRequest), async (context) => {
      const request = context.req.valid('json');
      const where = context.req.valid('param');
      return context.json(
        await answered(context.get('browser'), where, request, (user, situation) =>
          answerLine(user, situation, request),
        ),
      );
    });
}
