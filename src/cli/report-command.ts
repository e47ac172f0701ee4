import type { Command } from 'commander';
import { exitCode } from '../errors/index.ts';
import { planExistingRun, writeReport } from '../run/index.ts';
import { isRunOfDays, reportDays } from './days-of-run.ts';
import type { Finish } from './finish.ts';
import type { Terminal } from './terminal.ts';

/** `livelong report RUN`: the run as one page to read and to show. */
export function addReportCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('report')
    .summary("write a run's report.html again")
    .description(
      'Writes RUN/report.html from the results of a run: one page that needs no network, with tables, charts and the most telling conversations. Nobody is asked anything, and no score is derived again (`livelong score` does that).',
    )
    .argument('<run>', 'run directory')
    .action(async (root: string) => {
      const path = isRunOfDays(root) ? await reportDays(root) : (await writeReport(await planExistingRun(root))).path;
      terminal.print(path);
      finish(exitCode.passed);
    });
}
