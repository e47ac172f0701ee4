import type { Json } from '../files/index.ts';
import type { FaultName } from './fault.ts';

/** Why the server does not let the model answer. */
export type ProblemName =
  | 'bad-request'
  | 'unknown-key'
  | 'unknown-model'
  | 'unknown-url'
  | 'rate-limited'
  | 'broken'
  | 'overloaded';

/** A refusal of the server to serve a request. */
export interface Problem {
  name: ProblemName;
  message: string;
  /** With how many seconds of patience; null where none is asked for. */
  retryAfterInSeconds: number | null;
}

/** An answer of the server that is not the model's. */
export interface ErrorAnswer {
  status: number;
  body: Json;
  /** Seconds for the header `Retry-After`; null where the protocol says it in the body, or not at all. */
  retryAfterInSeconds: number | null;
}

/** A problem without a word on when to come back. */
export function problem(name: ProblemName, message: string): Problem {
  return { name, message, retryAfterInSeconds: null };
}

/** The problem that a fault stands for; null for faults of another sort. */
export function problemOfFault(fault: FaultName, retryAfterInSeconds: number | null): Problem | null {
  if (fault === '429') return { name: 'rate-limited', message: 'Rate limit reached.', retryAfterInSeconds };
  if (fault === '500') return problem('broken', 'The server had an error.');
  return fault === '503' ? problem('overloaded', 'The engine is overloaded.') : null;
}

/** A problem as OpenAI tells it, and DeepSeek and most servers that one runs oneself. */
export function openAiError({ name, message, retryAfterInSeconds }: Problem): ErrorAnswer {
  const [status, type, code] = openAiShapes[name];
  return { status, body: { error: { message, type, param: null, code } }, retryAfterInSeconds };
}

const openAiShapes: Readonly<Record<ProblemName, readonly [status: number, type: string, code: string | null]>> = {
  'bad-request': [400, 'invalid_request_error', null],
  'unknown-key': [401, 'invalid_request_error', 'invalid_api_key'],
  'unknown-model': [404, 'invalid_request_error', 'model_not_found'],
  'unknown-url': [404, 'invalid_request_error', 'unknown_url'],
  'rate-limited': [429, 'requests', 'rate_limit_exceeded'],
  broken: [500, 'server_error', null],
  overloaded: [503, 'server_error', null],
};

/** A problem as Anthropic tells it: an overload is status 529. */
export function anthropicError({ name, message, retryAfterInSeconds }: Problem): ErrorAnswer {
  const [status, type] = anthropicShapes[name];
  return { status, body: { type: 'error', error: { type, message } }, retryAfterInSeconds };
}

const anthropicShapes: Readonly<Record<ProblemName, readonly [status: number, type: string]>> = {
  'bad-request': [400, 'invalid_request_error'],
  'unknown-key': [401, 'authentication_error'],
  'unknown-model': [404, 'not_found_error'],
  'unknown-url': [404, 'not_found_error'],
  'rate-limited': [429, 'rate_limit_error'],
  broken: [500, 'api_error'],
  overloaded: [529, 'overloaded_error'],
};

/** A problem as Google tells it: a wrong key is status 400, and patience is asked for in the body. */
export function googleError({ name, message, retryAfterInSeconds }: Problem): ErrorAnswer {
  const [code, status] = googleShapes[name];
  const details: Json[] = [];
  if (name === 'unknown-key') {
    details.push({ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' });
  }
  if (retryAfterInSeconds !== null) {
    details.push({ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: `${retryAfterInSeconds}s` });
  }
  return { status: code, body: { error: { code, message, status, details } }, retryAfterInSeconds: null };
}

const googleShapes: Readonly<Record<ProblemName, readonly [code: number, status: string]>> = {
  'bad-request': [400, 'INVALID_ARGUMENT'],
  'unknown-key': [400, 'INVALID_ARGUMENT'],
  'unknown-model': [404, 'NOT_FOUND'],
  'unknown-url': [404, 'NOT_FOUND'],
  'rate-limited': [429, 'RESOURCE_EXHAUSTED'],
  broken: [500, 'INTERNAL'],
  overloaded: [503, 'UNAVAILABLE'],
};
