import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { exitCode, UsageError } from '../errors/index.ts';
import { counted } from '../report/index.ts';
import {
  exportFormats,
  exportRun,
  planExistingRun,
  replayJudges,
  type Exported,
  type ExportFormat,
} from '../run/index.ts';
import type { Finish } from './finish.ts';
import type { Terminal } from './terminal.ts';

interface ExportOptions {
  format: ExportFormat;
  out?: string;
}

/** `livelong export RUN --format F`: a run's results in the formats of other tools. */
export function addExportCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('export')
    .summary('write a run in a format of other tools')
    .description(
      'Writes a run as CSV or Parquet tables, or as logs and judge files of LifeSim. The run stays as it is, and nobody is asked anything. What each file holds: docs/exports.md.',
    )
    .argument('<run>', 'run directory')
    .addOption(new Option('--format <format>', 'what to write').choices(exportFormats).makeOptionMandatory())
    .option('--out <folder>', 'where to (default: exports/FORMAT in the run directory)')
    .action(async (root: string, { format, out }: ExportOptions) => {
      if (out?.trim() === '') throw new UsageError('--out is empty. Name a folder, such as tables.');
      const plan = await planExistingRun(root);
      const run = { ...plan, judges: replayJudges(plan.study, plan.directory) };
      const exported = await exportRun(run, format, out ?? join(root, 'exports', format));
      tell(exported, terminal);
      finish(exported.note.complete ? exitCode.passed : exitCode.inconclusive);
    });
}

function tell({ folder, note, incompleteLives, pendingVerdicts }: Exported, terminal: Terminal): void {
  terminal.print(folder);
  for (const [name, count] of Object.entries(note.holds)) terminal.tell(`${name}: ${count}`);
  if (incompleteLives > 0) {
    terminal.tell(
      `Incomplete: ${counted(incompleteLives, 'life is', 'lives are')} not lived to the end with every assistant, and what is not is not exported. \`livelong resume\` goes on; export again afterwards.`,
    );
  }
  if (pendingVerdicts > 0) {
    terminal.tell(
      `Incomplete: ${counted(pendingVerdicts, 'verdict was', 'verdicts were')} not asked for yet and cannot be exported. \`livelong resume\` asks; export again afterwards.`,
    );
  }
}
