import { UsageError } from '../errors/index.ts';
import { planExistingDays } from '../run/index.ts';
import { requireNoChecks } from './days-of-run.ts';
import { askedLimits, type LimitOptions } from './limit-options.ts';
import { liveDays } from './live-days.ts';
import type { Terminal } from './terminal.ts';
import type { TestOptions } from './test-options.ts';

/** `livelong resume RUN` where the run is one of days: goes on where it stopped; returns the exit code. */
export async function resumeDays(
  root: string,
  options: LimitOptions & { retryBroken: boolean; yes: boolean; json: boolean } & TestOptions,
  terminal: Terminal,
): Promise<number> {
  if (options.retryBroken) {
    throw new UsageError('--retry-broken is for conversations: days have none that break. Leave it away.');
  }
  requireNoChecks(options);
  const plan = planExistingDays(root, askedLimits(options));
  return liveDays({ ...plan, prices: options.prices ?? plan.prices }, options, terminal);
}
