import { Option, type Command } from 'commander';
import { exitCode } from '../errors/index.ts';
import { comparisonTable, counted, heuristicWarning, type Comparison } from '../report/index.ts';
import { compareRuns } from '../run/index.ts';
import { requireConversations } from './days-of-run.ts';
import type { Finish } from './finish.ts';
import { collect } from './number-option.ts';
import { tableLook } from './table-look.ts';
import type { Terminal } from './terminal.ts';

interface CompareOptions {
  assistant?: string;
  baseline?: string;
  metric?: string[];
  json: boolean;
}

/** `livelong compare RUN [RUN2]`: two assistants in the same conversations. */
export function addCompareCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('compare')
    .summary('compare two assistants of one run, or of two')
    .description(
      'Compares two assistants in the same conversations (life, event and trial): differences with intervals, by domain, and the conversations that moved most. RUN holds the assistant, BASELINE-RUN, or RUN itself, what it is compared with. Two runs must have the same lives, user, seed, turns, turns-as and embedding. Nobody is asked anything.',
    )
    .argument('<run>', 'run directory')
    .argument('[baseline-run]', 'run directory of the baseline (default: the same)')
    .option('--assistant <label>', 'the assistant in RUN')
    .option(
      '--baseline <label>',
      'what it is compared with (default: the first of RUN, or its namesake in BASELINE-RUN)',
    )
    .option(
      '--metric <name>',
      'compare by this only, repeatable: a metric, such as intent-completion or intent-completion.implicit (default: all)',
      collect,
    )
    .addOption(new Option('--json', 'print the comparison as JSON on stdout (shape: docs/comparing.md)').default(false))
    .action(async (run: string, baselineRun: string | undefined, options: CompareOptions) => {
      for (const each of [run, baselineRun ?? run]) {
        requireConversations(
          each,
          'Paired differences of its assistants stand in its tables: `livelong score` prints them.',
        );
      }
      const comparison = await compareRuns({
        run,
        baselineRun: baselineRun ?? null,
        assistant: options.assistant ?? null,
        baseline: options.baseline ?? null,
        metrics: options.metric ?? [],
      });
      print(comparison, options.json, terminal);
      const missing = missingParts(comparison);
      for (const remark of missing) terminal.tell(remark);
      finish(missing.length > 0 ? exitCode.inconclusive : exitCode.passed);
    });
}

function print(comparison: Comparison, json: boolean, terminal: Terminal): void {
  if (!json) {
    terminal.print(comparisonTable(comparison, tableLook(terminal)));
    return;
  }
  terminal.print(JSON.stringify(comparison, null, 2));
  const { judges, assistant, baseline } = comparison;
  for (const { name } of judges) {
    for (const warning of heuristicWarning({ judges, assistants: [assistant, baseline] }, name)) terminal.tell(warning);
  }
}

/** What a reader must know of runs that are not complete. */
function missingParts({ assistant, baseline }: Comparison): string[] {
  const sides = assistant.run === baseline.run ? [assistant] : [assistant, baseline];
  return sides.flatMap(({ run, incompleteLives, pendingVerdicts }) => [
    ...(incompleteLives > 0
      ? [
          `Incomplete: ${counted(incompleteLives, 'life', 'lives')} of ${run} ${incompleteLives === 1 ? 'is' : 'are'} not lived to the end with every assistant, and what is not is not compared. \`livelong resume ${run}\` goes on.`,
        ]
      : []),
    ...(pendingVerdicts > 0
      ? [
          `Incomplete: ${counted(pendingVerdicts, 'verdict', 'verdicts')} of ${run} ${pendingVerdicts === 1 ? 'was' : 'were'} not asked for yet. \`livelong resume ${run}\` asks.`,
        ]
      : []),
  ]);
}
