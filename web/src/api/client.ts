import { hc } from 'hono/client';
import type { StudioRoutes } from '../../../src/studio/app.ts';

/** The server's routes, typed: `api.library.$get()`. */
export const api = hc<StudioRoutes>('/').api;

/** What the server said when something went wrong; `status` 0: it could not be reached. */
export class Problem extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** An answer of the typed client. */
interface TypedAnswer<Value> {
  ok: boolean;
  status: number;
  json(): Promise<Value>;
}

/** The value of an answer. @throws Problem with the server's words */
export async function askFor<Value>(asked: Promise<TypedAnswer<Value>>): Promise<Value> {
  let answer: TypedAnswer<Value>;
  try {
    answer = await asked;
  } catch {
    throw new Problem(0, '');
  }
  if (answer.ok) return answer.json();
  throw new Problem(answer.status, await messageOf(answer));
}

async function messageOf(answer: TypedAnswer<unknown>): Promise<string> {
  try {
    const told = (await answer.json()) as { error?: { message?: string } };
    return told.error?.message ?? `${answer.status}`;
  } catch {
    return `${answer.status}`;
  }
}
