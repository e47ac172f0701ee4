import { systemClock } from '../clock/index.ts';
import { InterruptedError } from '../errors/index.ts';
import {
  assistantsToAsk,
  openParts,
  openRun,
  requireUnchangedAssistants,
  runWithinBudget,
  type OpenRun,
  type Parts,
  type Progress,
  type RunPlan,
} from '../run/index.ts';
import { confirmPaid } from './confirm-paid.ts';
import { finishRun } from './finish-run.ts';
import { progressLine } from './progress-line.ts';
import type { Terminal } from './terminal.ts';
import type { Checks } from './test-options.ts';

/**
 * Runs a planned study to its end and prints what came of it; returns the exit code. Nothing is written before keys and modules are known to be
 * there and paid calls were agreed to.
 */
export async function liveRun(
  plan: RunPlan,
  options: { json: boolean; yes: boolean; checks: Checks },
  terminal: Terminal,
): Promise<number> {
  const only = await assistantsToAsk(plan);
  requireUnchangedAssistants(plan.study, only);
  const parts = await openParts(plan, { clock: systemClock, environment: terminal.environment, only });
  try {
    await confirmPaid(plan.study, { yes: options.yes, prices: parts.prices }, terminal);
    const run = await openRun(plan);
    try {
      const done = await liveThrough(run, parts, terminal);
      return await finishRun(run, parts.judges, { ...done, json: options.json, checks: options.checks }, terminal);
    } finally {
      run.close();
    }
  } finally {
    await parts.close();
  }
}

/** What was done until all was done, or until the money was used up: then what is there is scored as it is. */
async function liveThrough(
  run: OpenRun,
  parts: Parts,
  terminal: Terminal,
): Promise<{ progress: Progress | null; seconds: number }> {
  const stopListening = stopOnInterrupt(parts, run.directory.root);
  const startedAt = systemClock.now();
  const line = progressLine({
    write: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    columns: process.stderr.columns ?? 100,
    now: () => systemClock.now(),
  });
  try {
    const { progress, budgetStop } = await runWithinBudget(run, parts, (now) => line.update(now));
    line.end();
    if (budgetStop !== null) terminal.tell(budgetStop);
    return { progress, seconds: (systemClock.now() - startedAt) / 1000 };
  } finally {
    line.end();
    stopListening();
  }
}

/** The first interrupt lets what is in flight come home; the second leaves at once. */
function stopOnInterrupt(parts: Parts, run: string): () => void {
  const onInterrupt = () => {
    if (parts.endpoints.stopped.aborted) {
      process.stderr.write(`\nLeft at once. \`livelong resume ${run}\` goes on where the run stopped.\n`);
      process.exit(130);
    }
    process.stderr.write('\nStopping: waiting for the calls in flight. Press Ctrl-C again to leave at once.\n');
    parts.endpoints.stop(new InterruptedError(run));
  };
  process.on('SIGINT', onInterrupt);
  return () => process.off('SIGINT', onInterrupt);
}
