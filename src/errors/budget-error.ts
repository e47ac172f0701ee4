import { exitCode, LivelongError } from './livelong-error.ts';

/** The money that a run may spend does not allow another call: the run stops, incomplete, and can be resumed with more. Exit code 3. */
export class BudgetError extends LivelongError {
  constructor(message: string) {
    super({ code: 'budget', exitCode: exitCode.inconclusive, message });
  }
}
