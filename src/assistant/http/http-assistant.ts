import type { Clock } from '../../clock/index.ts';
import { CallFailure, partyOf, UsageError } from '../../errors/index.ts';
import type { Json } from '../../files/index.ts';
import { callsAtEndpoint, type Address, type CallOutcome, type Endpoints } from '../../model/index.ts';
import type { Checked } from '../answer/index.ts';
import type { AssistantCall, AssistantPort } from '../assistant-port.ts';
import type { AssistantRequest } from '../contract.ts';
import { keepPortrait, keepReply, restorePortrait, restoreReply } from '../kept-answer.ts';
import { portraitAfterwards } from '../portrait-afterwards.ts';
import { httpOutage } from './http-outage.ts';
import { httpProvider } from './http-provider.ts';
import { readPortrait, readReply } from './read-answer.ts';
import { probeQuestion, wireVersion, type HttpMethod, type HttpQuestion } from './wire.ts';

/**
 * A server that speaks our wire format, as the life meets it. Each call is recorded with its answer or its final failure; memories are kept apart,
 * once per hash. Whether it draws portraits is asked after each conversation, and recorded like any answer: nothing depends on an order.
 * @param options.url without a slash at its end
 * @param options.environment LIVELONG_ASSISTANT_KEY is sent as a bearer token
 * @throws UsageError for a token that no header can hold
 */
export function httpAssistant(options: {
  label: string;
  url: string;
  endpoints: Endpoints;
  callTimeoutInMs: number;
  clock: Clock;
  environment: NodeJS.ProcessEnv;
}): AssistantPort {
  const { label, url, endpoints, callTimeoutInMs, clock, environment } = options;
  const calls = callsAtEndpoint<HttpQuestion>({
    name: label,
    provider: httpProvider({ url, key: readKey(environment) }),
    probe: probeQuestion,
    endpoint: endpoints.at(url),
    callTimeoutInMs,
    clock,
    describeOutage: httpOutage,
  });

  /** What the record holds of a call: of an answer, what `keep` makes of it. */
  async function recorded<Value>(
    method: HttpMethod,
    request: AssistantRequest,
    { line }: AssistantCall,
    read: (body: string) => Checked<Value>,
    keep: (value: Value) => Json,
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
  }

  return {
    async reply(request, call) {
      const { memories } = call;
      const kept = await recorded('reply', request, call, readReply, (value) => keepReply(value, memories));
      return restoreReply(kept, memories);
    },
    afterConversation: portraitAfterwards(async (request, call) => {
      const { memories } = call;
      const read = (body: string) => readPortrait(body, request.dimensions);
      const kept = await recorded('portrait', request, call, read, (value) =>
        value === null ? null : keepPortrait(value, memories),
      );
      return kept === null ? null : restorePortrait(kept, memories);
    }),
    carriesOn: true,
    earlierConversations: 'data',
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
