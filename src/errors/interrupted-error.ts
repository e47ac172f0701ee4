import { exitCode, LivelongError } from './livelong-error.ts';
import { shellWord } from './shell-word.ts';

/** The user stopped the run: exit code 130. */
export class InterruptedError extends LivelongError {
  /** @param run the run directory */
  constructor(run: string) {
    super({
      code: 'interrupted',
      exitCode: exitCode.interrupted,
      message: `Interrupted. What was in flight has been kept; \`livelong resume ${shellWord(run)}\` goes on where the run stopped.`,
    });
  }
}
