import type { InferResponseType } from 'hono/client';
import type { api } from '../api/client.ts';

type Route = (typeof api.runs)[':run']['conversations'][':life'][':event'][':assistant'][':trial']['$get'];

/** A conversation with all that its journal and its judges say of it, as the server gives it. */
export type Shown = InferResponseType<Route, 200>;

/** One turn of it. */
export type ShownTurn = Shown['conversation']['turns'][number];

/** An item of what was wanted. */
export type ShownItem = Shown['conversation']['event']['intention']['checklist'][number];
