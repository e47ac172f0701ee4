import { exitCode, LivelongError } from './livelong-error.ts';

/** Something outside the run does not work (an endpoint is gone, a key is refused): the run stops, nothing is lost, `resume` goes on. */
export class OutageError extends LivelongError {
  /** In one word what does not work, where it is known: for those who say it in words of their own. */
  readonly reason: string | null;

  /** @param options.atStart true when a wrong key, model or URL showed before any answer came: a wrong configuration, exit code 2 */
  constructor(options: { message: string; reason?: string; atStart?: boolean; cause?: unknown }) {
    super({
      code: 'outage',
      exitCode: options.atStart ? exitCode.usage : exitCode.broken,
      message: options.message,
      cause: options.cause,
    });
    this.reason = options.reason ?? null;
  }
}
