import type { Clock } from '../clock/index.ts';
import { InterruptedError } from '../errors/index.ts';
import type { SharedPurse } from '../model/index.ts';
import { assistantsToAsk } from './assistants-to-ask.ts';
import { openParts, type Parts } from './open-parts.ts';
import type { CallSurroundings } from './open-role-model.ts';
import { openRun, type OpenRun } from './open-run.ts';
import { requireUnchangedAssistants, type RunPlan } from './plan-run.ts';
import type { Progress } from './progress.ts';
import type { RunDirectory } from './run-directory.ts';
import { runUntilStopped, type Stop } from './run-until-stopped.ts';
import type { Study } from './study.ts';
import { writeResults, type WrittenResults } from './write-results.ts';

/** A run after its plan was carried out as far as it went. */
export interface CarriedOut extends WrittenResults {
  directory: RunDirectory;
  study: Study;
  /** Null where nothing was run. */
  progress: Progress | null;
  /** How long was lived and judged. */
  seconds: number;
  /** What stopped the run early; null where it came to its end. */
  stop: Stop | null;
}

/** With what a plan is carried out. */
export interface CarryOutOptions {
  clock: Clock;
  /** Where keys are read. */
  environment: NodeJS.ProcessEnv;
  /** Where the key of a role's model is read instead. */
  environmentOf?: CallSurroundings['environmentOf'];
  /** What others spend, too: it counts beside the study's own budget. */
  purse?: SharedPurse | null;
  onProgress: (progress: Progress) => void;
  /** Called with the run and the 0-based position of each life that is lived to its end, also when it was before. */
  onLived?: (run: OpenRun, position: number) => Promise<void>;
  /** Asked once all parts are there and before anything is written; what it throws gives the plan up. */
  agree?: (parts: Parts) => Promise<void>;
  /** Called before the first life is lived, with what interrupts the run; returns what is called once all is written. */
  listen?: (interrupt: () => void) => () => void;
}

/**
 * Carries a plan out: opens everybody who takes part, takes the directory, lives and judges, and writes what came of it; a run that stops early on
 * its budget or an interrupt is scored as far as it is. Nothing is written before keys and modules are known to be there.
 * @throws UsageError for parts that cannot be opened or have changed; OutageError, StorageError and the like for what stops a run
 */
export async function carryOut(plan: RunPlan, options: CarryOutOptions): Promise<CarriedOut> {
  const { clock, environment, environmentOf, purse, onProgress } = options;
  const { onLived = async () => {}, agree = async () => {}, listen = () => () => {} } = options;
  const only = await assistantsToAsk(plan);
  requireUnchangedAssistants(plan.study, only);
  const parts = await openParts(plan, { clock, environment, environmentOf, only, purse });
  try {
    await agree(parts);
    const run = await openRun(plan);
    const { directory, study } = run;
    const stopListening = listen(() => parts.endpoints.stop(new InterruptedError(directory.root)));
    try {
      const startedAt = clock.now();
      const { progress, stop } = await runUntilStopped(run, parts, {
        onProgress,
        onLived: (position) => onLived(run, position),
      });
      const seconds = (clock.now() - startedAt) / 1000;
      const written = await writeResults(run, parts.judges, { progress, seconds });
      return { directory, study, progress, seconds, stop, ...written };
    } finally {
      stopListening();
      run.close();
    }
  } finally {
    await parts.close();
  }
}
