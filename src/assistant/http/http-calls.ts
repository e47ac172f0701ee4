import type { Clock } from '../../clock/index.ts';
import { CallFailure, partyOf, UsageError } from '../../errors/index.ts';
import type { Json } from '../../files/index.ts';
import { callsAtEndpoint, type Address, type CallLine, type CallOutcome, type Endpoints } from '../../model/index.ts';
import type { Checked } from '../answer/index.ts';
import { httpOutage } from './http-outage.ts';
import { httpProvider } from './http-provider.ts';
import { wireVersion, type HttpMethod, type HttpQuestion, type HttpRequests } from './wire.ts';

/** Where a server of our wire format is, and how it is called. */
export interface HttpServer {
  label: string;
  /** Without a slash at its end. */
  url: string;
  endpoints: Endpoints;
  callTimeoutInMs: number;
  clock: Clock;
  /** LIVELONG_ASSISTANT_KEY is sent as a bearer token. */
  environment: NodeJS.ProcessEnv;
}

/**
 * Calls of one server, each recorded with its answer or its final failure: what is returned is what the record holds, of an answer what `keep` makes of it.
 * Throws CallFailure for a call that failed.
 * @param probe a request that any server of this sort answers, in words of its own for each number
 * @throws UsageError for a token that no header can hold
 */
export function recordedServer(
  { label, url, endpoints, callTimeoutInMs, clock, environment }: HttpServer,
  probe: (number: number) => HttpQuestion,
) {
  const calls = callsAtEndpoint<HttpQuestion>({
    name: label,
    provider: httpProvider({ url, key: readKey(environment) }),
    probe,
    endpoint: endpoints.at(url),
    callTimeoutInMs,
    clock,
    describeOutage: (reason, fault, at) => httpOutage(reason, fault, { ...at, method: probe(0).method }),
  });
  return async function recorded<Method extends HttpMethod, Value>(
    method: Method,
    request: HttpRequests[Method],
    line: CallLine,
    { read, keep }: { read: (body: string) => Checked<Value>; keep: (value: Value) => Json },
  ): Promise<unknown> {
    const step: Address = [['step', method]];
    line.calls++;
    const asked = { http: wireVersion, method, request: request as unknown as Json };
    const entry = await line.record.recorded([...line.address, ...step], asked, async () => {
      const outcome = await calls.ask({ method, request }, { priority: line.priority });
      const attempts = outcome.attempts.map((attempt) => ({ ...attempt }));
      if ('failure' in outcome) return { failure: outcome.failure, attempts };
      const checked = read(outcome.text);
      if ('value' in checked) return { answer: keep(checked.value), attempts };
      const failure = { kind: 'bad-answer', message: checked.problem } as const;
      return { failure, attempts: withLastTurnedDown(attempts, checked.problem) };
    });
    if (entry.failure !== undefined) {
      const { kind, message } = entry.failure;
      throw new CallFailure({ kind, party: partyOf(kind, 'assistant'), message });
    }
    return entry.answer;
  };
}

/** The attempts of a call whose answer came, but is of no use. */
function withLastTurnedDown(attempts: CallOutcome['attempts'], problem: string) {
  return attempts.map(({ latencyInMs, ...rest }, index) =>
    index === attempts.length - 1
      ? { outcome: 'bad-answer' as const, latencyInMs, detail: problem }
      : { latencyInMs, ...rest },
  );
}

function readKey(environment: NodeJS.ProcessEnv): string | null {
  const key = environment['LIVELONG_ASSISTANT_KEY'] ?? '';
  if (key === '') return null;
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  throw new UsageError(
    'LIVELONG_ASSISTANT_KEY holds a space, a line break or a letter beyond ASCII, which no header can hold. Set it again, without what is around the token.',
  );
}
