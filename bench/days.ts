import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFakeModelServer } from '../src/testing/index.ts';
import { livelongEnding } from '../test/support/built-command.ts';

/*
 * How near days at home come to their longest chain of dependent calls: 8 people × 1 day, 200 ms per call, a model as planner, assistant and rater, all
 * dimensions judged in one call and each in a call of its own. The chain is the manifest's. Prints one JSON line for each; ends with 1 when a ratio is above 1.2.
 */
const people = 8;
const latencyInMs = 200;
const highestRatio = 1.2;

for (const rateAs of ['joint', 'separate']) {
  const folder = mkdtempSync(join(tmpdir(), 'livelong-bench-'));
  const server = await startFakeModelServer({ latencyInMs, keepLog: false });
  const model = `openai-compatible:m@${server.url}`;
  const run = join(folder, 'run');
  try {
    const startedAt = performance.now();
    const line = [
      ['days', '--people', `${people}`, '--days', '1', '--out', run, '--concurrency', '128', '--yes'],
      ['--planner', model, '--assistant', model, '--rater', model, '--rate-as', rateAs],
    ];
    await livelongEnding(0, line.flat());
    const tookInMs = Math.round(performance.now() - startedAt);
    const { longestChain } = JSON.parse(readFileSync(join(run, 'manifest.json'), 'utf8')) as {
      longestChain: { calls: number };
    };
    const boundInMs = longestChain.calls * latencyInMs;
    const ratio = Math.round((1000 * tookInMs) / boundInMs) / 1000;
    process.stdout.write(
      `${JSON.stringify({ rateAs, calls: server.count, chain: longestChain.calls, tookInMs, boundInMs, ratio, maxInFlight: server.maxInFlight })}\n`,
    );
    if (ratio > highestRatio) process.exitCode = 1;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
