import type { Clock } from '../clock/index.ts';
import { LivelongError, type Party } from '../errors/index.ts';
import type { Performed } from './call-record.ts';
import { callsAtEndpoint, type EndpointCalls } from './calls-at-endpoint.ts';
import { hashedWords, type Embedder } from './embedder.ts';
import { localModel } from './embedding-local.ts';
import { embedderIdentity, parseEmbedderName } from './embedding-name.ts';
import { embeddingModel, embeddingProvider } from './embedding-provider.ts';
import { vectorToText } from './embedding-vector.ts';
import type { Vectors } from './embedding-vectors.ts';
import type { Endpoints } from './endpoint.ts';
import type { ModelName } from './model-name.ts';
import { outageMessage } from './outage-message.ts';
import { serviceOf } from './service.ts';

/** The role that has a text embedded, and is to blame where that fails. */
export type EmbeddingRole = Exclude<Party, 'network'>;

/** What {@link openEmbedder} needs beside a name. */
export interface EmbedderSurroundings {
  endpoints: Endpoints;
  clock: Clock;
  /** Time limit of one try over the network. */
  callTimeoutInMs: number;
  environment: NodeJS.ProcessEnv;
  /** Where vectors that a model made are kept. */
  vectors: Pick<Vectors, 'size' | 'vectorOf'>;
  /** The user's; see `embedderIdentity` for the defaults. */
  overlapThreshold?: number | undefined;
}

/**
 * Characters of a text that are embedded at most: providers refuse or cut longer ones, each at another place. Hashed words read all of it.
 */
const charactersEmbedded = 8000;

/**
 * Opens the embedder called `text`, for each role that asks. Each text is embedded once in a run, whoever asks, and then read from `vectors`. A text
 * that cannot be embedded is a CallFailure of the role that asks.
 * @throws UsageError for a wrong name, a missing key, a local model that cannot be loaded (which a run that has vectors already may not need)
 */
export async function openEmbedder(
  text: string,
  surroundings: EmbedderSurroundings,
): Promise<(role: EmbeddingRole) => Embedder> {
  const name = parseEmbedderName(text);
  const identity = embedderIdentity(text, surroundings.overlapThreshold);
  if (name.kind === 'hashed-words') return () => ({ ...hashedWords, ...identity });
  const { vectors } = surroundings;
  const perform =
    name.kind === 'local'
      ? await localCalls(name.model, surroundings)
      : endpointCalls(name.model, identity.name, surroundings);
  return (role) => ({
    ...identity,
    async embed(whole) {
      const embedded = beginning(whole);
      if (embedded.trim() === '') return new Float32Array();
      return vectors.vectorOf({ embedder: identity.name, text: embedded }, role, () => perform(embedded, role));
    },
  });
}

/** The part of a text that is embedded, as text that can be sent. */
function beginning(text: string): string {
  return text.toWellFormed().slice(0, charactersEmbedded).toWellFormed();
}

type Perform = (text: string, role: EmbeddingRole) => Promise<Performed>;

function endpointCalls(
  name: ModelName,
  called: string,
  { endpoints, clock, callTimeoutInMs, environment }: EmbedderSurroundings,
): Perform {
  const service = serviceOf(name, { role: '--embedding', environment });
  const provider = embeddingProvider(embeddingModel(name, service));
  endpoints.at(service.url).requirePrice(called);
  const open = (role: EmbeddingRole): EndpointCalls<string> =>
    callsAtEndpoint({
      name: called,
      provider,
      probe: (number) => `The number ${number}.`,
      tokens: { role, bound: (text) => ({ inputTokens: Buffer.byteLength(text) + tokensAround, outputTokens: 0 }) },
      endpoint: endpoints.at(service.url),
      callTimeoutInMs,
      clock,
      describeOutage: (reason, fault, at) =>
        reason === 'rejects'
          ? `${at.url} rejects whatever "${at.model}" is to embed (${fault.message}). Check that it is a model for embeddings and that the server offers /embeddings, then run the same command again.`
          : outageMessage(reason, fault, at),
    });
  const opened = new Map<EmbeddingRole, EndpointCalls<string>>();
  return async (text, role) => {
    const calls = opened.get(role) ?? open(role);
    opened.set(role, calls);
    const outcome = await calls.ask(text, { priority: Infinity });
    const attempts = outcome.attempts.map((attempt) => ({ ...attempt }));
    return 'failure' in outcome
      ? { failure: outcome.failure, attempts }
      : { answer: outcome.text, usage: outcome.usage, attempts };
  };
}

/** What a tokenizer may add around a text. */
const tokensAround = 16;

async function localCalls(model: string, { vectors, clock, environment }: EmbedderSurroundings): Promise<Perform> {
  const local = localModel({ model, environment });
  if (vectors.size === 0) await local.load();
  return async (text) => {
    const startedAt = clock.now();
    const attempt = () => ({ latencyInMs: clock.now() - startedAt });
    try {
      const vector = await local.embed(text);
      return { answer: vectorToText(vector), attempts: [{ outcome: 'answered', ...attempt() }] };
    } catch (error) {
      if (LivelongError.isInstance(error)) throw error;
      const message = `the local model failed: ${error instanceof Error ? error.message : String(error)}`.slice(0, 300);
      return {
        failure: { kind: 'threw', message },
        attempts: [{ outcome: 'threw', ...attempt(), detail: message }],
      };
    }
  };
}
