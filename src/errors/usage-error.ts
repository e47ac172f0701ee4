import { exitCode, LivelongError } from './livelong-error.ts';

/** Wrong flags or configuration: exit code 2. */
export class UsageError extends LivelongError {
  constructor(message: string, cause?: unknown) {
    super({ code: 'usage', exitCode: exitCode.usage, message, cause });
  }
}
