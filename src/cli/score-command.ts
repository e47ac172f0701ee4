import type { Command } from 'commander';
import { openRun, planExistingRun, replayJudges, writeResults, type WrittenResults } from '../run/index.ts';
import { isRunOfDays, requireNoChecks, scoreDays } from './days-of-run.ts';
import { finishRun } from './finish-run.ts';
import type { Finish } from './finish.ts';
import { jsonOption } from './json-option.ts';
import type { Terminal } from './terminal.ts';
import { addTestOptions, openChecks, type TestOptions } from './test-options.ts';

/** `livelong score RUN`: scores and table anew from what is there. */
export function addScoreCommand(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('score')
    .summary("derive a run's scores again and print them")
    .description(
      'Derives judgements, scores and index again from journals and records, asking nobody anything, and prints the table.',
    )
    .argument('<run>', 'run directory');
  addTestOptions(command)
    .addOption(jsonOption())
    .action(async (root: string, options: TestOptions & { json: boolean }) => {
      if (isRunOfDays(root)) {
        requireNoChecks(options);
        return finish(await scoreDays(root, options, terminal));
      }
      const plan = await planExistingRun(root);
      const checks = openChecks(options, plan.study, terminal.environment);
      const run = await openRun(plan);
      let written: WrittenResults;
      try {
        written = await writeResults(run, replayJudges(run.study, run.directory), { progress: null, seconds: 0 });
      } finally {
        run.close();
      }
      const { directory, study } = run;
      const scored = { directory, study, progress: null, seconds: 0, stop: null, ...written };
      finish(finishRun(scored, { json: options.json, checks }, terminal));
    });
}
