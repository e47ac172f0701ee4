import { BudgetError, InterruptedError, LivelongError, shellWord } from '../errors/index.ts';
import type { OpenRun } from './open-run.ts';
import type { Parts } from './open-parts.ts';
import type { Progress } from './progress.ts';
import { runStudy } from './run-study.ts';

/** What stops a run early and leaves it whole as far as it goes. */
export type Stop = BudgetError | InterruptedError;

/** How far a run came. */
export interface Lived {
  /** Null where nothing was done. */
  progress: Progress | null;
  /** What stopped the run early; null where it came to its end. */
  stop: Stop | null;
}

/**
 * Runs a study to its end, or until its money is used up or somebody interrupts it. Errors of places where no run is known name the run.
 * @throws what else stops a run
 */
export async function runUntilStopped(
  run: OpenRun,
  parts: Parts,
  hear: { onProgress: (progress: Progress) => void; onLived?: (position: number) => Promise<void> },
): Promise<Lived> {
  let progress: Progress | null = null;
  try {
    await runStudy({ ...run, ...hear, parts, onProgress: (now) => hear.onProgress((progress = now)) });
    return { progress, stop: null };
  } catch (error) {
    if (LivelongError.isInstance(error)) {
      error.message = error.message.replaceAll('resume RUN', () => `resume ${shellWord(run.directory.root)}`);
    }
    if (error instanceof BudgetError || error instanceof InterruptedError) return { progress, stop: error };
    throw error;
  }
}
