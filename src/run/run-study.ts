import { LivelongError } from '../errors/index.ts';
import type { ChosenLives } from '../formats/index.ts';
import type { JournalEntry, Life } from '../journal/index.ts';
import { openRecord, type CallRecord } from '../model/index.ts';
import { dropResults } from './drop-results.ts';
import type { Parts } from './open-parts.ts';
import { noProgress, type Progress } from './progress.ts';
import { runCell } from './run-cell.ts';
import type { RunDirectory } from './run-directory.ts';
import type { Study } from './study.ts';

interface OpenLife {
  life: Life;
  /** The record of the calls that serve all assistants. */
  shared: CallRecord;
}

/** Cells in progress where nobody is waited for: computing needs no company. */
const cellsWhenComputing = 2;

/**
 * Lives and judges every cell of a study, life by life in plan order, so many at once as keep all places busy; what is recorded not again.
 * Results that the run had are taken away as soon as something is added to it.
 * @param options.onLived called with the 0-based position of each life that is lived to its end, also when it was before
 * @throws the first error that stops the run, after all that was in flight has been recorded
 */
export async function runStudy(options: {
  directory: RunDirectory;
  study: Study;
  lives: ChosenLives;
  parts: Parts;
  onProgress: (progress: Progress) => void;
  onLived?: (position: number) => Promise<void>;
}): Promise<Progress> {
  const { directory, study, lives, parts, onProgress, onLived = async () => {} } = options;
  const cellsPerLife = parts.assistants.length * study.trials;
  const events = lives.plan.reduce((sum, life) => sum + life.events, 0);
  const progress = noProgress(lives.plan.length, events * cellsPerLife);

  let resultsHold = true;
  const dropOnce = () => {
    if (resultsHold) dropResults(directory);
    resultsHold = false;
  };
  const onEntry = (entry: JournalEntry, known: boolean) => {
    if (entry.type === 'turn-taken') progress.turns++;
    if (entry.type === 'conversation-ended') {
      progress.conversations.done++;
      if (known) progress.conversations.known++;
      if (entry.ending === 'broken') progress.broken++;
    }
    onProgress(progress);
  };
  const onCall = (_: unknown, source: 'record' | 'call') => {
    if (source === 'call') dropOnce();
    progress.calls[source === 'call' ? 'made' : 'recorded']++;
    onProgress(progress);
  };
  parts.vectors.listen(onCall);

  /** Lives of which some cells are still to be lived; the cells of a life share its record. */
  const inProgress = new Map<number, { opening: Promise<OpenLife>; cellsLeft: number }>();
  const openLife = async (position: number): Promise<OpenLife> => {
    const life = await lives.read(position);
    return { life, shared: await openRecord(directory.shared(life.id), { onCall }) };
  };
  const dimensions = lives.dimensions ?? [];

  async function runCellAt(index: number): Promise<void> {
    const position = Math.floor(index / cellsPerLife);
    const assistant = parts.assistants[Math.floor((index % cellsPerLife) / study.trials)]!;
    const trial = (index % study.trials) + 1;
    const own = inProgress.get(position) ?? { opening: openLife(position), cellsLeft: cellsPerLife };
    inProgress.set(position, own);
    const { life, shared } = await own.opening;
    await runCell(
      { life, assistant, trial },
      { directory, study, parts, dimensions, shared, onEntry, onCall, onLiving: dropOnce },
    );
    if (--own.cellsLeft > 0) return;
    inProgress.delete(position);
    shared.close();
    await onLived(position);
    progress.lives.done++;
    onProgress(progress);
  }

  /** One error stops all: nothing new is asked, what is in flight comes home. */
  function stop(error: unknown): void {
    parts.endpoints.stop(error instanceof Error ? error : new Error(String(error)));
  }

  let next = 0;
  const cells = lives.plan.length * cellsPerLife;
  const runners = Math.min(cells, parts.waits ? Math.max(4, 2 * study.concurrency) : cellsWhenComputing);
  const run = async () => {
    while (next < cells && !parts.endpoints.stopped.aborted) await runCellAt(next++);
  };
  try {
    await allOrFirstError(Array.from({ length: runners }, run), stop);
    if (next < cells) parts.endpoints.stopped.throwIfAborted();
  } finally {
    for (const { opening } of inProgress.values()) {
      await opening.then(
        ({ shared }) => shared.close(),
        () => {},
      );
    }
  }
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
