import { systemClock } from '../clock/index.ts';
import { InterruptedError } from '../errors/index.ts';
import { lockRun, openParts, runStudy, type OpenRun, type Parts, type Progress } from '../run/index.ts';
import { confirmPaid } from './confirm-paid.ts';
import { finishRun } from './finish-run.ts';
import { progressLine } from './progress-line.ts';
import type { Terminal } from './terminal.ts';

/** Runs a study that is open to its end and prints what came of it; returns the exit code. */
export async function liveRun(
  run: OpenRun,
  options: { json: boolean; yes: boolean },
  terminal: Terminal,
): Promise<number> {
  await confirmPaid(run.study, options.yes, terminal);
  const unlock = lockRun(run.directory);
  try {
    return await liveLocked(run, options, terminal);
  } finally {
    unlock();
  }
}

async function liveLocked(run: OpenRun, options: { json: boolean }, terminal: Terminal): Promise<number> {
  const parts = await openParts(run.study, { clock: systemClock, environment: terminal.environment });
  const stopListening = stopOnInterrupt(parts);
  const startedAt = systemClock.now();
  const line = progressLine({
    write: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    columns: process.stderr.columns ?? 100,
    now: () => systemClock.now(),
  });
  let progress: Progress;
  try {
    progress = await runStudy({ ...run, parts, onProgress: (now) => line.update(now) });
  } finally {
    line.end();
    stopListening();
    await parts.close();
  }
  const seconds = (systemClock.now() - startedAt) / 1000;
  return finishRun(run, parts.judges, { progress, seconds, json: options.json }, terminal);
}

/** The first interrupt lets what is in flight come home; the second leaves at once. */
function stopOnInterrupt(parts: Parts): () => void {
  const onInterrupt = () => {
    if (parts.endpoints.stopped.aborted) process.exit(130);
    process.stderr.write('\nStopping: waiting for the calls in flight. Press Ctrl-C again to leave at once.\n');
    parts.endpoints.stop(new InterruptedError());
  };
  process.on('SIGINT', onInterrupt);
  return () => process.off('SIGINT', onInterrupt);
}
