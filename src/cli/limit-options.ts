import type { Command } from 'commander';
import { limitsOf, type AskedLimits, type RunPlan } from '../run/index.ts';
import { amount, seconds, wholeNumber } from './number-option.ts';

/** What a run may take: changes nothing of what it gives. */
export interface LimitOptions {
  concurrency?: number;
  requestsPerMinute?: number;
  tokensPerMinute?: number;
  callTimeout?: number;
  budget?: number;
  prices?: string;
}

/**
 * Adds the options of limits to a command.
 * @param defaults what holds without them, for the help
 */
export function addLimitOptions(
  command: Command,
  defaults: { concurrency: string; callTimeout: string; others: string },
): Command {
  const { concurrency, callTimeout, others } = defaults;
  return command
    .option(
      '--concurrency <n>',
      `calls in flight at one endpoint, at most (default: ${concurrency})`,
      wholeNumber(1, 10_000),
    )
    .option(
      '--requests-per-minute <n>',
      `calls per minute at one endpoint, at most (default: ${others})`,
      wholeNumber(1),
    )
    .option(
      '--tokens-per-minute <n>',
      `tokens per minute at one endpoint, at most (default: ${others})`,
      wholeNumber(1, 1_000_000_000),
    )
    .option('--call-timeout <seconds>', `time limit of one attempt of a call (default: ${callTimeout})`, seconds(300))
    .option('--budget <usd>', `US dollars that the whole run may cost, at most (default: ${others})`, amount);
}

/** Adds the options of limits to a command that goes on with a run. */
export function addLimitOptionsOfOldRun(command: Command): Command {
  return addLimitOptions(command, {
    concurrency: 'as before',
    callTimeout: 'as before',
    others: 'as before',
  }).option('--prices <file>', 'prices that add to the bundled ones, for the run from now on (default: as before)');
}

/** A run that goes on with other limits and prices, where options give them. */
export function withLimitsOfOldRun(plan: RunPlan, options: LimitOptions): RunPlan {
  const { study } = plan;
  const limits = limitsOf(askedLimits(options), study);
  return { ...plan, study: { ...study, ...limits }, prices: options.prices ?? plan.prices };
}

/** The limits that options ask for, by the names that they have in a study. */
export function askedLimits(options: LimitOptions): AskedLimits {
  return {
    concurrency: options.concurrency,
    'requests-per-minute': options.requestsPerMinute,
    'tokens-per-minute': options.tokensPerMinute,
    'call-timeout': options.callTimeout,
    budget: options.budget,
  };
}
