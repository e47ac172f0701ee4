import type { InferResponseType } from 'hono/client';
import type { api } from '../api/client.ts';

type Route = (typeof api.runs)[':run']['conversations'][':life'][':event'][':assistant'][':trial']['$get'];

/** A conversation with all that its journal and its judges say of it, as the server gives it. */
export type Shown = InferResponseType<Route, 200>;

type Whole = Shown['conversation'];

/** What was wanted and said, with its ledger: what a talk in the middle of a day has, too. */
export interface Conversed extends Pick<Whole, 'turns' | 'closing' | 'end'> {
  life: Pick<Whole['life'], 'assistant'>;
  event: Pick<Whole['event'], 'happening' | 'intention' | 'timeline'>;
}

/** One turn of it. */
export type ShownTurn = Whole['turns'][number];

/** An item of what was wanted. */
export type ShownItem = Whole['event']['intention']['checklist'][number];
