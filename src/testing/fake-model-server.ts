import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Clock, systemClock } from '../clock/index.ts';
import type { Json } from '../files/index.ts';
import { generatorFor } from '../random/index.ts';
import { checkPlan, faultFor, type FaultName, type FaultPlan } from './fault.ts';
import { keyOf, send, sleepWhileOpen, textOf } from './http-exchange.ts';
import { asSaid, modelAnswer, vectorsOf } from './model-answer.ts';
import { type ErrorAnswer, openAiError, type Problem, problem, problemOfFault } from './problem.ts';
import type { Protocol, RequestBody } from './protocol.ts';
import { routeOf } from './route.ts';
import { isObject, UnanswerableSchema } from './schema.ts';

/** How a fake model server behaves; without options it answers everything at once and rightly. */
export interface FakeModelServerOptions {
  /** Decides over answers, faults and latencies; default 1. */
  seed?: number;
  /** Port on 127.0.0.1; default a free one. */
  port?: number;
  /** Time from request to answer; a range draws one for each request by its number, not by its body. Default 0. */
  latencyInMs?: number | { from: number; to: number };
  /** What goes wrong; of several plans the first that strikes a call counts. Default nothing. */
  faults?: FaultPlan | readonly FaultPlan[];
  /** How long each 429 asks to wait, where its protocol says it: `Retry-After`, or Google's `RetryInfo`; absent by default. */
  retryAfterInSeconds?: number;
  /** Scripts the right answer to a body that asks for text; undefined leaves it to the server. Faults still strike. */
  answer?: (body: RequestBody) => string | undefined;
  /** The API keys that are accepted, others get 401; default all, and none. */
  keys?: readonly string[];
  /** The models that are known, others get 404; default all. */
  models?: readonly string[];
  /** Keep every call in `log`; default true. */
  keepLog?: boolean;
  clock?: Clock;
}

/** A call as the server saw it. */
export interface LoggedCall {
  path: string;
  body: Json;
  startedAt: number;
  /** Null as long as it is open. */
  endedAt: number | null;
  /** HTTP status; null for a call that got no answer (yet). */
  status: number | null;
  fault: FaultName | null;
}

/** A running fake model server. */
export interface FakeModelServer {
  /** Base URL, ending in /v1. */
  readonly url: string;
  /** All calls in the order of their arrival; empty without `keepLog`. */
  readonly log: readonly LoggedCall[];
  /** Calls of the model so far, also those that were refused or never answered. */
  readonly count: number;
  /** The most calls that were open at one moment. */
  readonly maxInFlight: number;
  /** Stops listening and destroys open connections. */
  close(): Promise<void>;
}

/**
 * Starts a server on 127.0.0.1 that plays a language model behind the protocols of OpenAI (chat completions, which DeepSeek and most servers of one's
 * own speak, Responses, embeddings), Anthropic (Messages) and Google (generateContent, embedContent), without streaming. A call with a JSON Schema gets
 * a legal value for it, a plain one gets plain sentences, cut off where they are longer than allowed; an embedding is nearer to another the more words
 * their texts share. Equal bodies get equal answers.
 * @example
 * const server = await startFakeModelServer();
 * // … --assistant openai-compatible:anything@${server.url}
 * await server.close();
 * @throws RangeError for a fault plan that cannot be followed
 */
