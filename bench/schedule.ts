import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFakeModelServer } from '../src/testing/index.ts';
import { livelongEnding } from '../test/support/built-command.ts';
import { writeLives } from '../test/support/lives.ts';
import { letsPass, neverContent } from '../test/support/model-calls.ts';
import { scheduleOf } from '../test/support/schedule.ts';

/*
 * How near the schedule comes to the shortest there can be: 12 lives × 5 events × 2 turns, 200 ms per call, 48 calls in flight, models in all
 * roles, nobody satisfied early; the person played in one call per turn, in a call for each step, and in one call with an analysis that has no reply
 * revised. Prints one JSON line for each; ends with 1 when a ratio is above 1.25.
 */
const people = 12;
const events = 5;
const turns = 2;
const latencyInMs = 200;
const concurrency = 48;
const studies = [
  { turnsAs: 'joint', analysis: false, chain: 1 + 3 * turns * events },
  { turnsAs: 'separate', analysis: false, chain: 1 + (6 * turns - 4) * events },
  { turnsAs: 'joint', analysis: true, chain: 1 + (4 * turns + 1) * events },
];
const highestRatio = 1.25;

for (const { turnsAs, analysis, chain } of studies) {
  const folder = mkdtempSync(join(tmpdir(), 'livelong-bench-'));
  const server = await startFakeModelServer({ latencyInMs, answer: (body) => neverContent(body) ?? letsPass(body) });
  const model = `openai-compatible:m@${server.url}`;
  try {
    const line = [
      ['run', '--lives', writeLives(join(folder, 'lives'), { people, events }), '--out', join(folder, 'run')],
      ['--user', model, '--turns-as', turnsAs, '--assistant', model, '--judge', model],
      analysis ? ['--analysis', model] : [],
      ['--people', `${people}`, '--events', `${events}`, '--turns', `${turns}`],
      ['--concurrency', `${concurrency}`, '--seed', '1', '--yes'],
    ];
    await livelongEnding(0, line.flat());
    const { calls, tookInMs, boundInMs, ratio } = scheduleOf(server.log, { chain, latencyInMs, concurrency });
    process.stdout.write(
      `${JSON.stringify({ turnsAs, analysis, calls, chain, tookInMs, boundInMs, ratio: Math.round(ratio * 1000) / 1000, maxInFlight: server.maxInFlight })}\n`,
    );
    if (ratio > highestRatio) process.exitCode = 1;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
