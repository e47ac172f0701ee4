import { BudgetError } from '../errors/index.ts';
import type { OpenRun } from './open-run.ts';
import type { Parts } from './open-parts.ts';
import type { Progress } from './progress.ts';
import { runStudy } from './run-study.ts';

/** How far a run came. */
export interface Lived {
  /** Null where nothing was done. */
  progress: Progress | null;
  /** What to tell of the budget that stopped the run, and how to go on; null where it came to its end. */
  budgetStop: string | null;
}

/**
 * Runs a study to its end, or until its money is used up: then what is there is whole as far as it goes.
 * @throws what else stops a run
 */
export async function runWithinBudget(
  run: OpenRun,
  parts: Parts,
  onProgress: (progress: Progress) => void,
): Promise<Lived> {
  let progress: Progress | null = null;
  try {
    await runStudy({ ...run, parts, onProgress: (now) => onProgress((progress = now)) });
    return { progress, budgetStop: null };
  } catch (error) {
    if (!(error instanceof BudgetError)) throw error;
    return { progress, budgetStop: error.message.replace('resume RUN', `resume ${run.directory.root}`) };
  }
}
