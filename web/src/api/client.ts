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

/** Waits between tries while the server cannot be reached, in milliseconds. */
export const tryAgainInMs = 1500;

/** An answer of the typed client. */
export interface TypedAnswer<Value> {
  ok: boolean;
  status: number;
  json(): Promise<Value>;
}

/** The value of an answer. @throws Problem with the server's words, and with nothing else */
export async function askFor<Value>(asked: Promise<TypedAnswer<Value>>): Promise<Value> {
  let answer: TypedAnswer<Value>;
  try {
    answer = await asked;
    if (answer.ok) return await answer.json();
  } catch {
    throw new Problem(0, '');
  }
  throw new Problem(answer.status, await messageOf(answer));
}

/** What was caught, as a problem. */
export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem(500, String(error));
}

async function messageOf(answer: TypedAnswer<unknown>): Promise<string> {
  try {
    const told = (await answer.json()) as { error?: { message?: string } };
    return told.error?.message ?? `${answer.status}`;
  } catch {
    return `${answer.status}`;
  }
}
