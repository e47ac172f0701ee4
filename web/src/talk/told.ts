import type { InferResponseType } from 'hono/client';
import type { api } from '../api/client.ts';

/** What the server tells of an event to talk at. */
export type Told = InferResponseType<(typeof api.talk)[':source'][':life'][':event']['$get'], 200>;
