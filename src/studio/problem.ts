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
  if (isOfFiles(error)) {
    return {
      status: 400,
      message: `A file that is needed for this cannot be read (${error.code}). Its folder may be damaged, or was taken away just now.`,
    };
  }
  return { status: 500, message: 'Something went wrong in the studio that should not have. Its terminal tells more.' };
}

/** True where a file was missing, or was not to be read; the path stays here. */
function isOfFiles(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}
