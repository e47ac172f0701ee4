import { exitCode, LivelongError } from './livelong-error.ts';

/** What is asked now differs from what the record holds under the same address: the run was recorded by another version. Exit code 2. */
export class ReplayError extends LivelongError {
  constructor(message: string) {
    super({ code: 'replay', exitCode: exitCode.usage, message });
  }
}
