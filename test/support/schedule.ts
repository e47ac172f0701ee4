import type { LoggedCall } from '../../src/testing/index.ts';

/** How long a study took at its server, against what no schedule can beat. */
export interface Schedule {
  calls: number;
  /** From the first request to the last answer. */
  tookInMs: number;
  /** The longer of chain × latency and calls × latency / concurrency. */
  boundInMs: number;
  ratio: number;
}

/** Reads a server's log, all of it of one run without faults. */
export function scheduleOf(
  log: readonly LoggedCall[],
  { chain, latencyInMs, concurrency }: { chain: number; latencyInMs: number; concurrency: number },
): Schedule {
  const startedAt = Math.min(...log.map((call) => call.startedAt));
  const endedAt = Math.max(...log.map((call) => call.endedAt ?? call.startedAt + latencyInMs));
  const tookInMs = endedAt - startedAt;
  const boundInMs = Math.max(chain * latencyInMs, (log.length * latencyInMs) / concurrency);
  return { calls: log.length, tookInMs, boundInMs, ratio: tookInMs / boundInMs };
}
