import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { exitCode, UsageError, type ExitCode } from '../errors/index.ts';
import { counted } from '../report/index.ts';
import {
  exportFormats,
  exportPairs,
  exportRun,
  planExistingRun,
  replayJudges,
  type Exported,
  trainingFormats,
  type ExportFormat,
  type TrainingFormat,
} from '../run/index.ts';
import { requireConversations } from './days-of-run.ts';
import type { Finish } from './finish.ts';
import type { Terminal } from './terminal.ts';

interface ExportOptions {
  format: ExportFormat | TrainingFormat;
  out?: string;
  revisions: boolean;
}

/** `livelong export RUN --format F`: a run's results in the formats of other tools. */
export function addExportCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('export')
    .summary('write a run in a format of other tools')
    .description(
      'Writes a run as CSV or Parquet tables, or as logs and judge files of LifeSim; a run of days as pairs for trainers (TRL: dpo, kto, sft; OpenAI: openai-dpo, openai-sft). The run stays as it is, and nobody is asked anything. What each file holds: docs/exports.md.',
    )
    .argument('<run>', 'run directory')
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices([...exportFormats, ...trainingFormats])
        .makeOptionMandatory(),
    )
    .option('--out <folder>', 'where to (default: exports/FORMAT in the run directory)')
    .option('--revisions', 'pairs of what people would rather have heard, too: these are their own words', false)
    .action(async (root: string, { format, out, revisions }: ExportOptions) => {
      if (out?.trim() === '') throw new UsageError('--out is empty. Name a folder, such as tables.');
      if (isTrainingFormat(format)) return finish(await writePairs({ root, format, out, revisions }, terminal));
      if (revisions) throw new UsageError(`--revisions is for pairs, and ${format} has none. Leave it out.`);
      requireConversations(
        root,
        `Pairs for trainers are what days are exported as: --format ${trainingFormats.join(', ')}. Their numbers stand in index.jsonl and scores.json.`,
      );
      const plan = await planExistingRun(root);
      const run = { ...plan, judges: replayJudges(plan.study, plan.directory) };
      const exported = await exportRun(run, format, out ?? join(root, 'exports', format));
      tell(exported, terminal);
      finish(exported.note.complete ? exitCode.passed : exitCode.inconclusive);
    });
}

function isTrainingFormat(format: string): format is TrainingFormat {
  return (trainingFormats as readonly string[]).includes(format);
}

async function writePairs(
  { out, ...asked }: { root: string; format: TrainingFormat; out: string | undefined; revisions: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const { folder, note } = await exportPairs({ ...asked, ...(out === undefined ? {} : { folder: out }) });
  terminal.print(folder);
  for (const [name, count] of Object.entries(note.holds)) terminal.tell(`${name}: ${count}`);
  if (note.complete) return exitCode.passed;
  terminal.tell(
    'Incomplete: not everybody is lived to the end with every assistant. Go on with the run, and export again.',
  );
  return exitCode.inconclusive;
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
