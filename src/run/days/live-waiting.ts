import { readLines } from '../../files/index.ts';
import type { Home } from '../../world/index.ts';
import { daysDirectory } from './days-directory.ts';
import type { DaysStudy } from './days-study.ts';
import { liveLifeAtHome } from './live-life.ts';
import { openWithOthers, type OthersOptions } from './open-with-others.ts';
import { rateAgain } from './rate-again.ts';
import { lifeOfRow } from './timeline-life.ts';
import type { PersonRow } from './write-people.ts';

/** Lives at once, at least: a life has a call in flight now and then only. */
const livesAtOnce = 4;

/**
 * Lives people while others are asked: as many lives at once as keep all places busy. The first error stops all; what is in flight comes home and is
 * recorded.
 */
export async function liveWaiting(
  { root, study, homes }: { root: string; study: DaysStudy; homes: readonly Home[] },
  options: OthersOptions & { onLived: () => void; onEntry: () => void },
): Promise<void> {
  const { endpoints } = options.calls;
  const rows = readLines(daysDirectory(root).people);
  const run = async () => {
    for (;;) {
      if (endpoints.stopped.aborted) return;
      const next = await rows.next();
      if (next.done === true || !next.value.complete) return;
      const row = JSON.parse(next.value.bytes.toString('utf8')) as PersonRow;
      const lived = lifeOfRow(row, { root, study, homes });
      await liveLifeAtHome(
        lived,
        (own) => openWithOthers(own, options),
        () => {
          endpoints.stopped.throwIfAborted();
          options.onEntry();
        },
      );
      await rateAgain(lived, options);
      options.onLived();
    }
  };
  const runners = Math.min(study.people, Math.max(livesAtOnce, study.concurrency));
  const errors: unknown[] = [];
  await Promise.all(
    Array.from({ length: runners }, () =>
      run().catch((error: unknown) => {
        errors.push(error);
        endpoints.stop(error instanceof Error ? error : new Error(String(error)));
      }),
    ),
  );
  if (errors.length > 0) throw errors[0];
  endpoints.stopped.throwIfAborted();
}
