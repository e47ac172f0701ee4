import type { Command } from 'commander';
import type { WrittenParameters } from '../model/index.ts';
import { planExistingRun, withJudges } from '../run/index.ts';
import { requireConversations } from './days-of-run.ts';
import type { Finish } from './finish.ts';
import { jsonOption } from './json-option.ts';
import { addLimitOptionsOfOldRun, withLimitsOfOldRun, type LimitOptions } from './limit-options.ts';
import { liveRun } from './live-run.ts';
import { collect } from './number-option.ts';
import { parametersOption } from './parameters-option.ts';
import type { Terminal } from './terminal.ts';
import { addTestOptions, openChecks, type TestOptions } from './test-options.ts';

interface JudgeOptions extends LimitOptions, TestOptions {
  judge: string[];
  judgeParameters?: WrittenParameters;
  yes: boolean;
  json: boolean;
}

/** `livelong judge RUN --judge M`: adds judges to a run. */
export function addJudgeCommand(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('judge')
    .summary('add judges to a run')
    .description(
      'Has the conversations of a run judged by further judges, beside those it has. Nothing is simulated or judged again.',
    )
    .argument('<run>', 'run directory')
    .requiredOption('--judge <model>', 'judge, repeatable: [label=]heuristic or a model', collect)
    .addOption(parametersOption('--judge-parameters', 'the model judges that are added'));
  addTestOptions(addLimitOptionsOfOldRun(command))
    .option('--yes', 'do not ask before paid calls', false)
    .addOption(jsonOption())
    .action(async (root: string, options: JudgeOptions) => {
      requireConversations(root, 'Who rates them is named with `livelong days --rater`.');
      const plan = withJudges(await planExistingRun(root), options.judge, options.judgeParameters);
      const checks = openChecks(options, plan.study, terminal.environment);
      finish(await liveRun(withLimitsOfOldRun(plan, options), { ...options, checks }, terminal));
    });
}
