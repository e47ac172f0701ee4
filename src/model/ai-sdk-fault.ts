import { APICallError } from '@ai-sdk/provider';
import type { Tried } from './provider.ts';

type Fault = Extract<Tried, { fault: unknown }>;

/** Reads an error of the AI SDK or of fetch as a fault of one try. `timedOut` says that our own time limit struck. */
export function faultOf(error: unknown, timedOut: boolean): Fault {
  if (timedOut) return fault('timeout', 'again', 'no answer within the call time limit');
  const network = networkCode(error);
  if (network !== null) {
    const down = downCodes.has(network);
    return fault('connection-lost', down ? 'down' : 'again', network);
  }
  if (APICallError.isInstance(error)) return apiFault(error);
  return fault('bad-answer', 'again', describe(error));
}

const downCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']);

const brokenCodes = new Set([
  'ECONNRESET',
  'EPIPE',
  'ECONNABORTED',
  'ETIMEDOUT',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

/** The code of the network error inside `error`, through its causes; null when there is none. */
function networkCode(error: unknown): string | null {
  for (let inner: unknown = error, depth = 0; inner instanceof Error && depth < 6; inner = inner.cause, depth++) {
    const code = (inner as NodeJS.ErrnoException).code;
    if (code !== undefined && (downCodes.has(code) || brokenCodes.has(code))) return code;
    if (inner instanceof AggregateError) {
      const nested = inner.errors.map(networkCode).find((each) => each !== null);
      if (nested !== undefined) return nested;
    }
    if (inner.message === 'terminated' || inner.message === 'other side closed') return 'ECONNRESET';
  }
  return null;
}

function apiFault(error: APICallError): Fault {
  const status = error.statusCode;
  const message = `${status ?? 'no status'}: ${describe(error)}`;
  const retryAfterInMs = retryAfter(error.responseHeaders ?? {});
  if (status === undefined) return fault('connection-lost', 'again', message);
  if (status === 429) {
    const exhausted = /insufficient_quota|billing_hard_limit|billing_not_active/.test(error.responseBody ?? '');
    return exhausted
      ? fault('rate-limited', 'denied', message)
      : fault('rate-limited', 'wait', message, retryAfterInMs);
  }
  if (status === 401 || status === 402 || status === 403) return fault('rejected', 'denied', message);
  if (status === 404) return fault('rejected', 'unknown-model', message);
  if (status === 408) return fault('timeout', 'again', message, retryAfterInMs);
  if (status === 503 && retryAfterInMs !== null) return fault('server-error', 'wait', message, retryAfterInMs);
  if (status >= 500 || status === 409 || status === 425) return fault('server-error', 'again', message, retryAfterInMs);
  if (status >= 200 && status < 300) return fault('bad-answer', 'again', message);
  return fault('rejected', 'final', message);
}

function fault(
  kind: Fault['fault'],
  next: Fault['next'],
  message: string,
  retryAfterInMs: number | null = null,
): Fault {
  return { fault: kind, next, message: message.slice(0, 300), retryAfterInMs };
}

/** `retry-after-ms`, or `retry-after` as seconds or as a date, which is compared with the server's own; null where neither makes sense. */
function retryAfter(headers: Record<string, string>): number | null {
  const milliseconds = numberOf(headers['retry-after-ms']);
  if (milliseconds !== null) return milliseconds;
  const asked = headers['retry-after'];
  const seconds = numberOf(asked);
  if (seconds !== null) return seconds * 1000;
  if (asked === undefined || !asked.endsWith('GMT')) return null;
  const until = Date.parse(asked) - Date.parse(headers['date'] ?? '');
  return Number.isNaN(until) ? null : Math.max(0, until);
}

function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : null;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
