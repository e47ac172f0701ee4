import { Option, type Command } from 'commander';
import { planDays, propersimDays, propersimOptions, readTrainMode, type PropersimRequest } from '../run/index.ts';
import type { Finish } from './finish.ts';
import { jsonOption } from './json-option.ts';
import { addLimitOptions, askedLimits, type LimitOptions } from './limit-options.ts';
import { liveDays } from './live-days.ts';
import { wholeNumber } from './number-option.ts';
import type { Terminal } from './terminal.ts';

interface RunOptions extends LimitOptions {
  options?: string;
  personas?: string;
  save_dir?: string;
  model_url: string;
  guard?: string;
  days?: number;
  seed?: number;
  planner?: string;
  home?: string;
  fresh: boolean;
  yes: boolean;
  json: boolean;
}

/** `livelong propersim …`: ProPerSim's runs, by its own names and values. */
export function addPropersimCommand(program: Command, terminal: Terminal, finish: Finish): void {
  const group = program
    .command('propersim')
    .summary("run what ProPerSim runs, by its options' names and values")
    .description("ProPerSim's runs, by the names and values of its options: docs/propersim.md.");
  const command = group
    .command('run')
    .summary('simulate days as ProPerSim does')
    .description(
      "Simulates 14 days with an assistant that is asked every 150 s, as ProPerSim's options say. What each means here: docs/propersim.md. The files are those of `livelong days`.",
    )
    .option('--options <text>', "all options in one string, as ProPerSim's TRAIN_MODE joins them")
    .option('--personas <dir>', "ProPerSim's personas, a folder for each (default: our own 32 people)")
    .option('--save_dir <dir>', 'run directory (default: runs/propersim-<id>)')
    .option(
      '--model_url <url>',
      'where models that ProPerSim loads itself are served, OpenAI-compatible',
      'http://localhost:8000/v1',
    )
    .option('--guard <command>', 'command that measures each trained model, for MMLU_EVAL=mmlueval')
    .option('--days <n>', 'days to live (default: 14)', wholeNumber(1, 3650))
    .option(
      '--seed <n>',
      'seed of all that is drawn at random (default: 1)',
      wholeNumber(-2_147_483_648, 2_147_483_647),
    )
    .option('--planner <model>', 'who plans the days: rules (built in), or a model (default: rules)')
    .option('--home <file>', 'home.yaml in which everybody lives (default: a bundled home that suits each household)');
  for (const { name, purpose, values, form, fallback } of propersimOptions) {
    const legal = [...(values ?? []).map((value) => (value === '' ? '""' : value)), ...(form === null ? [] : [form])];
    const usual = fallback === null ? '' : ` (default: ${fallback === '' ? '""' : fallback})`;
    command.addOption(new Option(`--${name} <value>`, `${purpose} ${legal.join(', ')}${usual}`));
  }
  addLimitOptions(command, {
    concurrency: '16, or as before',
    callTimeout: '60, or as before',
    others: 'none, or as before',
  })
    .option('--prices <file>', 'prices that add to the bundled ones (docs/models-and-cost.md)')
    .option('--fresh', 'empty the run directory first', false)
    .option('--yes', 'do not ask before paid calls', false)
    .addOption(jsonOption())
    .action(async (given: RunOptions) => {
      const { input, environment } = propersimDays(requestOf(given));
      const { days, seed, planner, home, prices } = given;
      const more = Object.entries({ days, seed, planner, home, prices, ...askedLimits(given) });
      const plan = await planDays(
        { ...input, ...Object.fromEntries(more.filter(([, value]) => value !== undefined)) },
        { fresh: given.fresh },
      );
      const own = { ...terminal, environment: { ...terminal.environment, ...environment } };
      finish(await liveDays(plan, given, own));
    });
}

/** The options in one string hold where the same is not said by a flag of its own. */
function requestOf(given: RunOptions): PropersimRequest {
  const flags = Object.entries(given as unknown as Record<string, unknown>).filter(
    (entry): entry is [string, string] => /^[A-Z]/.test(entry[0]) && typeof entry[1] === 'string',
  );
  return {
    options: { ...(given.options === undefined ? {} : readTrainMode(given.options)), ...Object.fromEntries(flags) },
    personas: given.personas ?? null,
    saveDir: given.save_dir ?? null,
    modelUrl: given.model_url,
    guard: given.guard ?? null,
  };
}
