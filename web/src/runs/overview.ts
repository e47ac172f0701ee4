import type { InferResponseType } from 'hono/client';
import { api } from '../api/client.ts';
import { useAnswer, type Answer } from '../api/use-answer.ts';
import { encoded } from './addresses.ts';

/** All of a run but its conversations, as the server gives it. */
export type Overview = InferResponseType<(typeof api.runs)[':run']['$get'], 200>;

/** Scores as they stand in scores.json. */
export type RunScores = NonNullable<Overview['scores']>;

/** Asks for a run. */
export function useOverview(run: string): Answer<Overview> {
  return useAnswer(`run ${run}`, () => api.runs[':run'].$get({ param: encoded({ run }) }));
}
