import type { InferResponseType } from 'hono/client';
import type { api } from '../api/client.ts';

/** A life with all that is known of it, as the server gives it. */
export type ShownLife = InferResponseType<(typeof api.lives)[':source'][':life']['$get'], 200>;

/** One of its events. */
export type ShownEvent = ShownLife['events'][number];
