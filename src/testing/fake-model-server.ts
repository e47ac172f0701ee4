import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Clock, systemClock } from '../clock/index.ts';
import type { Json } from '../files/index.ts';
import { generatorFor } from '../random/index.ts';
import { checkPlan, faultFor, type FaultName, type FaultPlan } from './fault.ts';
import { keyOf, send, sleepWhileOpen, textOf } from './http-exchange.ts';
import { asSaid, modelAnswer } from './model-answer.ts';
import { badRequest, errorOfFault, unknownKey, unknownModel, unknownUrl } from './openai-error.ts';
import { type Protocol, protocolAt, type RequestBody } from './protocol.ts';
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
  /** Sent as `Retry-After` with each 429; absent by default. */
  retryAfterInSeconds?: number;
  /** Scripts the right answer to a body; undefined leaves it to the server. Faults still strike. */
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
 * Starts a server on 127.0.0.1 that plays a language model behind the OpenAI chat-completions and Responses protocols, without streaming. A
 * call with a JSON Schema gets a legal value for it, a plain one gets plain sentences; equal bodies get equal answers.
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
      const denied = isAllowed ? null : unknownKey();
      return send(response, denied?.status ?? 200, denied?.body ?? modelList(options.models ?? []));
    }
    const text = await textOf(request);
    const protocol = protocolAt(path);
    if (protocol === null || request.method !== 'POST') {
      const { status, body } = unknownUrl(path);
      return send(response, status, body);
    }
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
    const refused = refusalOf(body, isAllowed, options.models);
    if (refused !== null) return send(response, refused.status, refused.body);
    await play(protocol, body as RequestBody, { text, index, call, response });
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
    const schema = protocol.wantedSchema(body);
    const fault = faultFor(plans, seed, { bodyHash, index, isFirstTry, asksForJson: schema !== null });
    call.fault = fault;
    if (fault === 'hang') return;
    const error = fault === null ? null : errorOfFault(fault);
    const right = error === null ? (options.answer?.(body) ?? modelAnswer(seed, bodyHash, schema)) : '';
    const answer = error?.body ?? protocol.answer(body, asSaid(protocol, body, right, fault), index);
    const remaining = latencyOf(index) - (clock.now() - call.startedAt);
    if (remaining > 0) await sleepWhileOpen(remaining, response, clock);
    if (response.destroyed) return;
    if (fault === 'reset') return void response.socket?.resetAndDestroy();
    if (fault === '429' && options.retryAfterInSeconds !== undefined) {
      response.setHeader('retry-after', String(options.retryAfterInSeconds));
    }
    send(response, error?.status ?? 200, answer);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      const { status, body } = badRequest(message);
      if (!response.destroyed) send(response, error instanceof UnanswerableSchema ? status : 500, body);
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

function refusalOf(body: Json | undefined, isAllowed: boolean, models: readonly string[] | undefined) {
  if (!isAllowed) return unknownKey();
  if (!isObject(body)) return badRequest('The body is not a JSON object.');
  const { model, stream } = body;
  if (typeof model !== 'string') return badRequest('The model is missing.');
  if (models !== undefined && !models.includes(model)) return unknownModel(model);
  return stream === true ? badRequest('This server does not stream.') : null;
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
