import { join } from 'node:path';
import { UsageError } from '../../errors/index.ts';
import { readPropersimOptions, type MemoryLevel, type PropersimOptions } from '../../formats/index.ts';
import { isModelName } from '../../model/index.ts';
import type { DaysInput } from './days-input.ts';

/** A run as ProPerSim's users ask for it. */
export interface PropersimRequest {
  /** Options by ProPerSim's names and values. */
  options: Readonly<Record<string, string>>;
  /** Folder with a folder for each persona; null: our own 32 people. */
  personas: string | null;
  /** Run directory; null: as SAVE_DIR says. */
  saveDir: string | null;
  /** Where models that ProPerSim loads itself are served, OpenAI-compatible. */
  modelUrl: string;
  /** Measures each trained model; null: nothing does. */
  guard: string | null;
}

/** The same in words of ours. */
export interface PropersimRun {
  input: DaysInput;
  /** Environment variables for commands of the user's own. */
  environment: Readonly<Record<string, string>>;
}

/** ProPerSim's training goes through its pairs twice. */
const epochs = 2;

/**
 * Translates a run of ProPerSim: 14 days from 13 February 2025, a tick every 150 s, the silent assistant as a baseline beside the one that is asked for.
 * @throws UsageError for what cannot hold together, or is not done here
 */
export function propersimDays(request: PropersimRequest): PropersimRun {
  const options = readPropersimOptions(request.options);
  requireDone(options, request);
  const { originPersona, cacheDir } = options;
  const out = request.saveDir ?? (options.saveDir === null ? null : join('runs', options.saveDir));
  return {
    input: {
      name: 'propersim',
      days: 14,
      'held-out': 0,
      start: '2025-02-13',
      tick: 150,
      ticks: 'full',
      ...(out === null ? {} : { out }),
      ...(request.personas === null ? {} : { personas: request.personas }),
      ...(originPersona === null ? {} : { 'only-persona': originPersona }),
      ...peopleOf(options),
      ...assistantOf(options, request),
    },
    environment: cacheDir === null ? {} : { HF_CACHE_DIR: cacheDir, HF_HOME: cacheDir },
  };
}

/** Who rates. */
function peopleOf({ testMode, evaluator, evaluateSeparately, revision }: PropersimOptions): Partial<DaysInput> {
  if (testMode === 'plan') return {};
  if (testMode === 'human') return { raters: ['human'] };
  const model = evaluators[evaluator] ?? evaluator;
  return { raters: [`evaluator=${model}`], 'rate-as': evaluateSeparately ? 'separate' : 'joint', revisions: revision };
}

const evaluators: Readonly<Record<string, string>> = {
  'gemini-2.0': 'google:gemini-2.0-flash',
  'gemini-2.5': 'google:gemini-2.5-flash',
  'gpt-4o': 'openai:gpt-4o',
  'gpt-4o-mini': 'openai:gpt-4o-mini',
  'o3-mini': 'openai:o3-mini',
  'o4-mini': 'openai:o4-mini',
};

/** Who is tested, and how it learns. */
function assistantOf(options: PropersimOptions, { modelUrl, guard }: PropersimRequest): Partial<DaysInput> {
  if (options.testMode === 'plan') return { assistants: ['silent'] };
  const { agentModel, trainMethod, trainer, ranking, memoryLevel, personaGiven, reason, forcedSilence } = options;
  const model = agentSpec(agentModel, modelUrl);
  const isOutside = trainMethod !== null && trainer !== null && trainer !== 'built-in';
  return {
    assistants: ['silent', `agent=${trainMethod !== null && !isOutside ? 'learner:' : ''}${model}`],
    candidates: ranking ? 2 : 1,
    memory: memoryLevel === null ? 'none' : levelOf(memoryLevel),
    retrieval: memoryLevel !== null,
    persona: personaGiven ? 'person' : 'hidden',
    reasons: reason,
    'forced-silence': forcedSilence,
    ...(trainMethod === null ? {} : { objective: trainMethod === 'KTO' ? 'kto' : 'dpo', buffer: bufferOf(options) }),
    ...(isOutside ? { trainer, passes: epochs } : {}),
    ...(guard === null ? {} : { guard }),
  };
}

function agentSpec(agentModel: string, url: string): string {
  if (isModelName(agentModel)) return agentModel;
  return agentModel === 'gpt-4o-mini' ? 'openai:gpt-4o-mini' : `openai-compatible:${agentModel}@${url}`;
}

function bufferOf({ replayBuffer }: PropersimOptions): NonNullable<DaysInput['buffer']> {
  return replayBuffer.kind === 'half today' ? 'halftoday' : replayBuffer.pairs;
}

function levelOf({ suggestion, scoreShare, reasonShare }: MemoryLevel): NonNullable<DaysInput['memory']> {
  if (!suggestion) return 'A';
  if (scoreShare < 1) return scoreShare === 0 ? 'AS' : scoreShare === 0.1 ? 'AS9C1' : 'AS8C2';
  if (reasonShare < 1) return reasonShare === 0 ? 'ASC' : reasonShare === 0.1 ? 'ASC9R1' : 'ASC8R2';
  return 'ASCR';
}

/** Refuses what ProPerSim does and Livelong does not, and what needs to be said more about. */
function requireDone(options: PropersimOptions, { personas, saveDir, guard }: PropersimRequest): void {
  const { trainMethod, trainer, visualization, mmlu, originPersona } = options;
  const problems = [
    trainMethod !== null &&
      trainer === null &&
      `TRAIN_METHOD=${trainMethod}: weights are trained by a command of your own, as --TRAINER "python train.py" (docs/days.md), or not at all: --TRAINER built-in learns to choose among what the model proposes, without touching its weights. Give one of both, or --TRAIN_METHOD wo_train.`,
    trainMethod === 'SFT' &&
      'TRAIN_METHOD=SFT: every training is given sft.jsonl beside dpo.jsonl and kto.jsonl. Take --TRAIN_METHOD DPO with a --TRAINER that reads the file it wants.',
    visualization &&
      'VISUALIZATION=vis: there is no map to watch. The report shows each day, and `livelong show` tells it tick by tick. Take --VISUALIZATION novis.',
    mmlu &&
      guard === null &&
      'MMLU_EVAL=mmlueval: no questions come with Livelong. Name a command that asks them and prints JSON with numbers: --guard "python mmlu.py".',
    originPersona !== null &&
      personas === null &&
      `ORIGIN_PERSONA=${originPersona}: say with --personas DIR where its folder lies. No personas of ProPerSim come with Livelong.`,
    options.saveDir !== null && saveDir !== null && 'SAVE_DIR and --save_dir both say where the run is kept. Give one.',
  ].filter((problem) => problem !== false);
  if (problems.length > 0) {
    throw new UsageError(
      `This cannot be run:\n${problems.map((problem) => `- ${problem}`).join('\n')}\nNothing was run.`,
    );
  }
}
