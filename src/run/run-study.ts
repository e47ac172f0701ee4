import { LivelongError } from '../errors/index.ts';
import type { ChosenLives } from '../formats/index.ts';
import type { JournalEntry, Life } from '../journal/index.ts';
import { openRecord } from '../model/index.ts';
import type { Parts } from './open-parts.ts';
import { noProgress, type Progress } from './progress.ts';
import { runCell } from './run-cell.ts';
import type { RunDirectory } from './run-directory.ts';
import type { Study } from './study.ts';

/** Lives in progress where nobody is waited for: computing needs no company. */
const livesWhenComputing = 2;

/**
 * Lives and judges every cell of a study: lives in parallel, assistants and trials of a life in parallel, what is recorded not again.
 * @throws the first error that stops the run, after all that was in flight has been recorded
 */
export async function runStudy(options: {
  directory: RunDirectory;
  study: Study;
  lives: ChosenLives;
  parts: Parts;
  onProgress: (progress: Progress) => void;
}): Promise<Progress> {
  const { directory, study, lives, parts, onProgress } = options;
  const cellsPerLife = study.assistants.length * study.trials;
  const events = lives.plan.reduce((sum, life) => sum + life.events, 0);
  const progress = noProgress(lives.plan.length * cellsPerLife, events * cellsPerLife);

  const onEntry = (entry: JournalEntry) => {
    if (entry.type === 'turn-taken') progress.turns++;
    if (entry.type === 'conversation-ended') {
      progress.conversations.done++;
      if (entry.ending === 'broken') progress.broken++;
    }
    onProgress(progress);
  };
  const onCall = (_: unknown, source: 'record' | 'call') => {
    progress.calls[source === 'call' ? 'made' : 'recorded']++;
    onProgress(progress);
  };

  async function runLife(life: Life): Promise<void> {
    const shared = await openRecord(directory.shared(life.id), { onCall });
    try {
      const cells = parts.assistants.flatMap((assistant) =>
        Array.from({ length: study.trials }, (_, index) => ({ life, assistant, trial: index + 1 })),
      );
      const dimensions = lives.dimensions ?? [];
      const running = cells.map(async (cell) => {
        await runCell(cell, { directory, study, parts, dimensions, shared, onEntry, onCall });
        progress.cells.done++;
        onProgress(progress);
      });
      await allOrFirstError(running, stop);
    } finally {
      shared.close();
    }
  }

  /** One error stops all: nothing new is asked, what is in flight comes home. */
  function stop(error: unknown): void {
    parts.endpoints.stop(error instanceof Error ? error : new Error(String(error)));
  }

  let next = 0;
  const runners = Math.min(lives.plan.length, parts.waits ? Math.max(4, 2 * study.concurrency) : livesWhenComputing);
  const run = async () => {
    while (next < lives.plan.length && !parts.endpoints.stopped.aborted) {
      const index = next++;
      await runLife(await lives.read(index));
    }
  };
  await allOrFirstError(Array.from({ length: runners }, run), stop);
  return progress;
}

/** Waits for all; then throws the first error, a known one before an unknown. `onError` hears of each at once. */
async function allOrFirstError(running: readonly Promise<void>[], onError: (error: unknown) => void): Promise<void> {
  const errors: unknown[] = [];
  await Promise.all(
    running.map((each) =>
      each.catch((error: unknown) => {
        errors.push(error);
        onError(error);
      }),
    ),
  );
  const first = errors.find((error) => LivelongError.isInstance(error)) ?? errors[0];
  if (first !== undefined) throw first;
}
