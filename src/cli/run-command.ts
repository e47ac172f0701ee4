import { Option, type Command } from 'commander';
import { baselines, memoryModes, type MemoryMode } from '../assistant/index.ts';
import { exitCode, shellWord, UsageError } from '../errors/index.ts';
import type { WrittenParameters } from '../model/index.ts';
import { counted } from '../report/index.ts';
import {
  parseAnalysisSpec,
  planRun,
  readStudyInput,
  toldAssistants,
  type RunPlan,
  type StudyInput,
} from '../run/index.ts';
import type { Finish } from './finish.ts';
import { jsonOption } from './json-option.ts';
import { liveRun } from './live-run.ts';
import { addLimitOptions, askedLimits, type LimitOptions } from './limit-options.ts';
import { collect, share, wholeNumber } from './number-option.ts';
import { parametersOption } from './parameters-option.ts';
import type { Terminal } from './terminal.ts';
import { addBranchOptions, runBranch, type BranchOptions } from './run-branch.ts';
import { addTestOptions, openChecks, type TestOptions } from './test-options.ts';

interface RunOptions extends LimitOptions, TestOptions, BranchOptions {
  lives?: string;
  templates?: string;
  people?: number;
  events?: number;
  turns?: number;
  turnsAs?: 'joint' | 'separate';
  trials?: number;
  seed?: number;
  user?: string;
  assistant?: string[];
  judge?: string[];
  memory?: MemoryMode;
  analysis?: string;
  userParameters?: WrittenParameters;
  assistantParameters?: WrittenParameters;
  judgeParameters?: WrittenParameters;
  analysisParameters?: WrittenParameters;
  embedding?: string;
  overlapThreshold?: number;
  out?: string;
  fresh: boolean;
  yes: boolean;
  json: boolean;
}

/** `livelong run`: the main job. */
export function addRunCommand(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('run')
    .summary('simulate lives with assistants, judge, score: the main job')
    .description(
      'Simulates conversations of people with assistants, has them judged, and prints a table with intervals. Without a study and without options: 16 of the bundled lives with built-in models, no key needed. Options say more than the study file.',
    )
    .argument('[study]', 'a study.yaml (livelong init writes one)');
  addBranchOptions(addPartOptions(addExtentOptions(command)));
  addTestOptions(
    addLimitOptions(command, {
      concurrency: '16, or as before',
      callTimeout: '60, or as before',
      others: 'none, or as before',
    }),
  )
    .option('--prices <file>', 'prices that add to the bundled ones (docs/models-and-cost.md)')
    .option('--out <dir>', 'run directory (default: runs/<study>-<id>); a run of the same study there is continued')
    .option('--fresh', 'empty the run directory first', false)
    .option('--yes', 'do not ask before paid calls', false)
    .addOption(jsonOption())
    .action(async (file: string | undefined, options: RunOptions) => {
      if (options.out?.trim() === '') throw new UsageError('--out is empty. Name a folder, such as runs/first.');
      const { branch, at, set } = options;
      const isBranch = branch !== undefined || at !== undefined || set !== undefined;
      finish(
        await (isBranch ? runBranch(file, options, { command, terminal, opening }) : run(file, options, terminal)),
      );
    });
}

/** Options that say which lives are lived, and how often. */
function addExtentOptions(command: Command): Command {
  return command
    .option('--lives <dir>', 'folder in the LifeSim layout: events.jsonl, users.jsonl, language_templates.json')
    .option('--templates <file>', 'preference templates, where neither the folder nor its parent holds any')
    .option(
      '--people <n>',
      'how many lives, round-robin over domains (default: all; of the bundled lives 16)',
      wholeNumber(1),
    )
    .option('--events <n>', 'how many events of each life (default: all; of the bundled lives 3)', wholeNumber(1))
    .option('--turns <n>', 'turns per conversation, at most (default: 6)', wholeNumber(1, 1000))
    .addOption(
      new Option(
        '--turns-as <way>',
        'how a model plays a turn of the person: one call, or one for each step (default: joint)',
      ).choices(['joint', 'separate']),
    )
    .option('--trials <n>', 'how often each life is lived with each assistant (default: 1)', wholeNumber(1, 1000))
    .option(
      '--seed <n>',
      'seed of all that is drawn at random (default: 1)',
      wholeNumber(-2_147_483_648, 2_147_483_647),
    );
}

