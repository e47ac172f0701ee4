import { Option, type Command } from 'commander';
import { baselines, memoryModes, type MemoryMode } from '../assistant/index.ts';
import { exitCode, UsageError } from '../errors/index.ts';
import { counted } from '../report/index.ts';
import { parseAssistantSpec, planRun, splitLabel, toldAssistants, type RunPlan } from '../run/index.ts';
import { liveRun } from './live-run.ts';
import { collect, seconds, wholeNumber } from './number-option.ts';
import type { Finish } from './finish.ts';
import { jsonOption } from './json-option.ts';
import type { Terminal } from './terminal.ts';

interface RunOptions {
  lives?: string;
  templates?: string;
  people?: number;
  events?: number;
  turns: number;
  trials: number;
  seed: number;
  user: string;
  assistant?: string[];
  judge?: string[];
  memory: MemoryMode;
  concurrency: number;
  callTimeout: number;
  out?: string;
  fresh: boolean;
  yes: boolean;
  json: boolean;
}

/** All built-ins: the baseline of the comparison first, then what should be better, then the controls that must stay at the bottom. */
const defaultAssistants = ['generic', 'helpful', 'oracle', 'echo', 'silent'];

/** `livelong run`: the main job. */
export function addRunCommand(program: Command, terminal: Terminal, finish: Finish): void {
  const builtIn = [...Object.keys(baselines), ...Object.keys(toldAssistants)];
  program
    .command('run')
    .summary('simulate lives with assistants, judge, score: the main job')
    .description(
      'Simulates conversations of people with assistants, has them judged, and prints a table with intervals. Without options: the bundled lives with built-in models, no key needed.',
    )
    .option('--lives <dir>', 'folder in the LifeSim layout: events.jsonl, users.jsonl, language_templates.json')
    .option('--templates <file>', 'preference templates, where neither the folder nor its parent holds any')
    .option('--people <n>', 'how many lives, round-robin over domains (default: all)', wholeNumber(1))
    .option('--events <n>', 'how many events of each life (default: all)', wholeNumber(1))
    .option('--turns <n>', 'turns per conversation, at most', wholeNumber(1, 1000), 6)
    .option('--trials <n>', 'how often each life is lived with each assistant', wholeNumber(1, 1000), 1)
    .option('--seed <n>', 'seed of all that is drawn at random', wholeNumber(-2_147_483_648, 2_147_483_647), 1)
    .option('--user <model>', 'who plays the people: agenda (built in), or a model', 'agenda')
    .option(
      '--assistant <spec>',
      `assistant under test, repeatable: [label=]SPEC, where SPEC is a built-in (${builtIn.join(', ')}), a module (./mine.ts) or a model (default: all built-ins)`,
      collect,
    )
    .option(
      '--judge <model>',
      'judge, repeatable: [label=]heuristic (built in) or a model (default: heuristic)',
      collect,
    )
    .addOption(
      new Option('--memory <mode>', 'what a model assistant carries from one conversation to the next')
        .choices(memoryModes)
        .default('profile'),
    )
    .option('--concurrency <n>', 'calls in flight at one endpoint, at most', wholeNumber(1, 10_000), 16)
    .option('--call-timeout <seconds>', 'time limit of one attempt of a call', seconds(300), 60)
    .option('--out <dir>', 'run directory (default: runs/<study>-<id>); a run of the same study there is continued')
    .option('--fresh', 'empty the run directory first', false)
    .option('--yes', 'do not ask before paid calls', false)
    .addOption(jsonOption())
    .action(async (options: RunOptions, command: Command) => {
      refuseIdleOptions(options, command);
      const plan = await planRun({
        lives: options.lives ?? null,
        ...(options.templates === undefined ? {} : { templates: options.templates }),
        ...(options.people === undefined ? {} : { people: options.people }),
        ...(options.events === undefined ? {} : { events: options.events }),
        turns: options.turns,
        trials: options.trials,
        seed: options.seed,
        user: options.user,
        assistants: options.assistant ?? defaultAssistants,
        judges: options.judge ?? ['heuristic'],
        memory: options.memory,
        concurrency: options.concurrency,
        callTimeout: options.callTimeout,
        out: options.out ?? null,
        fresh: options.fresh,
      });
      terminal.tell(opening(plan));
      const code = await liveRun(plan, options, terminal);
      finish(code);
      if (code === exitCode.passed && options.lives === undefined && !options.json) terminal.tell(nextSteps);
    });
}

/** What a flag accepts it obeys, or it is refused with a reason. */
function refuseIdleOptions({ assistant = [], out }: RunOptions, command: Command): void {
  if (out?.trim() === '') throw new UsageError('--out is empty. Name a folder, such as runs/first.');
  const isModel = (text: string) => parseAssistantSpec(splitLabel(text).spec).kind === 'model';
  if (command.getOptionValueSource('memory') === 'cli' && !assistant.some(isModel)) {
    throw new UsageError(
      '--memory is for model assistants (--assistant openai:MODEL or openai-compatible:MODEL@URL), and there is none. Modules keep their own memory; leave --memory away.',
    );
  }
}

function opening({ study, lives, directory }: RunPlan): string {
  const templates =
    lives.templatesFile === null
      ? 'No preference templates: profile recovery will be missing.'
      : `${counted(lives.dimensions?.length ?? 0, 'preference dimension', 'preference dimensions')}.`;
  const assistants = study.assistants.map(({ label }) => label).join(', ');
  const judges = study.judges.map(({ label }) => label).join(', ');
  const events = counted(study.events, 'event', 'events');
  const extent = `${counted(study.people, 'life', 'lives')} of ${study.people === 1 ? '' : 'up to '}${events}`;
  return `${extent}, user ${study.user}, assistants ${assistants}, judges ${judges}. ${templates}\nRun directory: ${directory.root}\n`;
}

const nextSteps = `
What to try next:
  your own assistant      livelong run --assistant helpful --assistant ./mine.ts --out runs/mine
  a model                 livelong run --assistant openai:gpt-5-mini --judge openai:gpt-5-mini --out runs/model
  your own server         livelong run --assistant openai-compatible:NAME@http://localhost:8000/v1 --out runs/server
  your own lives          livelong run --lives DIR
In this folder write \`npm run livelong -- run …\` for \`livelong run …\`.`;
