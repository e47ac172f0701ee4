import { APICallError } from '@ai-sdk/provider';
import { BodyTooLong } from './limited-fetch.ts';
import type { Fault } from './provider.ts';
import { readProviderError } from './provider-error.ts';

/** Reads an error of the AI SDK or of fetch as a fault of one try. `timedOut` says that our own time limit struck. */
export function faultOf(error: unknown, timedOut: boolean): Fault {
  if (timedOut) return fault('timeout', 'again', 'no answer within the call time limit');
  const urlProblem = findUrlProblem(error);
  if (urlProblem !== null) return fault('connection-lost', 'wrong-url', urlProblem);
  const garbled = causesOf(error).find(({ name }) => name === 'HTTPParserError');
  if (garbled !== undefined) return fault('bad-answer', 'foreign', `what came back is not HTTP (${garbled.message})`);
  const tooLong = causesOf(error).find((each) => each instanceof BodyTooLong);
  if (tooLong !== undefined) return fault('bad-answer', 'final', tooLong.message);
  const network = networkCode(error);
  if (network !== null) {
    const down = downCodes.has(network);
    return fault('connection-lost', down ? 'down' : 'again', network);
  }
  if (APICallError.isInstance(error)) return apiFault(error);
  return fault('bad-answer', 'again', describe(error));
}

/** Characters of what a server says that are kept. */
const messageLength = 300;

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

const untrusted =
  'the certificate of the server there is signed by nobody whom Node trusts; name its authority in NODE_EXTRA_CA_CERTS';

/** What fetch and TLS say of a URL to which nothing can be sent, by code or by message, in our words. */
const urlProblems: Readonly<Record<string, string>> = {
  'bad port': 'its port is one that HTTP clients refuse to use',
  'unknown scheme': 'it is no http or https URL',
  ERR_INVALID_URL: 'it is no URL',
  ERR_SSL_WRONG_VERSION_NUMBER: 'the server there does not speak https; write http://',
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  CERT_HAS_EXPIRED: 'the certificate of the server there has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate of the server there is for another host',
};

function findUrlProblem(error: unknown): string | null {
  for (const inner of causesOf(error)) {
    const problem = urlProblems[codeOf(inner) ?? inner.message];
    if (problem !== undefined) return problem;
  }
  return null;
}

/** An error and the errors behind it, outermost first. */
function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  for (let inner: unknown = error; inner instanceof Error && causes.length < 6; inner = inner.cause) causes.push(inner);
  return causes;
}

function codeOf(error: Error): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/** The code of the network error inside `error`, through its causes; null when there is none. */
function networkCode(error: unknown): string | null {
  for (const inner of causesOf(error)) {
    const code = codeOf(inner);
    if (code !== undefined && (downCodes.has(code) || brokenCodes.has(code))) return code;
    if (inner instanceof AggregateError) {
      const nested = inner.errors.map(networkCode).find((each) => each !== null);
      if (nested !== undefined) return nested;
    }
    if (inner.message === 'terminated' || inner.message === 'other side closed') return 'ECONNRESET';
  }
  return null;
}

const tooLongAdvice =
  ' (if prompt and answer together are too long for the model, allow shorter answers with max-tokens)';

/** An error that a provider of models answered: its body says more than its status. */
function apiFault(error: APICallError): Fault {
  const read = httpFault(error);
  const { isDenied, isTooLong, retryAfterInMs } = readProviderError(error.responseBody ?? '');
  if (isDenied && (read.fault === 'rejected' || read.fault === 'rate-limited')) return { ...read, next: 'denied' };
  if (isTooLong && read.next === 'final') {
    return { ...read, message: `${read.message.slice(0, messageLength - tooLongAdvice.length)}${tooLongAdvice}` };
  }
  const isBusy = read.fault === 'rate-limited' || error.statusCode === 503;
  return isBusy && read.retryAfterInMs === null && retryAfterInMs !== null
    ? { ...read, next: 'wait', retryAfterInMs }
    : read;
}

/** What a server answered over HTTP, where it is not the answer that was hoped for. */
export interface HttpProblem {
  message: string;
  /** Absent where no answer came. */
  statusCode?: number | undefined;
  /** Names in lower case. */
  responseHeaders?: Readonly<Record<string, string>> | undefined;
  responseBody?: string | undefined;
}

/** Reads an answer over HTTP that is of no use as a fault of one try. */
export function httpFault(error: HttpProblem): Fault {
  const status = error.statusCode;
  const message = `${status ?? 'no status'}: ${error.message}`;
  const retryAfterInMs = retryAfter(error.responseHeaders ?? {});
  if (status === undefined) return fault('connection-lost', 'again', message);
  if (status === 429) return fault('rate-limited', 'wait', message, retryAfterInMs);
  if (status === 401 || status === 402 || status === 403) return fault('rejected', 'denied', message);
  if (status === 404) return fault('rejected', 'unknown-model', message);
  if (status === 408) return fault('timeout', 'again', message, retryAfterInMs);
  if ((status === 503 || status === 529) && retryAfterInMs !== null)
    return fault('server-error', 'wait', message, retryAfterInMs);
  if (status >= 500 || status === 409 || status === 425) return fault('server-error', 'again', message, retryAfterInMs);
  if (status >= 200 && status < 300) {
    const page = pageTitle(error);
    return page === null
      ? fault('bad-answer', 'again', message)
      : fault('bad-answer', 'foreign', `${status}: a web page came back (${page}), not an answer of a model`);
  }
  return fault('rejected', 'final', message);
}

/** The title of the web page that came back; null where it was no page. */
function pageTitle({ responseHeaders, responseBody = '' }: HttpProblem): string | null {
  const isPage =
    responseHeaders?.['content-type']?.startsWith('text/html') || /^\s*<(!doctype html|html)\b/i.test(responseBody);
  if (!isPage) return null;
  const title = /<title[^>]*>([^<]*)/i.exec(responseBody)?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
  return title === '' ? 'without a title' : `"${title.slice(0, 100)}"`;
}

function fault(
  kind: Fault['fault'],
  next: Fault['next'],
  message: string,
  retryAfterInMs: number | null = null,
): Fault {
  return { fault: kind, next, message: message.slice(0, messageLength), retryAfterInMs };
}

/** `retry-after-ms`, or `retry-after` as seconds or as a date, which is compared with the server's own; null where neither makes sense. */
function retryAfter(headers: Readonly<Record<string, string>>): number | null {
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
