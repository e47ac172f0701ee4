import type { Command } from 'commander';
import { planExistingRun } from '../run/index.ts';
import type { Finish } from './finish.ts';
import { jsonOption } from './json-option.ts';
import { addLimitOptionsOfOldRun, withLimitsOfOldRun, type LimitOptions } from './limit-options.ts';
import { liveRun } from './live-run.ts';
import type { Terminal } from './terminal.ts';
import { addTestOptions, openChecks, type TestOptions } from './test-options.ts';

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
    .option('--yes', 'do not ask before paid calls', false)
    .addOption(jsonOption())
    .action(async (root: string, options: LimitOptions & TestOptions & { yes: boolean; json: boolean }) => {
      const plan = await planExistingRun(root);
      const checks = openChecks(options, plan.study, terminal.environment);
      finish(await liveRun(withLimitsOfOldRun(plan, options), { ...options, checks }, terminal));
    });
}
