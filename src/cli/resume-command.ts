import type { Command } from 'commander';
import { planExistingRun } from '../run/index.ts';
import { liveRun } from './live-run.ts';
import { seconds, wholeNumber } from './number-option.ts';
import type { Finish } from './finish.ts';
import { jsonOption } from './json-option.ts';
import type { Terminal } from './terminal.ts';

interface ResumeOptions {
  concurrency?: number;
  callTimeout?: number;
  yes: boolean;
  json: boolean;
}

/** `livelong resume RUN`: goes on where a run stopped. */
export function addResumeCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('resume')
    .summary('go on with a run that was stopped')
    .description(
      'Goes on where a run stopped. What the record holds is not asked again; nothing outside the run is read.',
    )
    .argument('<run>', 'run directory')
    .option(
      '--concurrency <n>',
      'calls in flight at one endpoint, at most (default: as before)',
      wholeNumber(1, 10_000),
    )
    .option('--call-timeout <seconds>', 'time limit of one attempt of a call (default: as before)', seconds(300))
    .option('--yes', 'do not ask before paid calls', false)
    .addOption(jsonOption())
    .action(async (root: string, options: ResumeOptions) => {
      const plan = await planExistingRun(root);
      const study = {
        ...plan.study,
        concurrency: options.concurrency ?? plan.study.concurrency,
        'call-timeout': options.callTimeout ?? plan.study['call-timeout'],
      };
      finish(await liveRun({ ...plan, study }, options, terminal));
    });
}
