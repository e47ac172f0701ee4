import { InvalidArgumentError, Option, type Command } from 'commander';
import { systemClock } from '../clock/index.ts';
import { exitCode } from '../errors/index.ts';
import { counted, harmless } from '../report/index.ts';
import {
  carryOutMain,
  isWhole,
  planMain,
  settings,
  type CarriedOut,
  type MainPlan,
  type MainRequest,
  type Setting,
} from '../run/index.ts';
import type { Finish } from './finish.ts';
import { listenForInterrupts } from './listen-for-interrupts.ts';
import { wholeNumber } from './number-option.ts';
import { duration, progressLine } from './progress-line.ts';
import type { Terminal } from './terminal.ts';

interface MainOptions {
  user_model_path: string;
  user_model_url?: string;
  user_model_api_key?: string;
  assistant_model_path: string;
  assistant_model_url?: string;
  assistant_model_api_key?: string;
  use_preference_memory: boolean;
  retriever_model_path?: string;
  exp_setting: Setting;
  n_events_per_sequence: number;
  n_threads: number;
  seq_ids?: string[];
  chromadb_root?: string;
  data_root: string;
  logs_root: string;
}

/** `livelong lifesim main`: simulates LifeSim's sequences as its own program does. */
export function addLifesimMainCommand(group: Command, terminal: Terminal, finish: Finish): void {
  const command = group
    .command('main')
    .summary('simulate the sequences of LifeSim as its own program does')
    .description(
      'Simulates conversations over LifeSim data as its own program does: two rounds at each event, a call for each step of the person, one assistant. Writes its logs; every call is recorded, and the same command goes on where it stopped. Paid calls are made without asking.',
    );
  const place = (role: string) => `OpenAI-compatible server of the ${role}'s model (default: as the name says)`;
  const key = (role: string) =>
    `key for the ${role}'s model (default: from the environment, where others cannot see it)`;
  command
    .requiredOption('--user_model_path <model>', 'name or path of the model that plays the people')
    .option('--user_model_url <url>', place('user'))
    .option('--user_model_api_key <key>', key('user'))
    .requiredOption('--assistant_model_path <model>', 'name or path of the model that is tested')
    .option('--assistant_model_url <url>', place('assistant'))
    .option('--assistant_model_api_key <key>', key('assistant'))
    .option('--use_preference_memory', 'each portrait of the person starts from the last one', false)
    .option('--retriever_model_path <model>', "what compares texts in the person's memory (default: hashed-words)")
    .addOption(
      new Option('--exp_setting <name>', 'lives are read in DATA_ROOT/NAME where that holds any, and logs named by it')
        .choices([...settings])
        .default('single_session'),
    )
    .option('--n_events_per_sequence <n>', 'events of each sequence, at most', wholeNumber(1), 10)
    .option('--n_threads <n>', 'calls in flight at one server, at most', wholeNumber(1, 10_000), 4)
    .option('--seq_ids <ids>', 'ids of the sequences, with commas between (default: all)', idList)
    .option('--chromadb_root <folder>', "vectors of the people's memories lie in FOLDER (default: in the run)")
    .option('--data_root <folder>', 'holds users.jsonl, events.jsonl and language_templates.json', './data')
    .option('--logs_root <folder>', 'logs are written below FOLDER', './logs')
    .action(async (options: MainOptions) => finish(await simulateAsMain(requestOf(options), terminal)));
}

function idList(text: string): string[] {
  const ids = text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (ids.length > 0) return ids;
  throw new InvalidArgumentError(
    'It takes ids of sequences with commas between, such as event_dining_7,event_travel_9.',
  );
}

function requestOf(options: MainOptions): MainRequest {
  return {
    user: {
      path: options.user_model_path,
      url: options.user_model_url ?? null,
      apiKey: options.user_model_api_key ?? null,
    },
    assistant: {
      path: options.assistant_model_path,
      url: options.assistant_model_url ?? null,
      apiKey: options.assistant_model_api_key ?? null,
    },
    preferenceMemory: options.use_preference_memory,
    retriever: options.retriever_model_path ?? null,
    setting: options.exp_setting,
    events: options.n_events_per_sequence,
    threads: options.n_threads,
    sequences: options.seq_ids ?? null,
    dataRoot: options.data_root,
    logsRoot: options.logs_root,
    vectorsRoot: options.chromadb_root ?? null,
  };
}

async function simulateAsMain(request: MainRequest, terminal: Terminal): Promise<number> {
  const plan = await planMain(request);
  for (const remark of opening(plan)) terminal.tell(remark);
  const line = progressLine({
    write: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    columns: process.stderr.columns ?? 100,
    now: () => systemClock.now(),
  });
  let done: CarriedOut;
  try {
    done = await carryOutMain(plan, request, {
      clock: systemClock,
      environment: terminal.environment,
      listen: (interrupt) => listenForInterrupts(interrupt, 'The same command goes on where it stopped.'),
      onProgress: (now) => line.update(now),
    });
  } finally {
    line.end();
  }
  terminal.print(plan.folder);
  for (const remark of remarks(done)) terminal.tell(remark);
  return codeOf(done);
}

function opening({ run: { study, lives, directory }, models }: MainPlan): string[] {
  const { people, events, embedding } = study;
  return [
    `${counted(people, 'sequence', 'sequences')} of ${people === 1 ? '' : 'up to '}${counted(events, 'event', 'events')} in ${study.lives}, user ${models.user}, assistant ${models.assistant}.`,
    lives.templatesFile === null
      ? `No language_templates.json: no portrait will be drawn.`
      : `Preference dimensions: ${lives.templatesFile}.`,
    embedding === 'hashed-words'
      ? `The people's memories are compared by hashed-words, which is no model and keeps no vectors; --retriever_model_path takes one.`
      : `The people's memories are compared by ${embedding}; vectors lie in ${directory.vectors}.`,
  ];
}

/** What a reader of the logs must know. */
function remarks({ results, progress, seconds, stop, directory }: CarriedOut): string[] {
  const { conversations, incompleteLives, faults } = results;
  const lines: string[] = [];
  if (progress !== null) {
    const { made, recorded } = progress.calls;
    lines.push(
      `${counted(conversations.all, 'conversation', 'conversations')} in ${duration(seconds * 1000)}, ${counted(made, 'call', 'calls')} made, ${recorded} from the record. The run lies in ${directory.root}.`,
    );
  }
  if (incompleteLives > 0) {
    lines.push(
      `${counted(incompleteLives, 'sequence is', 'sequences are')} not simulated to the end and ${incompleteLives === 1 ? 'has' : 'have'} no log yet. The same command goes on.`,
    );
  }
  if (conversations.broken > 0) {
    lines.push(
      `${counted(conversations.broken, 'conversation', 'conversations')} broke and stand apart in the logs, under livelong.broken.`,
    );
  }
  for (const { who, kind, times, message } of faults.failedCalls) {
    lines.push(
      `${who}: ${counted(times, 'call', 'calls')} failed for good (${kind}), the first with: ${harmless(message.split('\n')[0]!.slice(0, 200))}`,
    );
  }
  return stop === null ? lines : [...lines, stop.message];
}

function codeOf({ results, stop }: CarriedOut): number {
  if (stop !== null) return stop.exitCode;
  if (!isWhole(results)) return exitCode.inconclusive;
  const { all, broken } = results.conversations;
  return all > 0 && all === broken ? exitCode.broken : exitCode.passed;
}
