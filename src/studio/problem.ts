import { LivelongError } from '../errors/index.ts';

/** What is asked for is not there, or not there any more. */
export class NotFound extends Error {}

/** What is asked for cannot be done now, such as a third study beside two that run. */
export class Conflict extends Error {}

/** What a browser is told when something went wrong: a status, and one paragraph for people. */
export interface Problem {
  status: 400 | 404 | 409 | 500;
  message: string;
}

/**
 * What went wrong, in words for whoever asked. Errors of the studio and of Livelong tell what to do next; any other is a fault of Livelong, of
 * which nothing but that is told.
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof NotFound) return { status: 404, message: error.message };
  if (error instanceof Conflict) return { status: 409, message: error.message };
  if (LivelongError.isInstance(error)) return { status: 400, message: error.message };
  return { status: 500, message: 'Something went wrong in the studio that should not have. Its terminal tells more.' };
}
