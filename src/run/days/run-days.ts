import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock, type Clock } from '../../clock/index.ts';
import { BudgetError, InterruptedError, LivelongError, shellWord } from '../../errors/index.ts';
import { readLines, storing, writeWholeFile } from '../../files/index.ts';
import type { OnCall, Prices, SharedPurse } from '../../model/index.ts';
import { lockName, lockRun } from '../lock.ts';
import type { Stop } from '../run-until-stopped.ts';
import { openDayCalls, type DayCalls } from './day-calls.ts';
import type { DaysDirectory } from './days-directory.ts';
import { daysStudyText } from './days-study-file.ts';
import { liveWaiting } from './live-waiting.ts';
import type { DaysPlan } from './plan-days.ts';
import { personasByModel } from './personas-by-model.ts';
import type { PeopleAtHome } from './people-at-home.ts';
import { waitsForOthers } from './resolve-days.ts';
import { liveOnThreads } from './worker-pool.ts';
import { writePeople } from './write-people.ts';

/** How far days are lived. */
export interface DaysProgress {
  lives: { all: number; done: number };
  /** Entries of journals that came while others were asked: days, suggestions, silences. */
  entries: number;
  calls: { made: number; recorded: number };
}

/** How a study of days went. */
export interface LivedDays {
  /** What stopped it early; null where it came to its end. */
  stop: Stop | null;
  progress: DaysProgress;
}

/** With what days are lived; nothing of it changes what comes out. */
export interface RunDaysOptions {
  onProgress?: (progress: DaysProgress) => void;
  /** Called before the first life is lived, with what interrupts; returns what is called at the end. */
  listen?: (interrupt: () => void) => () => void;
  clock?: Clock;
  /** Where keys are read. */
  environment?: NodeJS.ProcessEnv;
  /** What others spend, too: it counts beside the study's own budget. */
  purse?: SharedPurse | null;
  /** Asked once all parts are there and before anything is written; what it throws gives the plan up. */
  agree?: (prices: Prices) => Promise<void>;
  /** Asks somebody at the terminal, where a person rates. */
  ask?: (question: string) => Promise<string>;
}

/**
 * Lives days as planned: takes the directory, writes study and people, and lives everybody with every assistant. What is there already is not lived
 * again, what is recorded not asked again. An interrupt or a budget that is used up stops it and leaves it whole as far as it goes.
 * @throws UsageError for parts that cannot be opened; OutageError, StorageError and the like for what stops a run
 */
export async function runDays(plan: DaysPlan, options: RunDaysOptions = {}): Promise<LivedDays> {
  const { clock = systemClock, environment = process.env, agree = async () => {}, purse } = options;
  if (!waitsForOthers(plan.study)) return inDirectory(plan, options, { live: liveByRule });
  const calls = await openDayCalls(plan, { clock, environment, purse });
  try {
    await agree(calls.prices);
    return await inDirectory(plan, options, {
      peopleOf: (people, hear) => readAsking(people, plan, hear, calls),
      live: (own, hear) => liveAsking(own, hear, calls, options),
    });
  } finally {
    await calls.close();
  }
}

interface Hearing {
  progress: DaysProgress;
  changed: () => void;
  /** Called with what interrupts. */
  listen: (interrupt: () => void) => void;
}

/** What is done once the directory is taken. */
interface InDirectory {
  /** The people as they are written down; absent where they are all there. */
  peopleOf?: (people: PeopleAtHome, hearing: Hearing) => Promise<PeopleAtHome>;
  live: (plan: DaysPlan, hearing: Hearing) => Promise<Stop | null>;
}

async function inDirectory(
  plan: DaysPlan,
  { onProgress = () => {}, listen = () => () => {} }: RunDaysOptions,
  { peopleOf, live }: InDirectory,
): Promise<LivedDays> {
  const { directory, study, homes } = plan;
  const close = lockRun(directory);
  let stopListening = () => {};
  try {
    if (plan.fresh) empty(directory);
    if (plan.home !== null) writeWholeFile(directory.home, readFileSync(plan.home, 'utf8'));
    if (plan.prices !== null && plan.prices !== directory.prices)
      writeWholeFile(directory.prices, readFileSync(plan.prices, 'utf8'));
    const progress: DaysProgress = {
      lives: { all: study.people, done: 0 },
      entries: 0,
      calls: { made: 0, recorded: 0 },
    };
    const hearing: Hearing = {
      progress,
      changed: () => onProgress(progress),
      listen: (interrupt) => (stopListening = listen(interrupt)),
    };
    const write = () => writeWholeFile(directory.study, daysStudyText(study));
    if (plan.people !== null && !existsSync(directory.people)) {
      if (plan.people.readBy !== undefined) write();
      const people = (await peopleOf?.(plan.people, hearing)) ?? plan.people;
      await writePeople(directory, people, homes, study.seed);
    }
    write();
    return { stop: await live(plan, hearing), progress };
  } finally {
    stopListening();
    close();
  }
}

/** An interrupt gives up whoever is being lived: their days are lived anew, to the same bytes. */
async function liveByRule(
  { directory, study, homes }: DaysPlan,
  { progress, changed, listen }: Hearing,
): Promise<Stop | null> {
  const stop = new AbortController();
  listen(() => stop.abort(new InterruptedError(directory.root)));
  await liveOnThreads(linesOf(directory), {
    root: directory.root,
    study,
    homes,
    people: study.people,
    stopped: stop.signal,
    onLived: () => {
      progress.lives.done++;
      changed();
    },
  });
  return stop.signal.aborted ? (stop.signal.reason as InterruptedError) : null;
}

/** What a model reads of personas is recorded as it comes. */
async function readAsking(
  people: PeopleAtHome,
  { directory }: DaysPlan,
  hearing: Hearing,
  { personaReader: model }: DayCalls,
): Promise<PeopleAtHome> {
  return model === null ? people : personasByModel(people, { directory, model, onCall: countedCalls(hearing) });
}

function countedCalls({ progress, changed }: Hearing): OnCall {
  return (_, source) => {
    progress.calls[source === 'call' ? 'made' : 'recorded']++;
    changed();
  };
}

async function liveAsking(
  { directory, study, homes }: DaysPlan,
  hearing: Hearing,
  calls: DayCalls,
  { ask = nobodyThere }: RunDaysOptions,
): Promise<Stop | null> {
  const { progress, changed, listen } = hearing;
  const { root } = directory;
  listen(() => calls.endpoints.stop(new InterruptedError(root)));
  const onCall = countedCalls(hearing);
  calls.listen(onCall);
  const onLived = () => {
    progress.lives.done++;
    changed();
  };
  const onEntry = () => {
    progress.entries++;
    changed();
  };
  try {
    await liveWaiting({ root, study, homes }, { calls, onCall, ask, onLived, onEntry });
    return null;
  } catch (error) {
    if (LivelongError.isInstance(error)) {
      error.message = error.message.replaceAll('resume RUN', () => `resume ${shellWord(root)}`);
    }
    if (error instanceof BudgetError || error instanceof InterruptedError) return error;
    throw error;
  }
}

const nobodyThere = () => Promise.reject(new Error('a person rates, and there is nobody to ask'));

/** The people one after the other, as they are written down. */
async function* linesOf({ people }: DaysDirectory): AsyncGenerator<string> {
  for await (const { bytes, complete } of readLines(people)) if (complete) yield bytes.toString('utf8');
}

function empty(directory: DaysDirectory): void {
  storing(directory.root, () => {
    for (const name of readdirSync(directory.root)) {
      if (name !== lockName) rmSync(join(directory.root, name), { recursive: true });
    }
  });
}
