import type { LiveState } from '../../../src/studio/engine/live-state.ts';
import type { ToldStep } from '../../../src/studio/engine/live-steps.ts';
import { api, askFor, Problem } from '../api/client.ts';
import { forgetLife, storedLives, storeLife } from './stored-lives.ts';

/** A life as the server has it; made again, under another session, where it has forgotten it and this browser has not. */
export async function openedLife(session: string): Promise<LiveState> {
  try {
    return await askFor(api.live[':session'].$get({ param: { session } }));
  } catch (error) {
    const stored = storedLives().find((life) => life.session === session);
    if (!(error instanceof Problem) || error.status !== 404 || stored === undefined) throw error;
    const { recipe, events } = stored;
    const state = await askFor(api.live.again.$post({ json: { recipe, events } }));
    forgetLife(session);
    return state;
  }
}

/** Keeps in this browser by what a life can be made again, as far as it is told. */
export function keepLife({ session, recipe, person }: LiveState, told: readonly ToldStep[]): void {
  const events = told.filter(({ kind }) => kind === 'event').length;
  storeLife({ session, recipe, events, name: person.name });
}
