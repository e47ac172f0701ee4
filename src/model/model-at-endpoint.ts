import type { Clock } from '../clock/index.ts';
import type { Json } from '../files/index.ts';
import { callsAtEndpoint } from './calls-at-endpoint.ts';
import type { Endpoint } from './endpoint.ts';
import type { ModelPort, ModelRequest } from './model-port.ts';
import type { Provider } from './provider.ts';

/**
 * A model as roles see it: a provider at an endpoint, with its places, call time limit and retries; see `callsAtEndpoint`.
 * @param options.callTimeoutInMs time limit of one try, on the machine's own clock
 */
export function modelAtEndpoint(options: {
  name: string;
  parameters: { readonly [key: string]: Json };
  provider: Provider;
  endpoint: Endpoint;
  callTimeoutInMs: number;
  clock: Clock;
}): ModelPort {
  const { name, parameters, provider, endpoint, callTimeoutInMs, clock } = options;
  const calls = callsAtEndpoint({ name, provider, probe: probeRequest, endpoint, callTimeoutInMs, clock });
  return { name, parameters, ask: calls.ask };
}

/** A question that any model answers, in words of its own each time: a server that stumbles over one body need not stumble over the next. */
function probeRequest(number: number): ModelRequest {
  return { messages: [{ role: 'user', content: `Answer with the number ${number}.` }], answer: null };
}
