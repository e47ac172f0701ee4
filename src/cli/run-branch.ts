import type { Command } from 'commander';
import { UsageError } from '../errors/index.ts';
import { planBranch, type RunPlan } from '../run/index.ts';
import { withLimitsOfOldRun, type LimitOptions } from './limit-options.ts';
import { liveRun } from './live-run.ts';
import { collect, wholeNumber } from './number-option.ts';
import type { Terminal } from './terminal.ts';
import { openChecks, type TestOptions } from './test-options.ts';

/** Options of a branch. */
export interface BranchOptions {
  branch?: string;
  at?: number;
  set?: string[];
}

/** What a branch takes beside its own options: all that makes the study is its run's. */
const taken: ReadonlySet<string> = new Set(
  `branch at set out fresh yes json concurrency requestsPerMinute tokensPerMinute callTimeout budget prices min max junit
  githubSummary`.split(/\s+/),
);

/** Adds the options of branches to a command. */
export function addBranchOptions(command: Command): Command {
  return command
    .option('--branch <run/life>', 'live that life of a run again from an event on, as --at and --set say')
    .option('--at <event>', 'number of the event at which the branch begins', wholeNumber(1))
    .option(
      '--set <what>',
      'what is different in the branch, repeatable: preference.NAME=low (or middle, high), goal=TEXT, weather=TEXT (at that event)',
      collect,
    );
}

/** Runs the branch that options ask for; returns the exit code. @param tell what is said of the plan before it is run */
export async function runBranch(
  file: string | undefined,
  options: BranchOptions & LimitOptions & TestOptions & { out?: string; fresh: boolean; yes: boolean; json: boolean },
  { command, terminal, opening }: { command: Command; terminal: Terminal; opening: (plan: RunPlan) => string },
): Promise<number> {
  const given = Object.keys(options).filter((name) => command.getOptionValueSource(name) === 'cli');
  const stray = given.find((name) => !taken.has(name));
  if (file !== undefined || stray !== undefined) {
    const what = file ?? `--${stray!.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw new UsageError(`A branch has the study of its run, so ${what} would not be used. Leave it away.`);
  }
  const { branch, at, set = [], out, fresh } = options;
  if (branch === undefined) throw new UsageError('--at and --set go with --branch RUN/LIFE, which is missing.');
  if (at === undefined) throw new UsageError('--branch needs --at N: the number of the event at which it begins.');
  const planned = await planBranch({ branch, at, set, out, fresh });
  const { plan } = planned;
  try {
    const limited = withLimitsOfOldRun(plan, options);
    const checks = openChecks(options, plan.study, terminal.environment);
    terminal.tell(opening(limited));
    return await liveRun(limited, { ...options, checks }, terminal);
  } finally {
    planned.discard();
  }
}