/** Options that say who takes part. */
function addPartOptions(command: Command): Command {
  const builtIn = [...Object.keys(baselines), ...Object.keys(toldAssistants)];
  return command
    .option('--user <model>', 'who plays the people: agenda (built in), or a model (default: agenda)')
    .option(
      '--assistant <spec>',
      `assistant under test, repeatable: [label=]SPEC, where SPEC is a built-in (${builtIn.join(', ')}), a module (./mine.ts), a model, bare:MODEL or http://… (default: all built-ins)`,
      collect,
    )
    .option(
      '--judge <model>',
      'judge, repeatable: [label=]heuristic (built in) or a model (default: heuristic)',
      collect,
    )
    .addOption(
      new Option(
        '--memory <mode>',
        'what a model assistant carries from one conversation to the next (default: profile)',
      ).choices([...memoryModes]),
    )
    .option(
      '--analysis <model>',
      'model that reads replies before they are sent, may have them revised, and looks back at each conversation (default: none)',
    )
    .addOption(parametersOption('--user-parameters', 'the model that plays the people'))
    .addOption(parametersOption('--assistant-parameters', 'all model assistants'))
    .addOption(parametersOption('--judge-parameters', 'all model judges'))
    .addOption(parametersOption('--analysis-parameters', 'the model that analyses'))
    .option('--embedding <model>', 'what compares texts: hashed-words (built in), or a model (default: hashed-words)')
    .option(
      '--overlap-threshold <share>',
      "from which overlap on, 0 to 1, a reply counts as heard before (default: the embedding's own)",
      share,
    );
}

async function run(file: string | undefined, options: RunOptions, terminal: Terminal): Promise<number> {
  const input = withFlags(file === undefined ? {} : readStudyInput(file), options);
  const plan = await planRun(input, { fresh: options.fresh });
  const checks = openChecks({ ...options, min: input.min, max: input.max }, plan.study, terminal.environment);
  terminal.tell(opening(plan));
  const code = await liveRun(plan, { ...options, checks }, terminal);
  if (code === exitCode.passed && input.lives === undefined && !options.json)
    terminal.tell(nextSteps(plan.directory.root));
  return code;
}

/** The study with what the flags say in place of what stands in its file. */
function withFlags(input: StudyInput, options: RunOptions): StudyInput {
  const flags: StudyInput = {
    lives: options.lives,
    templates: options.templates,
    people: options.people,
    events: options.events,
    turns: options.turns,
    'turns-as': options.turnsAs,
    trials: options.trials,
    seed: options.seed,
    user: options.user,
    assistants: options.assistant,
    judges: options.judge,
    memory: options.memory,
    analysis: options.analysis,
    'user-parameters': options.userParameters,
    'assistant-parameters': options.assistantParameters,
    'judge-parameters': options.judgeParameters,
    'analysis-parameters': options.analysisParameters,
    embedding: options.embedding,
    'overlap-threshold': options.overlapThreshold,
    ...askedLimits(options),
    prices: options.prices,
    min: options.min,
    max: options.max,
    out: options.out,
  };
  const given = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
  return { ...input, ...given };
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
  const analysis = analysisText(study);
  return `${extent}, user ${study.user.spec}, assistants ${assistants}, judges ${judges}. ${analysis}${templates}\nRun directory: ${directory.root}\n`;
}

/** Whom an analysis advises, and who takes no advice; empty without one. */
function analysisText({ assistants }: RunPlan['study']): string {
  const advisers = new Set(assistants.flatMap(({ analysis }) => analysis?.spec ?? []));
  const others = assistants.filter(({ analysis }) => analysis === undefined).map(({ label }) => label);
  const without =
    others.length === 0 ? '' : `; ${others.join(', ')} ${others.length === 1 ? 'takes' : 'take'} no advice`;
  return [...advisers]
    .map((spec) => {
      const advised = assistants.filter(({ analysis }) => analysis?.spec === spec).map(({ label }) => label);
      return `Analysis by ${parseAnalysisSpec(spec).name}: advises ${advised.join(', ')}${without}. `;
    })
    .join('');
}

function nextSteps(run: string): string {
  return `
What to try next:
  why it scored so        livelong show ${shellWord(run)} --worst 3
  your own assistant      livelong run --assistant helpful --assistant ./mine.ts --out runs/mine
  a model                 livelong run --assistant openai:gpt-5-mini --judge openai:gpt-5-mini --out runs/model
  your own server         livelong run --assistant openai-compatible:NAME@http://localhost:8000/v1 --out runs/server
  your own lives          livelong run --lives DIR
In this folder write \`npm run livelong -- run …\` for \`livelong run …\`.`;
}
