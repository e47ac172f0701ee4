import { UsageError } from '../../../errors/index.ts';
import type { JournalEntry } from '../../../journal/index.ts';
import { faultCollector } from '../faults.ts';
import type { ChosenLives } from '../read-lives.ts';
import { readLifesimLives } from '../read-lives.ts';
import { findLogs, type LogPlace } from './find-logs.ts';
import { journalOfLog } from './log-journal.ts';
import { readLog } from './read-log.ts';

/** Logs that were checked, and the lives that they are of. */
export interface ImportedLogs {
  /** The lives that any log is of. */
  lives: ChosenLives;
  /** Who played the people, by the folders' names. */
  user: string;
  /** Labels, in the order that the logs tell, else in that of the folders. */
  assistants: readonly string[];
  trials: number;
  /** Turns of the longest conversation. */
  turns: number;
  conversations: { all: number; broken: number };
  /** Life events of these lives that no log has a conversation of, over assistants and trials. */
  missing: number;
  /**
   * The journal of one life under one assistant in one trial; one without conversations where there is no log of it.
   * @throws UsageError when the log has changed since it was checked
   */
  journal(position: number, assistant: string, trial: number): Promise<JournalEntry[]>;
}

const importAdvice = 'Correct these places, then try again. Nothing was imported.';

/**
 * Checks all logs below `directory`. Of no log more than one is held in memory.
 * @param livesDirectory the lives that were simulated, in the LifeSim layout
 * @throws InputError with all faults; UsageError for folders that do not fit together
 */
export async function readLifesimLogs(directory: string, livesDirectory: string): Promise<ImportedLogs> {
  const places = findLogs(directory);
  const all = await readLifesimLives({ directory: livesDirectory });
  const user = oneUser(places);
  requireDistinctExperiments(places);

  const faults = faultCollector();
  const positions = new Map(all.plan.map(({ sequence }, index) => [sequence, index]));
  const logs = new Map<string, { path: string; life: number }>();
  const logged = new Set<number>();
  const order = new Map<string, number>();
  const conversations = { all: 0, broken: 0 };
  let turns = 1;
  for (const { path, experiment } of places) {
    const log = readLog(path, faults);
    if (log === null) continue;
    const report = faults.at(path, null);
    const life = positions.get(log.sequence);
    if (life === undefined) {
      report(
        'event_sequence_info.sequence_id',
        `expected a sequence of ${livesDirectory}, got ${JSON.stringify(log.sequence)}`,
      );
      continue;
    }
    const key = cellKey(life, experiment.assistant, experiment.trial);
    const earlier = logs.get(key);
    if (earlier !== undefined) report(null, `expected one log per sequence, but ${earlier.path} is of the same one`);
    logs.set(key, { path, life });
    logged.add(life);
    order.set(experiment.assistant, log.assistant ?? Infinity);
    for (const entry of journalOfLog(await all.read(life), experiment, log, report)) {
      if (entry.type !== 'conversation-ended') continue;
      conversations.all++;
      if (entry.ending === 'broken') conversations.broken++;
      turns = Math.max(turns, entry.turns);
    }
  }
  faults.throwIfAny(importAdvice);

  const kept = all.plan.flatMap((_, index) => (logged.has(index) ? [index] : []));
  const assistants = [...order].sort(([, a], [, b]) => (a === b ? 0 : a - b)).map(([label]) => label);
  const trials = Math.max(...places.map(({ experiment }) => experiment.trial));
  const events = kept.reduce((sum, index) => sum + all.plan[index]!.events, 0);
  return {
    lives: someLives(all, kept),
    user,
    assistants,
    trials,
    turns,
    conversations,
    missing: events * assistants.length * trials - conversations.all,
    async journal(position, assistant, trial) {
      const life = await all.read(kept[position]!);
      const place = logs.get(cellKey(kept[position]!, assistant, trial));
      const again = faultCollector();
      const log =
        place === undefined
          ? { sequence: life.sequence, episodes: [], assistant: null, chain: 0 }
          : readLog(place.path, again);
      const entries =
        log === null ? [] : journalOfLog(life, { assistant, trial }, log, again.at(place?.path ?? '', null));
      if (again.count() > 0) {
        throw new UsageError(
          `${place?.path} has changed since it was checked a moment ago. Leave the file alone while it is read, and start again.`,
        );
      }
      return entries;
    },
  };
}

function cellKey(life: number, assistant: string, trial: number): string {
  return `${life} ${trial} ${assistant}`;
}

/** The people of one run are played by one user model. */
function oneUser(places: readonly LogPlace[]): string {
  const users = [...new Set(places.map(({ experiment }) => experiment.user ?? 'unknown'))];
  if (users.length > 1) {
    throw new UsageError(
      `These logs are of people played by ${users.length} users (${users.join(', ')}), and a run has one. Import the folders of each into a run of its own.`,
    );
  }
  return users[0]!;
}

function requireDistinctExperiments(places: readonly LogPlace[]): void {
  const folders = new Map<string, string>();
  for (const { experiment, folder } of places) {
    const key = `${experiment.assistant.toLowerCase()} ${experiment.trial}`;
    const earlier = folders.get(key);
    if (earlier !== undefined && earlier !== folder) {
      throw new UsageError(
        `${earlier} and ${folder} would both be the assistant "${experiment.assistant}". Rename one of the folders, then import again.`,
      );
    }
    folders.set(key, folder);
  }
}

/** The lives at these positions of the plan, in its order. */
function someLives(all: ChosenLives, positions: readonly number[]): ChosenLives {
  return {
    ...all,
    plan: positions.map((position) => all.plan[position]!),
    read: (index) => all.read(positions[index]!),
    readRows: (index) => all.readRows(positions[index]!),
  };
}
