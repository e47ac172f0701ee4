import { systemClock } from '../../clock/index.ts';
import { BudgetError, type LivelongError } from '../../errors/index.ts';
import type { SharedPurse } from '../../model/index.ts';
import {
  carryOut,
  isWhole,
  limitsOf,
  planDays,
  planExistingDays,
  planExistingRun,
  planRun,
  runDays,
  writeDaysResults,
  type DaysPlan,
  type RunDirectory,
  type RunPlan,
} from '../../run/index.ts';
import type { StudyWork } from './study-order.ts';
import type { StudyEnding, StudyProgress } from './study-progress.ts';

/** With what a study is carried out. */
export interface Hearing {
  environment: NodeJS.ProcessEnv;
  /** What others spend, too; null where nothing is paid for. */
  purse: SharedPurse | null;
  /** The run's directory is in place, and the first life is about to be lived. */
  onBegun: (directory: Pick<RunDirectory, 'spending'>) => void;
  /** Called as often as something is done. */
  onProgress: (progress: Omit<StudyProgress, 'usd'>) => void;
  /** Hands out what interrupts; it may be called at any time from then on. */
  listen: (interrupt: () => void) => void;
}

/**
 * Carries out what a study asks for, or goes on with a run, to its end or until it is stopped.
 * @throws UsageError and the like for what cannot be carried out; OutageError and the like for what stops it
 */
export async function carryOutWork(work: StudyWork, hearing: Hearing): Promise<StudyEnding> {
  if (work.kind === 'conversations') {
    return talk(
      'root' in work ? withBudget(await planExistingRun(work.root), work) : await planRun(work.input),
      hearing,
    );
  }
  return liveDays('root' in work ? withBudget(planExistingDays(work.root), work) : await planDays(work.input), hearing);
}

function withBudget<Plan extends RunPlan | DaysPlan>(plan: Plan, { budget }: { budget: number | null }): Plan {
  if (budget === null) return plan;
  return { ...plan, study: { ...plan.study, ...limitsOf({ budget }, plan.study) } };
}

async function talk(plan: RunPlan, { environment, purse, onBegun, onProgress, listen }: Hearing): Promise<StudyEnding> {
  const { stop, results } = await carryOut(plan, {
    clock: systemClock,
    environment,
    purse,
    listen: (interrupt) => {
      listen(interrupt);
      onBegun(plan.directory);
      return () => {};
    },
    onProgress: ({ lives, conversations, turns, calls, broken }) =>
      onProgress({ people: lives, conversations, turns, calls, broken }),
  });
  return endingOf(stop, isWhole(results));
}

async function liveDays(
  plan: DaysPlan,
  { environment, purse, onBegun, onProgress, listen }: Hearing,
): Promise<StudyEnding> {
  const { directory, study } = plan;
  const startedAt = systemClock.now();
  const { stop } = await runDays(plan, {
    clock: systemClock,
    environment,
    purse,
    listen: (interrupt) => {
      listen(interrupt);
      onBegun(directory);
      return () => {};
    },
    onProgress: ({ lives, calls }) =>
      onProgress({ people: lives, conversations: null, turns: null, calls, broken: null }),
  });
  const { results } = await writeDaysResults({ directory, study }, (systemClock.now() - startedAt) / 1000);
  return endingOf(stop, results.incompleteLives === 0);
}

function endingOf(stop: LivelongError | null, whole: boolean): StudyEnding {
  if (stop instanceof BudgetError) return { state: 'stopped', by: 'budget', message: stop.message };
  if (whole) return { state: 'whole' };
  return stop === null ? { state: 'incomplete' } : { state: 'stopped', by: 'request' };
}
