import { systemClock } from '../clock/index.ts';
import { exitCode, shellWord } from '../errors/index.ts';
import { carryOut, type CarriedOut, type RunPlan } from '../run/index.ts';
import { confirmPaid } from './confirm-paid.ts';
import { finishRun } from './finish-run.ts';
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
      listen: (interrupt) => listenForInterrupts(interrupt, plan.directory.root),
      onProgress: (now) => line.update(now),
    });
  } finally {
    line.end();
  }
  return finishRun(done, { json, checks }, terminal);
}

/** The first interrupt lets what is in flight come home and what there is be scored; the second leaves at once. */
function listenForInterrupts(interrupt: () => void, run: string): () => void {
  let interrupted = false;
  const onInterrupt = () => {
    if (interrupted) {
      process.stderr.write(`\nLeft at once. \`livelong resume ${shellWord(run)}\` goes on where the run stopped.\n`);
      process.exit(exitCode.interrupted);
    }
    interrupted = true;
    process.stderr.write('\nStopping: waiting for the calls in flight. Press Ctrl-C again to leave at once.\n');
    interrupt();
  };
  process.on('SIGINT', onInterrupt);
  return () => process.off('SIGINT', onInterrupt);
}
