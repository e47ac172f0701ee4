import { systemClock } from '../clock/index.ts';
import { shellWord } from '../errors/index.ts';
import { carryOut, type CarriedOut, type RunPlan } from '../run/index.ts';
import { confirmPaid } from './confirm-paid.ts';
import { finishRun } from './finish-run.ts';
import { listenForInterrupts } from './listen-for-interrupts.ts';
import { progressLine } from './progress-line.ts';
import type { Terminal } from './terminal.ts';
import type { Checks } from './test-options.ts';

/** Runs a planned study to its end, or until it is stopped, and prints what came of it; returns the exit code. */
export async function liveRun(
  plan: RunPlan,
  options: { json: boolean; yes: boolean; checks: Checks },
  terminal: Terminal,
): Promise<number> {
  const { json, yes, checks } = options;
  const line = progressLine({
    write: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    columns: process.stderr.columns ?? 100,
    now: () => systemClock.now(),
  });
  let done: CarriedOut;
  try {
    done = await carryOut(plan, {
      clock: systemClock,
      environment: terminal.environment,
      agree: ({ prices }) => confirmPaid(plan.study, { yes, prices }, terminal),
      listen: (interrupt) =>
        listenForInterrupts(
          interrupt,
          `\`livelong resume ${shellWord(plan.directory.root)}\` goes on where the run stopped.`,
        ),
      onProgress: (now) => line.update(now),
    });
  } finally {
    line.end();
  }
  return finishRun(done, { json, checks }, terminal);
}
