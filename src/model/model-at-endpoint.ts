import type { Clock } from '../clock/index.ts';
import type { Json } from '../files/index.ts';
import { callsAtEndpoint } from './calls-at-endpoint.ts';
import type { Endpoint } from './endpoint.ts';
import type { ModelPort, ModelRequest } from './model-port.ts';
import type { Provider } from './provider.ts';
import { tokenBound } from './token-bound.ts';

/**
 * A model as roles see it: a provider at an endpoint, with its places, call time limit and retries; see `callsAtEndpoint`.
 * @param options.role on whose account it goes: user, assistant, judge
 * @param options.maxOutputTokens what is sent with each call as the limit of its answer
 * @param options.callTimeoutInMs time limit of one try, on the machine's own clock
 */
export function modelAtEndpoint(options: {
  name: string;
  role: string;
  parameters: { readonly [key: string]: Json };
  maxOutputTokens: number;
  provider: Provider;
  endpoint: Endpoint;
  callTimeoutInMs: number;
  clock: Clock;
}): ModelPort {
  const { name, parameters, provider, role, maxOutputTokens, endpoint, callTimeoutInMs, clock } = options;
  const calls = callsAtEndpoint<ModelRequest>({
    name,
    provider,
    probe: probeRequest,
    tokens: { role, bound: (request) => tokenBound(request, maxOutputTokens) },
    endpoint,
    callTimeoutInMs,
    clock,
  });
  return { name, parameters, ask: (request, asking) => calls.ask(request, asking) };
}

/** A question that any model answers, in words of its own each time: a server that stumbles over one body need not stumble over the next. */
function probeRequest(number: number): ModelRequest {
  return { messages: [{ role: 'user', content: `Answer with the number ${number}.` }], answer: null };
}
