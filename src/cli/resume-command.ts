import type { Command } from 'commander';
import { readPrices } from '../model/index.ts';
import { describeRetry, planExistingRun, withRetry } from '../run/index.ts';
import { isRunOfDays } from './days-of-run.ts';
import type { Finish } from './finish.ts';
import { jsonOption } from './json-option.ts';
import { addLimitOptionsOfOldRun, withLimitsOfOldRun, type LimitOptions } from './limit-options.ts';
import { liveRun } from './live-run.ts';
import { resumeDays } from './resume-days.ts';
import type { Terminal } from './terminal.ts';
import { addTestOptions, openChecks, type TestOptions } from './test-options.ts';

interface ResumeOptions extends LimitOptions, TestOptions {
  retryBroken: boolean;
  yes: boolean;
  json: boolean;
}

/** `livelong resume RUN`: goes on where a run stopped. */
export function addResumeCommand(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('resume')
    .summary('go on with a run that was stopped')
    .description(
      'Goes on where a run stopped. What the record holds is not asked again; nothing outside the run is read.',
    )
    .argument('<run>', 'run directory');
  addTestOptions(addLimitOptionsOfOldRun(command))
    .option(
      '--retry-broken',
      'ask again what failed for good: broken conversations from the failure on and all that follow them in their lives, portraits, notes and verdicts',
      false,
    )
    .option('--yes', 'do not ask before paid calls', false)
    .addOption(jsonOption())
    .action(async (root: string, options: ResumeOptions) => {
      if (isRunOfDays(root)) return finish(await resumeDays(root, options, terminal));
      const existing = await planExistingRun(root);
      const checks = openChecks(options, existing.study, terminal.environment);
      const plan = withLimitsOfOldRun(options.retryBroken ? await withRetry(existing) : existing, options);
      if (plan.retry !== null) {
        terminal.tell(describeRetry(plan.retry, plan.study, readPrices(plan.prices ?? undefined)));
      }
      finish(await liveRun(plan, { ...options, checks }, terminal));
    });
}
