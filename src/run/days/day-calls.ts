import { existsSync } from 'node:fs';
import { hashModule, openModulePool, type ModulePool } from '../../assistant/index.ts';
import type { Clock } from '../../clock/index.ts';
import {
  openBudget,
  openEmbedder,
  openEndpoints,
  openSpending,
  openVectors,
  readPrices,
  type Embedder,
  type Endpoints,
  type ModelPort,
  type OnCall,
  type Prices,
  type SharedPurse,
} from '../../model/index.ts';
import { roleModels, type CallSurroundings } from '../open-role-model.ts';
import type { DaysPlan } from './plan-days.ts';
import { trainedModels } from './outside-trainer-model.ts';
import { openTurns } from './outside-trainer-turns.ts';
import { parseProactiveSpec } from './proactive-spec.ts';
import { requireRepliers } from './timeline-modules.ts';

/** All that leaves the program while days are lived, ready to be asked. */
export interface DayCalls {
  /** Reads personas who are still to be written down; null where there is nothing to be read by a model. */
  personaReader: ModelPort | null;
  /** Null: rules plan. */
  planner: ModelPort | null;
  /** The models that rate, by label; rules and people are not among them. */
  raters: ReadonlyMap<string, ModelPort>;
  /** The models that are tested, by label. */
  assistants: ReadonlyMap<string, ModelPort>;
  /** A model that one of these was trained to, by the name that its trainer gave it. */
  trained: (label: string, named: string) => ModelPort;
  /** Runs one trainer's command at a time. */
  inTurn: <Value>(run: () => Promise<Value>) => Promise<Value>;
  /** The modules that are tested; null where there is none. */
  modules: { pool: ModulePool; hashes: ReadonlyMap<string, string> } | null;
  surroundings: CallSurroundings;
  embedder: (role: 'assistant' | 'mind' | 'user') => Embedder;
  endpoints: Endpoints;
  prices: Prices;
  /** Called with each call of a model that compares texts. */
  listen: (onCall: OnCall) => void;
  close(): Promise<void>;
}

/**
 * Opens the models, modules and servers of a study of days. Nothing is asked yet.
 * @throws UsageError for a missing key, or a module that does not load or cannot be asked at home
 */
export async function openDayCalls(
  { study, directory, people, prices: priceFile, fresh }: DaysPlan,
  {
    clock,
    environment,
    purse,
  }: { clock: Clock; environment: NodeJS.ProcessEnv; purse?: SharedPurse | null | undefined },
): Promise<DayCalls> {
  const spending = await openSpending(directory.spending, { fresh });
  const prices = readPrices(priceFile ?? undefined);
  const endpoints = openEndpoints({
    concurrency: study.concurrency,
    requestsPerMinute: study['requests-per-minute'] ?? undefined,
    tokensPerMinute: study['tokens-per-minute'] ?? undefined,
    budget: openBudget({ limitInUsd: study.budget, prices, spending, purse }),
    clock,
  });
  const surroundings = { endpoints, callTimeoutInMs: study['call-timeout'] * 1000, clock, environment };
  const model = roleModels(surroundings);
  const vectors = await openVectors(directory.vectors, { fresh });
  const embedder = await openEmbedder(study.embedding, { ...surroundings, vectors, overlapThreshold: undefined });
  const raters = new Map<string, ModelPort>();
  for (const { label, spec, parameters } of study.raters) {
    if (spec !== 'rules' && spec !== 'human') raters.set(label, await model('rater', { text: spec }, parameters));
  }
  const assistants = new Map<string, ModelPort>();
  const modules: { label: string; path: string; hash: string }[] = [];
  for (const { label, spec: text, parameters } of study.assistants) {
    const spec = parseProactiveSpec(text);
    if (spec.kind === 'model') assistants.set(label, await model('assistant', spec, parameters));
    if (spec.kind === 'module') modules.push({ label, path: spec.path, hash: hashModule(spec.path) });
  }
  const { spec, parameters } = study.planner;
  const planner = spec === 'rules' ? null : await model('planner', { text: spec }, parameters);
  const reader =
    people?.readBy !== undefined && (fresh || !existsSync(directory.people)) ? study['persona-reader'] : undefined;
  const personaReader = reader === undefined ? null : await model('mind', { text: reader });
  const { callTimeoutInMs } = surroundings;
  const pool =
    modules.length === 0 ? null : await openModulePool({ modules, callTimeoutInMs, clock, needs: 'suggest' });
  if (pool !== null) await requireRepliers(study, pool);
  return {
    personaReader,
    planner,
    raters,
    assistants,
    trained: trainedModels(study, (spec, written) => model('assistant', { text: spec }, written)),
    inTurn: openTurns(),
    modules: pool === null ? null : { pool, hashes: new Map(modules.map(({ label, hash }) => [label, hash])) },
    surroundings,
    embedder: (role) => embedder(role),
    endpoints,
    prices,
    listen: (onCall) => vectors.listen(onCall),
    close: async () => {
      await pool?.close();
      spending.close();
      vectors.close();
    },
  };
}
