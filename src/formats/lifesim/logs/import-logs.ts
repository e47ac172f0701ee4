import { UsageError } from '../../../errors/index.ts';
import type { JournalEntry, Life } from '../../../journal/index.ts';
import { faultCollector, type FaultCollector } from '../faults.ts';
import type { ChosenLives } from '../read-lives.ts';
import { changedSince } from '../life-reader.ts';
import { readLifesimLives } from '../read-lives.ts';
import { findJudgeFiles, type JudgeFilePlace } from './find-judge-files.ts';
import { findLogs, type LogPlace } from './find-logs.ts';
import { readJudgeFile, type FindConversation, type ImportedVerdict } from './import-verdicts.ts';
import { eventsOfLog, journalOfLog } from './log-journal.ts';
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
  /** Labels of the judges whose files lie beside the logs, in the order of their names. */
  judges: readonly string[];
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
  /**
   * Streams the verdicts of the judge files, judge by judge.
   * @throws UsageError when a file has changed since it was checked
   */
  verdicts(): AsyncGenerator<ImportedVerdict>;
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
  /** The events of each log's episodes, by the name that judge files give the log. */
  const episodes = new Map<string, { life: number; events: readonly (number | null)[] }>();
  const order = new Map<string, number>();
  const conversations = { all: 0, broken: 0 };
  let turns = 1;
  for (const { path, name, experiment } of places) {
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
    const lived = await all.read(life);
    episodes.set(`${name} ${experiment.trial} ${experiment.assistant}`, { life, events: eventsOfLog(lived, log) });
    for (const entry of journalOfLog(lived, experiment, log, report)) {
      if (entry.type !== 'conversation-ended') continue;
      conversations.all++;
      if (entry.ending === 'broken') conversations.broken++;
      turns = Math.max(turns, entry.turns);
    }
  }
  let latest: { position: number; life: Life } | null = null;
  const lifeAt = async (position: number): Promise<Life> => {
    if (latest?.position !== position) latest = { position, life: await all.read(position) };
    return latest.life;
  };
  const find: FindConversation = async ({ experiment }, log, episode) => {
    const found = episodes.get(`${log} ${experiment.trial} ${experiment.assistant}`);
    const event = found?.events[episode] ?? null;
    return found === undefined || event === null ? null : { life: await lifeAt(found.life), event };
  };
  const judgeFiles = findJudgeFiles(directory);
  requireDistinctFiles(judgeFiles, faults);
  if (faults.count() === 0) {
    for (const place of judgeFiles) for await (const _ of readJudgeFile(place, find, faults));
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
    judges: [...new Set(judgeFiles.map(({ judge }) => judge))].sort((a, b) => (a < b ? -1 : 1)),
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
      requireUnchanged(again, place?.path ?? '');
      return entries;
    },
    async *verdicts() {
      for (const place of judgeFiles) {
        const again = faultCollector();
        yield* readJudgeFile(place, find, again);
        requireUnchanged(again, place.path);
      }
    },
  };
}

function requireUnchanged(again: FaultCollector, path: string): void {
  if (again.count() > 0) throw changedSince(path, 1);
}

function requireDistinctFiles(judgeFiles: readonly JudgeFilePlace[], faults: FaultCollector): void {
  const paths = new Map<string, string>();
  for (const { path, judge, experiment, metric } of judgeFiles) {
    const key = `${metric} ${experiment.trial} ${experiment.assistant} ${judge}`.toLowerCase();
    const earlier = paths.get(key);
    if (earlier !== undefined) {
      faults.at(path, null)(
        null,
        `expected one file for each judge, assistant and metric, but ${earlier} is of the same`,
      );
    }
    paths.set(key, path);
  }
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
