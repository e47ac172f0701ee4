import {
  hashedWords,
  openBudget,
  openEmbedder,
  openEndpoints,
  openSpending,
  openVectors,
  readPrices,
  type Embedder,
  type Endpoints,
  type Prices,
  type SharedPurse,
  type Vectors,
} from '../model/index.ts';
import { agendaUser, lifesimUser, llmUser, type SimulatedUser } from '../user/index.ts';
import { importedJudge } from './imported-judge.ts';
import type { Judge } from './judge-conversation.ts';
import { openAssistants, type OpenAssistant } from './open-assistants.ts';
import { roleModels, type CallSurroundings, type OpenRoleModel } from './open-role-model.ts';
import type { RunPlan } from './plan-run.ts';
import type { RunDirectory } from './run-directory.ts';
import { parseAssistantSpec, parseJudgeSpec, parseUserSpec } from './spec.ts';
import type { Study } from './study.ts';

/** Everybody who takes part in a study, ready to be asked. */
export interface Parts {
  user: SimulatedUser;
  assistants: readonly OpenAssistant[];
  judges: readonly Judge[];
  /** What compares texts for the person. */
  embedder: Embedder;
  /** The vectors of the run: whoever counts calls listens here, too. */
  vectors: Pick<Vectors, 'listen'>;
  endpoints: Endpoints;
  prices: Prices;
  /** True when any part calls a model, a module or a server: then waiting, not computing, takes the time. */
  waits: boolean;
  close(): Promise<void>;
}

/**
 * Opens user, assistants and judges of a study. Nothing is asked of any model yet; modules are loaded.
 * @param surroundings.only labels of the assistants that will be asked; the others may be gone
 * @param surroundings.purse what others spend, too
 * @throws UsageError for a wrong spec, a missing key, a module that does not load
 */
export async function openParts(
  plan: Pick<RunPlan, 'study' | 'directory' | 'prices' | 'fresh' | 'retry'>,
  surroundings: Pick<CallSurroundings, 'clock' | 'environment' | 'environmentOf'> & {
    only?: ReadonlySet<string>;
    purse?: SharedPurse | null | undefined;
  },
): Promise<Parts> {
  const { study, directory, fresh } = plan;
  const { clock, environment, environmentOf, only, purse } = surroundings;
  const spending = await openSpending(directory.spending, { fresh });
  const prices = readPrices(plan.prices ?? undefined);
  const endpoints = openEndpoints({
    concurrency: study.concurrency,
    requestsPerMinute: study['requests-per-minute'] ?? undefined,
    tokensPerMinute: study['tokens-per-minute'] ?? undefined,
    budget: openBudget({ limitInUsd: study.budget, prices, spending, purse }),
    clock,
  });
  const calls = { endpoints, callTimeoutInMs: study['call-timeout'] * 1000, clock, environment, environmentOf };
  const model = roleModels(calls);
  const vectors = await openVectors(directory.vectors, { fresh, withoutFailures: plan.retry !== null });
  const overlapThreshold = study['overlap-threshold'] ?? undefined;
  const embedder = await openEmbedder(study.embedding, { ...calls, vectors, overlapThreshold });
  const user = await openUser(study, model);
  const judges = await openJudges(study, directory, model);
  const isAsked = (label: string) => only?.has(label) ?? true;
  const opened = await openAssistants(study, { isAsked, model, embedder: embedder('assistant'), calls });
  return {
    user,
    assistants: opened.assistants,
    judges,
    embedder: embedder('user'),
    vectors,
    endpoints,
    prices,
    waits: isWaitedFor(study),
    close: async () => {
      await opened.close();
      spending.close();
      vectors.close();
    },
  };
}

async function openUser(
  { user, seed, 'turns-as': turnsAs, procedure }: Study,
  model: OpenRoleModel,
): Promise<SimulatedUser> {
  const spec = parseUserSpec(user.spec);
  switch (spec.kind) {
    case 'built-in':
      return agendaUser({ seed });
    case 'imported':
      return importedUser();
    case 'model': {
      const player = await model('user', spec, user.parameters);
      return procedure === 'lifesim' ? lifesimUser(player) : llmUser(player, { turnsAs });
    }
  }
}

async function openJudges(study: Study, directory: RunDirectory, model: OpenRoleModel): Promise<Judge[]> {
  const judges: Judge[] = [];
  for (const { label, id, spec: text, parameters } of study.judges) {
    const spec = parseJudgeSpec(text);
    if (spec.kind === 'imported') judges.push(importedJudge(directory, { label, id }));
    else judges.push({ label, id, model: spec.kind === 'built-in' ? null : await model('judge', spec, parameters) });
  }
  return judges;
}

function isWaitedFor({ user, assistants, judges, embedding }: Study): boolean {
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
