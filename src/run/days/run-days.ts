import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { InterruptedError } from '../../errors/index.ts';
import { readLines, storing, writeWholeFile } from '../../files/index.ts';
import { lockName, lockRun } from '../lock.ts';
import type { DaysDirectory } from './days-directory.ts';
import { daysStudyText, type DaysPlan } from './plan-days.ts';
import { liveOnThreads, type WorkerJob } from './worker-pool.ts';
import { writePeople } from './write-people.ts';

/** How far days are lived. */
export interface DaysProgress {
  lives: { all: number; done: number };
}

/** What has been lived. */
export interface LivedDays {
  /** The lives in the order of the people. */
  lives: readonly string[];
  /** What stopped it early; null where it came to its end. */
  stop: InterruptedError | null;
}

/**
 * Lives days as planned: takes the directory, writes study and people, and lives everybody with every assistant. What is there already is not lived
 * again. An interrupt lets whoever is being lived come to the end of their days.
 * @param options.listen called before the first life is lived, with what interrupts; returns what is called at the end
 */
export async function runDays(
  plan: DaysPlan,
  options: {
    onProgress?: (progress: DaysProgress) => void;
    listen?: (interrupt: () => void) => () => void;
  } = {},
): Promise<LivedDays> {
  const { directory, study, homes } = plan;
  const { onProgress = () => {}, listen = () => () => {} } = options;
  const close = lockRun(directory);
  let stop: InterruptedError | null = null;
  const stopListening = listen(() => (stop = new InterruptedError(directory.root)));
  try {
    if (plan.fresh) empty(directory);
    if (plan.home !== null) writeWholeFile(directory.home, readFileSync(plan.home, 'utf8'));
    if (plan.people !== null && !existsSync(directory.people)) writePeople(directory, plan.people, homes, study.seed);
    writeWholeFile(directory.study, daysStudyText(study));
    const lives: string[] = [];
    const progress: DaysProgress = { lives: { all: study.people, done: 0 } };
    await liveOnThreads(jobsOf(directory, lives), {
      root: directory.root,
      study,
      homes,
      people: study.people,
      stopped: () => stop !== null,
      onLived: () => {
        progress.lives.done++;
        onProgress(progress);
      },
    });
    return { lives, stop };
  } finally {
    stopListening();
    close();
  }
}

/** The people one after the other, as they are written down. */
async function* jobsOf({ people }: DaysDirectory, lives: string[]): AsyncGenerator<WorkerJob> {
  for await (const { bytes, complete } of readLines(people)) {
    if (!complete) break;
    const line = bytes.toString('utf8');
    const { life } = JSON.parse(line) as { life: string };
    lives.push(life);
    yield { line };
  }
}

function empty(directory: DaysDirectory): void {
  storing(directory.root, () => {
    for (const name of readdirSync(directory.root)) {
      if (name !== lockName) rmSync(join(directory.root, name), { recursive: true });
    }
  });
}
