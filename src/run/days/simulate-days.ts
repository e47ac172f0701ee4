import { systemClock, type Clock } from '../../clock/index.ts';
import type { DaysInput } from './days-input.ts';
import { planDays } from './plan-days.ts';
import { runDays, type DaysProgress } from './run-days.ts';
import { writeDaysResults, type WrittenDays } from './write-days-results.ts';

/** How days are simulated; nothing of it changes what comes out. */
export interface SimulateDaysOptions {
  /** True: the run directory is emptied first; false: days of the same study there are continued. Default false. */
  fresh?: boolean;
  /** Called as often as something is done; it should be quick. The object is the same each time. */
  onProgress?: (progress: Readonly<DaysProgress>) => void;
  /** Where keys are read; default the process's own environment. */
  environment?: NodeJS.ProcessEnv;
  /** Default the system's. */
  clock?: Clock;
  /** Asks somebody, where a person rates (`raters: ['human']`). */
  ask?: (question: string) => Promise<string>;
}

/** What simulated days came to. */
export interface SimulatedDays extends Omit<WrittenDays['results'], 'faults'> {
  /** Where everything lies. */
  runDirectory: string;
  /** Path of report.html; null where it could not be written, which fails no run. */
  report: string | null;
  faults: WrittenDays['results']['faults'];
  /** False when somebody is left to be lived: the next call with the same input goes on. */
  complete: boolean;
  /** What was said when the budget stopped the days; null when it did not. */
  budgetStop: string | null;
}

/**
 * Simulates days at home: people with proactive assistants, tick by tick, rated and learned from, as by `livelong days`. Prints nothing and asks nothing: paid models are paid for at once, at most
 * `budget` US dollars where the input says so. What the run directory already holds is neither asked nor paid for again.
 *
 * @example
 * const { scores } = await simulateDays({ assistants: ['silent', 'learner', './mine.ts'], people: 4, days: 3, out: 'runs/days' });
 *
 * @throws UsageError, InputError for days that cannot be lived; then nothing was asked and nothing is written
 * @throws OutageError when an endpoint is gone, StorageError when a file cannot be written; the next call goes on
 */
export async function simulateDays(input: DaysInput, options: SimulateDaysOptions = {}): Promise<SimulatedDays> {
  const { fresh = false, clock = systemClock, ...others } = options;
  const plan = await planDays(input, { fresh });
  const { directory, study } = plan;
  const startedAt = clock.now();
  const { stop } = await runDays(plan, { ...others, clock });
  const { results, report } = await writeDaysResults({ directory, study }, (clock.now() - startedAt) / 1000);
  return {
    ...results,
    runDirectory: directory.root,
    report: 'path' in report ? report.path : null,
    complete: results.incompleteLives === 0,
    budgetStop: stop === null ? null : stop.message,
  };
}
