import { exitCode, LivelongError } from './livelong-error.ts';

/** Something outside the run does not work (an endpoint is gone, a key is refused): the run stops, nothing is lost, `resume` goes on. */
export class OutageError extends LivelongError {
  /** @param options.atStart true when a wrong key, model or URL showed before any answer came: a wrong configuration, exit code 2 */
  constructor(options: { message: string; atStart?: boolean; cause?: unknown }) {
    super({
      code: 'outage',
      exitCode: options.atStart ? exitCode.usage : exitCode.broken,
      message: options.message,
      cause: options.cause,
    });
  }
}
