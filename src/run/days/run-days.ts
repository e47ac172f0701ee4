import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../errors/index.ts';
import { openLineFile, storing, writeWholeFile } from '../../files/index.ts';
import type { SampledPerson } from '../../person/index.ts';
import { generatorFor } from '../../random/index.ts';
import { homeFor, type Home } from '../../world/index.ts';
import { lockName, lockRun } from '../lock.ts';
import type { DaysDirectory } from './days-directory.ts';
import { lifeOf } from './people-at-home.ts';
import { daysStudyText, type DaysPlan } from './plan-days.ts';
import { liveOnThreads, type WorkerJob } from './worker-pool.ts';

/** How far days are lived. */
export interface DaysProgress {
  lives: { all: number; done: number };
}

/** What has been lived. */
export interface LivedDays {
  lives: readonly string[];
  complete: boolean;
}

/**
 * Lives days as planned: takes the directory, writes the study and the people, and lives everybody with every assistant. What is there is not lived
 * again.
 * @param options.stopped true: whoever is being lived is lived to the end, and nobody else is begun
 */
export async function runDays(
  plan: DaysPlan,
  options: { onProgress?: (progress: DaysProgress) => void; stopped?: () => boolean } = {},
): Promise<LivedDays> {
  const { directory, study, people, homes } = plan;
  const { onProgress = () => {}, stopped = () => false } = options;
  const close = lockRun(directory);
  try {
    if (plan.fresh) empty(directory);
    writeWholeFile(directory.study, daysStudyText(study));
    if (plan.home !== null) writeWholeFile(directory.home, readFileSync(plan.home, 'utf8'));
    const lives: string[] = [];
    const progress: DaysProgress = { lives: { all: study.people, done: 0 } };
    const jobs = jobsOf(plan, lives);
    await liveOnThreads(jobs, {
      root: directory.root,
      study,
      homes,
      people: people.count,
      stopped,
      onLived: () => {
        progress.lives.done++;
        onProgress(progress);
      },
    });
    return { lives, complete: progress.lives.done === study.people };
  } finally {
    close();
  }
}

/** The people one after the other, written down as they come. */
function* jobsOf({ directory, study, people, homes }: DaysPlan, lives: string[]): Generator<WorkerJob> {
  const seen = new Set<string>();
  const file = openLineFile(directory.people);
  try {
    for (const person of people.people) {
      const life = lifeOf(person);
      if (seen.has(life)) throw new UsageError(`Two people would share the folder ${life}. Give them different ids.`);
      seen.add(life);
      lives.push(life);
      const home = homeOf(person, homes, study.seed);
      file.write({ life, home: home.id, ...person });
      yield { life, person, home: homes.indexOf(home) };
    }
    file.finish();
  } finally {
    file.close();
  }
}

function homeOf(person: SampledPerson, homes: readonly Home[], seed: number): Home {
  const { partner, children, elder, grandchildren } = person.circle;
  const together = [partner, elder, ...children, ...grandchildren].filter((each) => each?.atHome === true).length;
  const wishes = {
    children: children.some(({ age, atHome }) => atHome && age < 13),
    garden: person.facts.setting === 'village' || person.facts.setting === 'small town',
    people: 1 + together,
  };
  return homeFor(homes, wishes, generatorFor(seed, person.id, 'home'));
}

function empty(directory: DaysDirectory): void {
  if (!existsSync(directory.root)) return;
  storing(directory.root, () => {
    for (const name of readdirSync(directory.root)) {
      if (name !== lockName) rmSync(join(directory.root, name), { recursive: true });
    }
  });
}
