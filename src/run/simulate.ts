import { systemClock, type Clock } from '../clock/index.ts';
import { checkThresholds, type ThresholdOutcome } from '../report/index.ts';
import { carryOut } from './carry-out.ts';
import { isWhole, type Results } from './derive-results.ts';
import type { FaultCounts } from './fault-counts.ts';
import { planRun } from './plan-run.ts';
import type { Progress } from './progress.ts';
import type { StudyInput } from './study-input.ts';
import { studyThresholds } from './study-thresholds.ts';

/** How a study is simulated; nothing of it changes what comes out. */
export interface SimulateOptions {
  /** True: the run directory is emptied first; false: a run of the same study there is continued. Default false. */
  fresh?: boolean;
  /** Called as often as something is done; it should be quick. The object is the same each time. */
  onProgress?: (progress: Readonly<Progress>) => void;
  /** Where keys are read; default the process's own environment. */
  environment?: NodeJS.ProcessEnv;
  /** Default the system's. */
  clock?: Clock;
}

/** What a simulated study came to. */
export interface Simulated extends FaultCounts, Omit<Results, 'faults'> {
  /** Where everything lies. */
  runDirectory: string;
  /** Path of report.html; null where it could not be written, which fails no run. */
  report: string | null;
  /** False when something is left to be lived or judged: the next call with the same study goes on. */
  complete: boolean;
  /** One for each check that the study's `min` and `max` ask for; empty without them. */
  thresholds: readonly ThresholdOutcome[];
  /** What was said when the budget stopped the run; null when it did not. */
  budgetStop: string | null;
}

/**
 * Simulates a study: people talk with assistants, judges judge, and what came of it is scored and written to the run directory, as by `livelong run`.
 * Prints nothing and asks nothing: paid models are paid for at once, at most `budget` US dollars where the study says so. What the run directory
 * already holds is neither asked nor paid for again.
 *
 * @example
 * const { scores } = await simulate({ assistants: ['helpful', './mine.ts'], people: 4, out: 'runs/mine' }, { fresh: true });
 *
 * @throws UsageError, InputError for a study that cannot be run; then nothing was asked and nothing is written
 * @throws OutageError when an endpoint is gone, StorageError when a file cannot be written; the next call goes on
 */
export async function simulate(input: StudyInput, options: SimulateOptions = {}): Promise<Simulated> {
  const { fresh = false, onProgress = () => {}, environment = process.env, clock = systemClock } = options;
  const plan = await planRun(input, { fresh });
  const thresholds = studyThresholds(input, plan.study);
  const { directory, results, report, stop } = await carryOut(plan, { clock, environment, onProgress });
  const complete = isWhole(results);
  return {
    ...results,
    ...results.faults,
    runDirectory: directory.root,
    report: 'path' in report ? report.path : null,
    complete,
    thresholds: checkThresholds(results.scores, thresholds, { complete }),
    budgetStop: stop === null ? null : stop.message,
  };
}
