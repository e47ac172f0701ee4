import { exitCode, LivelongError } from './livelong-error.ts';
import { shellWord } from './shell-word.ts';

/** The user stopped the run: exit code 130. */
export class InterruptedError extends LivelongError {
  /**
   * @param run the run directory
   * @param again what goes on where it stopped; default `livelong resume`
   */
  constructor(run: string, again = `\`livelong resume ${shellWord(run)}\``) {
    super({
      code: 'interrupted',
      exitCode: exitCode.interrupted,
      message: `Interrupted. What was in flight has been kept; ${again} goes on where it stopped.`,
    });
  }
}
