import { exitCode, LivelongError } from './livelong-error.ts';

/** A file of the run could not be written or read (disk full, file-size limit, permission): exit code 4. */
export class StorageError extends LivelongError {
  constructor(message: string, cause?: unknown) {
    super({ code: 'storage', exitCode: exitCode.broken, message, cause });
  }
}
