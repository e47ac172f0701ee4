import type { Command } from 'commander';
import { planExistingRun, withJudges } from '../run/index.ts';
import { liveRun } from './live-run.ts';
import { collect } from './number-option.ts';
import type { Finish } from './finish.ts';
import { jsonOption } from './json-option.ts';
import type { Terminal } from './terminal.ts';

/** `livelong judge RUN --judge M`: adds judges to a run. */
export function addJudgeCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('judge')
    .summary('add judges to a run')
    .description(
      'Has the conversations of a run judged by further judges, beside those it has. Nothing is simulated or judged again.',
    )
    .argument('<run>', 'run directory')
    .requiredOption('--judge <model>', 'judge, repeatable: [label=]heuristic or a model', collect)
    .option('--yes', 'do not ask before paid calls', false)
    .addOption(jsonOption())
    .action(async (root: string, options: { judge: string[]; yes: boolean; json: boolean }) => {
      const plan = withJudges(await planExistingRun(root), options.judge);
      finish(await liveRun(plan, options, terminal));
    });
}