export async function startFakeModelServer(options: FakeModelServerOptions = {}): Promise<FakeModelServer> {
  const { seed = 1, latencyInMs = 0, keepLog = true, clock = systemClock } = options;
  const plans = [options.faults ?? []].flat();
  plans.forEach(checkPlan);
  const remembersBodies = plans.some((plan) => plan.when === 'first-try');
  const seenBodies = new Set<string>();
  const log: LoggedCall[] = [];
  let count = 0;
  let inFlight = 0;
  let maxInFlight = 0;

  function latencyOf(index: number): number {
    if (typeof latencyInMs === 'number') return latencyInMs;
    return generatorFor(seed, 'latency', index).integer(latencyInMs.from, latencyInMs.to);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedAt = clock.now();
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const isAllowed = options.keys === undefined || options.keys.includes(keyOf(request));
    if (request.method === 'GET' && /^(\/v1)?\/models$/.test(path)) {
      if (!isAllowed) return sendError(response, openAiError(unknownKey));
      return send(response, 200, modelList(options.models ?? []));
    }
    const text = await textOf(request);
    const route = routeOf(path);
    if (route === null || request.method !== 'POST') {
      return sendError(response, openAiError(problem('unknown-url', `Unknown request URL: ${path}.`)));
    }
    const { protocol } = route;
    if (response.destroyed) return;
    const index = count++;
    maxInFlight = Math.max(maxInFlight, ++inFlight);
    const call: LoggedCall = { path, body: null, startedAt, endedAt: null, status: null, fault: null };
    if (keepLog) log.push(call);
    response.once('close', () => {
      inFlight--;
      call.endedAt = clock.now();
      if (response.writableFinished) call.status = response.statusCode;
    });
    const body = parsed(text);
    call.body = isObject(body) ? body : text;
    const refused = isAllowed ? problemWith(body, route.model, options.models) : unknownKey;
    if (refused !== null) return sendError(response, protocol.error(refused));
    try {
      await play(protocol, body as RequestBody, { text, index, call, response });
    } catch (error) {
      if (!(error instanceof UnanswerableSchema)) throw error;
      if (!response.destroyed) sendError(response, protocol.error(problem('bad-request', error.message)));
    }
  }

  /** Plays the model for one good request. */
  async function play(
    protocol: Protocol,
    body: RequestBody,
    { text, index, call, response }: { text: string; index: number; call: LoggedCall; response: ServerResponse },
  ): Promise<void> {
    const bodyHash = createHash('sha256').update(text).digest('hex');
    const isFirstTry = remembersBodies && !seenBodies.has(bodyHash);
    if (remembersBodies) seenBodies.add(bodyHash);
    const schema = protocol.kind === 'text' ? protocol.wantedSchema(body) : null;
    const asks = protocol.kind === 'vectors' ? 'vectors' : schema === null ? 'text' : 'json';
    const fault = faultFor(plans, seed, { bodyHash, index, isFirstTry, asks });
    call.fault = fault;
    if (fault === 'hang') return;
    const refused = fault === null ? null : problemOfFault(fault, options.retryAfterInSeconds ?? null);
    const answer =
      refused !== null
        ? null
        : protocol.kind === 'vectors'
          ? await vectorsOf(protocol, body, fault)
          : protocol.answer(
              body,
              asSaid(protocol, body, options.answer?.(body) ?? modelAnswer(seed, bodyHash, schema), fault),
              index,
            );
    const remaining = latencyOf(index) - (clock.now() - call.startedAt);
    if (remaining > 0) await sleepWhileOpen(remaining, response, clock);
    if (response.destroyed) return;
    if (fault === 'reset') return void response.socket?.resetAndDestroy();
    if (refused === null) send(response, 200, answer);
    else sendError(response, protocol.error(refused));
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      if (!response.destroyed) sendError(response, openAiError(problem('broken', message)));
    });
  });
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;
  server.headersTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    log,
    get count() {
      return count;
    },
    get maxInFlight() {
      return maxInFlight;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const unknownKey = problem('unknown-key', 'Incorrect API key provided.');

/** Why a request cannot be served; null where it can. The model stands in the path or in the body. */
function problemWith(
  body: Json | undefined,
  inPath: string | null,
  models: readonly string[] | undefined,
): Problem | null {
  if (!isObject(body)) return problem('bad-request', 'The body is not a JSON object.');
  const model = inPath ?? body['model'];
  if (typeof model !== 'string') return problem('bad-request', 'The model is missing.');
  if (models !== undefined && !models.includes(model)) {
    return problem('unknown-model', `The model "${model}" does not exist.`);
  }
  return body['stream'] === true ? problem('bad-request', 'This server does not stream.') : null;
}

function sendError(response: ServerResponse, { status, body, retryAfterInSeconds }: ErrorAnswer): void {
  if (retryAfterInSeconds !== null) response.setHeader('retry-after', String(retryAfterInSeconds));
  send(response, status, body);
}

function modelList(models: readonly string[]): Json {
  return {
    object: 'list',
    data: models.map((id) => ({ id, object: 'model', created: 0, owned_by: 'fake-model-server' })),
  };
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
