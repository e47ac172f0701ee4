import type { Clock } from '../../clock/index.ts';
import {
  indexDesires,
  mindLine,
  modelMind,
  ruleMind,
  type DesireIndex,
  type Mind,
  type MindLine,
} from '../../mind/index.ts';
import {
  checkModelParameters,
  openBudget,
  openEmbedder,
  openEndpoints,
  openModel,
  openRecord,
  openSpending,
  openVectors,
  readParameters,
  readPrices,
  type Endpoints,
  type ModelPort,
  type OnCall,
  type Prices,
  type SharedPurse,
} from '../../model/index.ts';
import { defaultParameters } from '../parameters.ts';
import type { GenerationDirectory } from './generation-directory.ts';
import type { GenerationPlan } from './plan-generation.ts';

/** The mind of one life while it is made. */
export interface OpenMind {
  mind: Mind;
  line: (point: number) => MindLine;
  close(): void;
}

/** What thinks in all lives of a generation. */
export interface OpenMinds {
  index: DesireIndex;
  endpoints: Endpoints;
  prices: Prices;
  /** True when a model is asked: then waiting takes the time, and many lives are made at once. */
  waits: boolean;
  /** @param goals goals that the person may have in a domain, as sentences */
  of(life: string, domain: string | null, goals: (domain: string) => readonly string[]): Promise<OpenMind>;
  close(): Promise<void>;
}

/**
 * Opens what thinks. Nothing is asked of a model yet, except what prepares the desires where `embedding` is a model.
 * @param surroundings.index the plan's desires where they are prepared already
 * @param surroundings.purse what others spend, too
 * @throws UsageError for a wrong name or a missing key
 */
export async function openMinds(
  { request, mind: spec, pool }: Pick<GenerationPlan, 'request' | 'mind' | 'pool'>,
  directory: GenerationDirectory,
  surroundings: {
    clock: Clock;
    environment: NodeJS.ProcessEnv;
    fresh: boolean;
    onCall: OnCall;
    index?: DesireIndex;
    purse?: SharedPurse | undefined;
  },
): Promise<OpenMinds> {
  const { clock, environment, fresh, onCall, purse } = surroundings;
  const spending = await openSpending(directory.spending, { fresh });
  const prices = readPrices(request.prices);
  const endpoints = openEndpoints({
    concurrency: request.concurrency,
    requestsPerMinute: request['requests-per-minute'],
    tokensPerMinute: request['tokens-per-minute'],
    budget: openBudget({ limitInUsd: request.budget ?? null, prices, spending, purse }),
    clock,
  });
  const asking = { endpoints, callTimeoutInMs: request['call-timeout'] * 1000, clock, environment };
  const vectors = await openVectors(directory.vectors, { fresh });
  const embedder = await openEmbedder(request.embedding, { ...asking, vectors, overlapThreshold: undefined });
  let model: ModelPort | null = null;
  if (spec.kind === 'model') {
    const asked = {
      role: '--mind',
      parameters: readParameters(request['mind-parameters'] ?? {}),
      defaults: defaultParameters.mind,
      environment,
    };
    await checkModelParameters(spec.text, asked);
    model = openModel(spec.text, { ...asked, ...asking });
  }
  const index = surroundings.index ?? (await indexDesires(pool, embedder('mind')));
  const { seed } = request;
  return {
    index,
    endpoints,
    prices,
    waits: model !== null || request.embedding !== 'hashed-words',
    async of(life, domain, goals) {
      if (model === null) {
        return { mind: ruleMind({ index, seed, life, goals }), line: () => noCalls, close: () => {} };
      }
      const record = await openRecord(directory.calls(life), { onCall });
      return {
        mind: modelMind({ model, pool, seed, life, domain }),
        line: mindLine(record, life, 0),
        close: () => record.close(),
      };
    },
    async close() {
      vectors.close();
      spending.close();
    },
  };
}

const noCalls: MindLine = () => {
  throw new Error('a mind of rules asks nobody');
};
