import type { Clock } from '../clock/index.ts';
import type { OutageError } from '../errors/index.ts';
import { fakeClock } from '../testing/index.ts';
import { openEndpoints } from './endpoint.ts';
import { modelAtEndpoint } from './model-at-endpoint.ts';
import type { CallOutcome, ModelRequest } from './model-port.ts';
import type { Fault, Provider, Tried } from './provider.ts';

export const request = (content: string): ModelRequest => ({ messages: [{ role: 'user', content }], answer: null });
export const contentOf = (asked: ModelRequest) => asked.messages[0]!.content;
export const answer = (text = 'yes'): Tried => ({
  text,
  usage: { inputTokens: 1, outputTokens: 1, reasoningTokens: null },
});
export const fault = (kind: Fault['fault'], next: Fault['next'], retryAfterInMs: number | null = null): Fault => ({
  fault: kind,
  message: `${kind} it was`,
  retryAfterInMs,
  next,
});
export const broken = fault('server-error', 'again');
export const limited = (retryAfterInMs: number | null = null) => fault('rate-limited', 'wait', retryAfterInMs);
export const down = fault('connection-lost', 'down');

/** A model on one endpoint whose provider is a function of what is asked and how often it was asked before. */
export function openScripted(
  script: (content: string, time: number) => Tried | Promise<Tried>,
  options: { concurrency?: number; clock?: Clock; callTimeoutInMs?: number } = {},
) {
  const clock = options.clock ?? fakeClock(1_000_000, { autoAdvance: true });
  const sent: { content: string; at: number }[] = [];
  const provider: Provider = async (asked, _signal) => {
    const content = contentOf(asked);
    const time = sent.filter((each) => each.content === content).length;
    sent.push({ content, at: clock.now() });
    return script(content, time);
  };
  const endpoints = openEndpoints({ concurrency: options.concurrency ?? 8, clock });
  const endpoint = endpoints.at('http://127.0.0.1:1/v1');
  const port = (name: string, own: Provider = provider) =>
    modelAtEndpoint({
      name,
      parameters: {},
      role: 'user',
      maxOutputTokens: 100,
      provider: own,
      endpoint,
      callTimeoutInMs: options.callTimeoutInMs ?? 60_000,
      clock,
    });
  const model = port('m');
  return {
    clock,
    sent,
    endpoints,
    endpoint,
    model,
    port,
    ask: (text: string) => model.ask(request(text), { priority: 0 }),
  };
}

/** True for the tiny question that asks whether an endpoint works. */
export const isProbe = (content: string) => content.startsWith('Answer with the number');

/** Milliseconds between the tries of one call. */
export const gaps = (sent: readonly { at: number }[]) => sent.slice(1).map((each, index) => each.at - sent[index]!.at);
export const outcomes = ({ attempts }: CallOutcome) => attempts.map((attempt) => attempt.outcome);
export const failureOf = (outcome: CallOutcome) => ('failure' in outcome ? outcome.failure.kind : 'answered');
export const errorOf = (call: Promise<unknown>) =>
  call.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: unknown) => error as OutageError,
  );
