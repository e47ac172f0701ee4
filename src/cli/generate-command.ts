import type { Command } from 'commander';
import { systemClock } from '../clock/index.ts';
import { exitCode, InterruptedError, shellWord, UsageError } from '../errors/index.ts';
import type { Prices, WrittenParameters } from '../model/index.ts';
import { legalityRules } from '../mind/index.ts';
import { samplingReportText, samplingSummaryText } from '../person/index.ts';
import { counted } from '../report/index.ts';
import {
  costsMoney,
  generateLives,
  type Generated,
  type GenerateInput,
  type GenerationPlan,
  type GenerationProgress,
} from '../run/index.ts';
import { askToGoOn, dollars } from './confirm-paid.ts';
import type { Finish } from './finish.ts';
import { jsonOption } from './json-option.ts';
import { addLimitOptions, askedLimits, type LimitOptions } from './limit-options.ts';
import { listenForInterrupts } from './listen-for-interrupts.ts';
import { collect, fraction, wholeNumber } from './number-option.ts';
import { parametersOption } from './parameters-option.ts';
import { duration, renewedLine } from './progress-line.ts';
import type { Terminal } from './terminal.ts';

interface GenerateCommandOptions extends LimitOptions {
  people: number;
  events: number;
  seed: number;
  out: string;
  plan?: string;
  pool?: string;
  desires?: string[];
  domain?: string;
  start?: string;
  months: number;
  mind: string;
  mindParameters?: WrittenParameters;
  embedding?: string;
  report: boolean;
  fresh: boolean;
  yes: boolean;
  json: boolean;
}

/** `livelong generate --out DIR`: people and months of their lives. */
export function addGenerateCommand(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('generate')
    .summary('make people and lives (the BDI life engine)')
    .description(
      'Makes people from a plan and months of their lives: where they go, what happens to them there, what they want of it and what they keep to themselves. Writes a folder in the LifeSim layout, for `livelong run --lives DIR`. Without a model no key is needed, and the same seed gives the same bytes.',
    )
    .requiredOption('--out <dir>', 'folder to write; a generation that was stopped there goes on')
    .option('--people <n>', 'how many people, one life each', wholeNumber(1, 1_000_000), 120)
    .option('--events <n>', 'how many life events each', wholeNumber(1, 1000), 10)
    .option('--seed <n>', 'seed of all that is drawn at random', wholeNumber(-2_147_483_648, 2_147_483_647), 1)
    .option('--plan <file>', 'what the population should look like (default: the plan that comes with Livelong)')
    .option('--pool <file>', 'draw from the people of this users.jsonl, each at most once, instead of making them up')
    .option('--desires <file>', "desires of your own beside the package's, repeatable: a domain is a file", collect)
    .option('--domain <name>', 'one domain for all lives, or mixed: all domains in each (default: the domains in turn)')
    .option('--start <date>', 'first day of every life, YYYY-MM-DD (default: drawn, in 2024 and 2025)')
    .option('--months <n>', 'about how long a life is', fraction(0.25, 24), 3)
    .option('--mind <model>', 'who thinks: rules (built in), or a model', 'rules')
    .addOption(parametersOption('--mind-parameters', 'the model that thinks'))
    .option(
      '--embedding <model>',
      'what looks desires up: hashed-words (built in), or a model (default: hashed-words)',
    );
  addLimitOptions(command, { concurrency: '16', callTimeout: '60', others: 'none' })
    .option('--prices <file>', 'prices that add to the bundled ones (docs/models-and-cost.md)')
    .option('--report', 'print how every column of the people compares with the plan', false)
    .option('--fresh', 'empty the folder first', false)
    .option('--yes', 'do not ask before paid calls', false)
    .addOption(jsonOption())
    .action(async (options: GenerateCommandOptions) => {
      if (options.out.trim() === '') throw new UsageError('--out is empty. Name a folder, such as lives.');
      const line = renewedLine<GenerationProgress>(
        {
          write: (text) => process.stderr.write(text),
          isTerminal: process.stderr.isTTY,
          columns: process.stderr.columns ?? 100,
          now: () => systemClock.now(),
        },
        progressText,
      );
      const startedAt = systemClock.now();
      try {
        const generated = await generateLives(inputOf(options), {
          fresh: options.fresh,
          environment: terminal.environment,
          onProgress: (now) => line.update(now),
          agree: (plan, prices) => agree(plan, { yes: options.yes, prices }, terminal),
          listen: (stop) =>
            listenForInterrupts(
              () => stop(new InterruptedError(options.out, 'the same command again')),
              'The same command again goes on where it stopped.',
            ),
        });
        line.end();
        tell(generated, { ...options, seconds: (systemClock.now() - startedAt) / 1000 }, terminal);
        finish(exitCode.passed);
      } finally {
        line.end();
      }
    });
}

