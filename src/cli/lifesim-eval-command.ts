import { Option, type Command } from 'commander';
import { systemClock } from '../clock/index.ts';
import { exitCode, LivelongError } from '../errors/index.ts';
import { counted, harmless } from '../report/index.ts';
import {
  evaluateLogs,
  evaluatorNames,
  judgeFileMetrics,
  type Evaluation,
  type EvaluationProgress,
  type EvaluatorName,
  type JudgeFileMetric,
} from '../run/index.ts';
import type { Finish } from './finish.ts';
import { wholeNumber } from './number-option.ts';
import { duration, renewedLine } from './progress-line.ts';
import type { Terminal } from './terminal.ts';

interface EvalOptions {
  logs_root: string;
  themes: string[];
  output_root: string;
  evaluator: EvaluatorName;
  model_path: string;
  base_url?: string;
  api_key?: string;
  metrics: JudgeFileMetric[];
  max_workers: number;
}

/** `livelong lifesim eval`: has logs of LifeSim judged by a model. */
export function addLifesimEvalCommand(group: Command, terminal: Terminal, finish: Finish): void {
  group
    .command('eval')
    .summary('have logs of LifeSim judged by a model')
    .description(
      "Has the conversations of LifeSim logs judged by a model, with the prompts of Livelong's own judge, and writes judge files as LifeSim's scorer reads them. Every answer is recorded: the same command goes on where it stopped, and asks nothing twice. Paid calls are made without asking.",
    )
    .requiredOption('--logs_root <folder>', 'logs lie below FOLDER/THEME, as sim_log*.json')
    .requiredOption('--themes <name...>', 'experiments that are judged, each by itself')
    .requiredOption('--output_root <folder>', 'judge files are written to FOLDER/THEME; one folder per judge')
    .addOption(
      new Option('--evaluator <name>', 'the judge; without --base_url it says where the model is asked')
        .choices(evaluatorNames)
        .default('qwen3_32b'),
    )
    .requiredOption('--model_path <model>', 'name or path of the model that is asked')
    .option('--base_url <url>', 'OpenAI-compatible server that is asked, such as http://localhost:8000/v1')
    .option('--api_key <key>', 'key of the server (default: from the environment, where others cannot see it)')
    .addOption(new Option('--metrics <name...>', 'what is judged').choices(judgeFileMetrics).default(['rr'], 'rr'))
    .option('--max_workers <n>', 'calls in flight, at most', wholeNumber(1, 10_000), 32)
    .action(async (options: EvalOptions) => finish(await evaluate(options, terminal)));
}

async function evaluate(options: EvalOptions, terminal: Terminal): Promise<number> {
  const line = renewedLine<EvaluationProgress>(
    {
      write: (text) => process.stderr.write(text),
      isTerminal: process.stderr.isTTY,
      columns: process.stderr.columns ?? 100,
      now: () => systemClock.now(),
    },
    progressText,
  );
  let done: Evaluation;
  try {
    done = await evaluateLogs(
      {
        logsRoot: options.logs_root,
        themes: options.themes,
        outputRoot: options.output_root,
        evaluator: options.evaluator,
        modelPath: options.model_path,
        baseUrl: options.base_url ?? null,
        apiKey: options.api_key ?? null,
        metrics: options.metrics,
        maxWorkers: options.max_workers,
      },
      {
        clock: systemClock,
        environment: terminal.environment,
        onProgress: (progress) => line.update(progress),
        listen: listenForInterrupts,
      },
    );
  } finally {
    line.end();
  }
  for (const { folder } of done.themes) terminal.print(folder);
  for (const remark of remarks(done)) terminal.tell(remark);
  return allFailed(done) ? exitCode.broken : exitCode.passed;
}

function progressText({ answers, calls }: EvaluationProgress, elapsedInMs: number): string {
  const recorded = calls.recorded === 0 ? '' : ` (${calls.recorded} from the record)`;
  return `answers ${answers.done}/${answers.all}, calls ${calls.made}${recorded}, ${duration(elapsedInMs)}`;
}

/** The first interrupt lets what is in flight come home; the second leaves at once. */
function listenForInterrupts(stop: (error: Error) => void): () => void {
  const message = 'Interrupted. What was answered is recorded; the same command goes on where it stopped.';
  let interrupted = false;
  const onInterrupt = () => {
    if (interrupted) process.exit(exitCode.interrupted);
    interrupted = true;
    process.stderr.write('\nStopping: waiting for the calls in flight. Press Ctrl-C again to leave at once.\n');
    stop(new LivelongError({ code: 'interrupted', exitCode: exitCode.interrupted, message }));
  };
  process.on('SIGINT', onInterrupt);
  return () => process.off('SIGINT', onInterrupt);
}

function failuresOf(counts: Evaluation['themes'][number]['counts']): number {
  return Object.values(counts.failures).reduce((sum, times) => sum + times, 0);
}

/** True where the judge was asked and never answered: its files hold nothing but failures. */
function allFailed({ themes }: Evaluation): boolean {
  const asked = themes.reduce((sum, { counts }) => sum + counts.rows - counts.notAsked, 0);
  return asked > 0 && asked === themes.reduce((sum, { counts }) => sum + failuresOf(counts), 0);
}

/** What a reader of the judge files must know. */
function remarks({ judge, themes, progress }: Evaluation): string[] {
  const { made, recorded } = progress.calls;
  const lines = [
    `${counted(progress.answers.done, 'row', 'rows')} by ${judge}, ${counted(made, 'call', 'calls')} made, ${recorded} from the record.`,
  ];
  for (const { theme, folder, counts } of themes) {
    const { notAsked, failures, firstFailure } = counts;
    if (notAsked > 0) {
      lines.push(
        `${theme}: ${counted(notAsked, 'row', 'rows')} had nothing to judge and nobody was asked; the output says why.`,
      );
    }
    if (firstFailure === null) continue;
    const kinds = Object.entries(failures).map(([kind, times]) => `${kind} ${times}`);
    lines.push(
      `${theme}: the judge failed at ${counted(failuresOf(counts), 'row', 'rows')} (${kinds.join(', ')}), the first with: ${harmless(firstFailure.split('\n')[0]!.slice(0, 200))}. Their output is empty, and \`livelong lifesim metric\` counts it as 0, as LifeSim does. To ask again, delete ${folder}/calls.jsonl.`,
    );
  }
  return lines;
}
