import { Option, type Command } from 'commander';
import { exitCode } from '../errors/index.ts';
import { judgeFileMetrics, scoreModels, type JudgeFileMetric } from '../run/index.ts';
import type { Finish } from './finish.ts';
import type { Terminal } from './terminal.ts';

interface MetricOptions {
  results_root: string;
  models: string[];
  evaluators: string[];
  metrics: JudgeFileMetric[];
  output_root: string;
}

/** `livelong lifesim metric`: scores of judge files, in LifeSim's arithmetic. */
export function addLifesimMetricCommand(group: Command, terminal: Terminal, finish: Finish): void {
  group
    .command('metric')
    .summary('score judge files of LifeSim')
    .description(
      'Scores judge files in the arithmetic of LifeSim, to the digit, its oddities included: a failure counts 0, nothing is held on its scale, evaluators are averaged.',
    )
    .requiredOption('--results_root <folder>', 'judge files lie at FOLDER/EVALUATOR/MODEL/METRIC_results.jsonl')
    .requiredOption('--models <name...>', 'models that are scored, each by itself')
    .requiredOption('--evaluators <name...>', 'judges; the file of the first decides which items count')
    .addOption(
      new Option('--metrics <name...>', 'what is scored; ic needs the files of ir, too')
        .choices(judgeFileMetrics)
        .default([...judgeFileMetrics], 'all'),
    )
    .requiredOption('--output_root <folder>', 'scores are written to FOLDER/MODEL/scores.json')
    .action(async (options: MetricOptions) => {
      const { models, evaluators, metrics } = options;
      const scored = await scoreModels({
        resultsRoot: options.results_root,
        models,
        evaluators,
        metrics,
        outputRoot: options.output_root,
      });
      for (const { text, path } of scored) {
        terminal.tell(path);
        terminal.print(text);
      }
      finish(exitCode.passed);
    });
}