function inputOf(options: GenerateCommandOptions): GenerateInput {
  const asked = {
    people: options.people,
    events: options.events,
    seed: options.seed,
    out: options.out,
    plan: options.plan,
    pool: options.pool,
    desires: options.desires,
    domain: options.domain,
    start: options.start,
    months: options.months,
    mind: options.mind,
    'mind-parameters': options.mindParameters,
    embedding: options.embedding,
    ...askedLimits(options),
    prices: options.prices,
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as GenerateInput;
}

/** Calls of one point: three queries, rank, refine, goal. */
const callsPerPoint = 6;
/** Points at which the trigger fires, for each event: at some nothing can happen. */
const pointsPerEvent = 1.3;
/** Tokens of a usual call, in and out. */
const usualTokens = { input: 1800, output: 200 };

async function agree(
  { mind, request }: GenerationPlan,
  { yes, prices }: { yes: boolean; prices: Prices },
  terminal: Terminal,
): Promise<void> {
  if (yes || mind.kind === 'built-in' || !(mind.paid || costsMoney(prices, mind.name))) return;
  const calls = Math.ceil(request.people * request.events * pointsPerEvent * callsPerPoint);
  const price = prices.of(mind.name);
  const each = price === null ? 0 : (price.input * usualTokens.input + price.output * usualTokens.output) / 1_000_000;
  const cost =
    price === null
      ? `Nobody has said what ${mind.name} costs: --prices FILE takes prices of your own.`
      : `They cost roughly ${dollars((calls * each) / 2)} to ${dollars(calls * each * 2)} (prices as of ${prices.asOf} where --prices says nothing else).`;
  await askToGoOn(
    `This makes about ${calls} model calls, which are paid for. ${cost} What is recorded already is not paid again.`,
    terminal,
  );
}

function progressText({ lives, events, calls }: GenerationProgress, elapsedInMs: number): string {
  const asked = calls.made + calls.recorded === 0 ? '' : `, calls ${calls.made} (${calls.recorded} from the record)`;
  return `lives ${lives.done}/${lives.all}, events ${events}${asked}, ${duration(elapsedInMs)}`;
}

function tell(
  generated: Generated,
  { json, report, events, seconds }: { json: boolean; report: boolean; events: number; seconds: number },
  terminal: Terminal,
): void {
  const { directory, sampling, counts, hashes, shortLives, calls, id } = generated;
  if (json) {
    const { people, events: made } = generated;
    const shape = { directory: directory.root, id, people, events: made, shortLives, counts, hashes, calls, sampling };
    terminal.print(JSON.stringify(shape, null, 2));
    return;
  }
  const dropped = Object.entries(counts.dropped).map(
    ([rule, count]) => `${count} (${rule}: ${legalityRules[rule as keyof typeof legalityRules]})`,
  );
  terminal.print(report ? samplingReportText(sampling) : samplingSummaryText(sampling));
  if (!report) terminal.print('(The columns farthest from the plan; --report tells of all.)');
  terminal.print('');
  terminal.print(
    `${counted(generated.people, 'life', 'lives')} with ${generated.events} events in ${seconds.toFixed(1)} s${calls.made + calls.recorded > 0 ? `, ${calls.made} calls made and ${calls.recorded} from the record` : ''}.`,
  );
  terminal.print(
    `An event was called for ${counts.fired} times: at ${counts.nothingPossible} nothing in the pool could have happened (most places and hours are ordinary), ${counts.nothingChosen} times nothing was thought possible, ${counts.repaired} gave way to the next in rank${counts.failed > 0 ? `, ${counts.failed} were lost to failed calls` : ''}${dropped.length > 0 ? `; dropped: ${dropped.join(', ')}` : ''}.`,
  );
  if (shortLives > 0) {
    terminal.print(
      `${counted(shortLives, 'life has', 'lives have')} fewer than ${events} events: the desires ran out. Add some (--desires), or ask for longer lives (--months) or fewer events.`,
    );
  }
  terminal.print(
    `SHA-256 of users.jsonl ${hashes.people.slice(0, 16)}…, of events.jsonl ${hashes.events.slice(0, 16)}…`,
  );
  terminal.tell(`\nGo on with\n  livelong run --lives ${shellWord(directory.root)}`);
}
