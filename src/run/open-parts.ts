import {
  bareService,
  baselines,
  harness,
  hashModule,
  httpAssistant,
  moduleAssistant,
  openModulePool,
  pureAssistant,
  type AssistantPort,
} from '../assistant/index.ts';
import type { Clock } from '../clock/index.ts';
import { UsageError } from '../errors/index.ts';
import {
  checkModelParameters,
  hashedWords,
  openBudget,
  openEmbedder,
  openEndpoints,
  openModel,
  openSpending,
  openVectors,
  readPrices,
  readParameters,
  type WrittenParameters,
  type Embedder,
  type Endpoints,
  type ModelPort,
  type Prices,
} from '../model/index.ts';
import { agendaUser, llmUser, type SimulatedUser, type ToldAssistant } from '../user/index.ts';
import { importedJudge } from './imported-judge.ts';
import type { Judge } from './judge-conversation.ts';
import { parseAssistantSpec, parseJudgeSpec, parseUserSpec } from './spec.ts';
import { defaultParameters, type ModelRole } from './parameters.ts';
import type { RunPlan } from './plan-run.ts';
import { toldAssistants } from './told-assistants.ts';

/** An assistant of a study, ready to be asked. */
export interface OpenAssistant {
  label: string;
  assistant: AssistantPort | ToldAssistant;
}

/** Everybody who takes part in a study, ready to be asked. */
export interface Parts {
  user: SimulatedUser;
  assistants: readonly OpenAssistant[];
  judges: readonly Judge[];
  /** What compares texts for the person. */
  embedder: Embedder;
  endpoints: Endpoints;
  prices: Prices;
  /** True when any part calls a model, a module or a server: then waiting, not computing, takes the time. */
  waits: boolean;
  close(): Promise<void>;
}

/**
 * Opens user, assistants and judges of a study. Nothing is asked of any model yet; modules are loaded.
 * @param only labels of the assistants that will be asked; the others may be gone
 * @throws UsageError for a wrong spec, a missing key, a module that does not load
 */
export async function openParts(
  {
    study,
    directory,
    prices: ownPrices,
    fresh,
    retry,
  }: Pick<RunPlan, 'study' | 'directory' | 'prices' | 'fresh' | 'retry'>,
  surroundings: { clock: Clock; environment: NodeJS.ProcessEnv; only?: ReadonlySet<string> },
): Promise<Parts> {
  const { clock, environment, only } = surroundings;
  const isAsked = (label: string) => only?.has(label) ?? true;
  const spending = await openSpending(directory.spending, { fresh });
  const prices = readPrices(ownPrices ?? undefined);
  const budget = openBudget({ limitInUsd: study.budget, prices, spending });
  const endpoints = openEndpoints({
    concurrency: study.concurrency,
    requestsPerMinute: study['requests-per-minute'] ?? undefined,
    tokensPerMinute: study['tokens-per-minute'] ?? undefined,
    budget,
    clock,
  });
  const callTimeoutInMs = study['call-timeout'] * 1000;
  const surroundingsOfCalls = { endpoints, callTimeoutInMs, clock, environment };
  const model = async (
    role: ModelRole,
    { text }: { text: string },
    written: WrittenParameters = {},
  ): Promise<ModelPort> => {
    const parameters = readParameters(written);
    const asked = { role: `--${role}`, parameters, defaults: defaultParameters[role], environment };
    await checkModelParameters(text, asked);
    return openModel(text, { ...asked, ...surroundingsOfCalls });
  };

  const vectors = await openVectors(directory.vectors, { fresh, withoutFailures: retry !== null });
  const embedder = await openEmbedder(study.embedding, {
    ...surroundingsOfCalls,
    vectors,
    overlapThreshold: study['overlap-threshold'] ?? undefined,
  });
  const userSpec = parseUserSpec(study.user.spec);
  const user =
    userSpec.kind === 'built-in'
      ? agendaUser({ seed: study.seed })
      : userSpec.kind === 'imported'
        ? importedUser()
        : llmUser(await model('user', userSpec, study.user.parameters), { turnsAs: study['turns-as'] });
  const judges: Judge[] = [];
  for (const { label, id, spec: text, parameters } of study.judges) {
    const spec = parseJudgeSpec(text);
    if (spec.kind === 'imported') judges.push(importedJudge(directory, { label, id }));
    else judges.push({ label, id, model: spec.kind === 'built-in' ? null : await model('judge', spec, parameters) });
  }

  const assistants = new Map<string, AssistantPort | ToldAssistant>();
  const modules: { label: string; path: string }[] = [];
  for (const { label, spec: text, memory, parameters } of study.assistants) {
    const spec = parseAssistantSpec(text);
    if (!isAsked(label)) assistants.set(label, finishedAssistant(label));
    else if (spec.kind === 'imported') throw importedCannotSpeak(label);
    else if (spec.kind === 'baseline') assistants.set(label, pureAssistant(baselines[spec.name]));
    else if (spec.kind === 'told') assistants.set(label, toldAssistants[spec.name]);
    else if (spec.kind === 'bare') assistants.set(label, bareService(await model('assistant', spec, parameters)));
    else if (spec.kind === 'http')
      assistants.set(label, httpAssistant({ label, url: spec.url, ...surroundingsOfCalls }));
    else if (spec.kind === 'module') modules.push({ label, path: spec.path });
    else
      assistants.set(
        label,
        harness(await model('assistant', spec, parameters), { memory: memory!, embedder: embedder('assistant') }),
      );
  }
  const pool = modules.length === 0 ? null : await openModulePool({ modules, callTimeoutInMs, clock });
  for (const { label, path } of modules) {
    assistants.set(label, moduleAssistant({ pool: pool!, label, hash: hashModule(path), clock }));
  }
  return {
    user,
    assistants: study.assistants.map(({ label }) => ({ label, assistant: assistants.get(label)! })),
    judges,
    embedder: embedder('user'),
    endpoints,
    prices,
    waits: isWaitedFor(study),
    close: async () => {
      await pool?.close();
      spending.close();
      vectors.close();
    },
  };
}

function isWaitedFor({ user, assistants, judges, embedding }: RunPlan['study']): boolean {
  return (
    parseUserSpec(user.spec).kind === 'model' ||
    judges.some(({ spec }) => parseJudgeSpec(spec).kind === 'model') ||
    assistants.some(({ spec }) => !['baseline', 'told'].includes(parseAssistantSpec(spec).kind)) ||
    embedding !== hashedWords.name
  );
}

/** Stands for the person of imported conversations, whose lives are all lived: nobody who could be asked. */
function importedUser(): SimulatedUser {
  const never = () => Promise.reject(new Error('the user of imported conversations was asked'));
  return { open: never, react: never, callsFor: () => 0 };
}

/** Stands for an assistant whose lives are all lived: it is never asked. */
function finishedAssistant(label: string): AssistantPort {
  const never = () => Promise.reject(new Error(`the assistant ${label} was asked though its lives are all lived`));
  return { reply: never, afterConversation: never, carriesOn: true, earlierConversations: 'none' };
}

function importedCannotSpeak(label: string): UsageError {
  return new UsageError(
    `The conversations of "${label}" were imported, and there is no record to live them again from. Import them once more into another folder.`,
  );
}
