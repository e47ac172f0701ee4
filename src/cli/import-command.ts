import { Option, type Command } from 'commander';
import { exitCode, UsageError } from '../errors/index.ts';
import { counted } from '../report/index.ts';
import { importLifesim, type Imported } from '../run/index.ts';
import type { Finish } from './finish.ts';
import { wholeNumber } from './number-option.ts';
import type { Terminal } from './terminal.ts';

interface ImportOptions {
  format: 'lifesim';
  out: string;
  lives?: string;
  seed: number;
}

/** `livelong import DIR --format lifesim --out RUN`: logs of another program as a run. */
export function addImportCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('import')
    .summary('make a run of logs of LifeSim')
    .description(
      'Makes a run of logs of LifeSim: their conversations can then be judged, scored, compared and exported. What the logs do not tell stays missing. How they are read: docs/exports.md.',
    )
    .argument('<folder>', 'folder that holds the logs, at any depth')
    .addOption(new Option('--format <format>', 'of what').choices(['lifesim']).makeOptionMandatory())
    .requiredOption('--out <run>', 'run directory to make')
    .option('--lives <folder>', 'the lives that were simulated: users.jsonl and events.jsonl (default: <folder>)')
    .option(
      '--seed <n>',
      'seed of the intervals: with the seed of a run its export gives the same ones',
      wholeNumber(-2_147_483_648, 2_147_483_647),
      1,
    )
    .action(async (directory: string, { out, lives, seed }: ImportOptions) => {
      if (out.trim() === '') throw new UsageError('--out is empty. Name a folder, such as runs/imported.');
      tell(await importLifesim({ directory, lives: lives ?? directory, out, seed }), terminal);
      finish(exitCode.passed);
    });
}

function tell({ directory, study, conversations, missing }: Imported, terminal: Terminal): void {
  terminal.print(directory.root);
  const assistants = study.assistants.map(({ label }) => label).join(', ');
  const judges = study.judges.filter(({ spec }) => spec !== 'heuristic').map(({ label }) => label);
  terminal.tell(
    `${counted(conversations.all, 'conversation', 'conversations')} of ${counted(study.people, 'life', 'lives')} with ${assistants}${judges.length === 0 ? '' : `, judged by ${judges.join(', ')}`}.`,
  );
  if (conversations.broken > 0) {
    terminal.tell(
      `${counted(conversations.broken, 'conversation is', 'conversations are')} broken: a line is missing or empty in the logs, or they say so. They are counted, and have no scores.`,
    );
  }
  if (missing > 0) {
    terminal.tell(
      `${counted(missing, 'life event has', 'life events have')} no conversation in the logs. Nobody can tell why, so they are not counted: means are over what is there.`,
    );
  }
  terminal.tell(
    `\nGo on with\n  livelong score ${directory.root}\n  livelong judge ${directory.root} --judge openai:gpt-5-mini`,
  );
}
