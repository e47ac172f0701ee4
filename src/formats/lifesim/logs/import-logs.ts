import type { JournalEntry, Life } from '../../../journal/index.ts';
import { faultCollector, type FaultCollector } from '../faults.ts';
import { changedSince } from '../life-reader.ts';
import { readLifesimLives, type ChosenLives } from '../read-lives.ts';
import { cellKey, checkLogs, logKey, type CheckedLog, type CheckedLogs } from './check-logs.ts';
import { oneUser, requireDistinctExperiments, requireDistinctFiles } from './distinct-places.ts';
import { findJudgeFiles } from './find-judge-files.ts';
import { findLogs } from './find-logs.ts';
import { readJudgeFile, type FindConversation, type ImportedVerdict } from './import-verdicts.ts';
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
 * Checks all logs and judge files below `directory`. Of no log more than one is held in memory.
 * @param livesDirectory the lives that were simulated, in the LifeSim layout
 * @throws InputError with all faults; UsageError for folders that do not fit together
 */
export async function readLifesimLogs(directory: string, livesDirectory: string): Promise<ImportedLogs> {
  const places = findLogs(directory);
  const all = await readLifesimLives({ directory: livesDirectory });
  const user = oneUser(places);
  requireDistinctExperiments(places);
  const faults = faultCollector();
  const checked = await checkLogs(places, { lives: all, livesDirectory }, faults);
  const find = conversationFinder(all, checked.episodes);
  const judgeFiles = findJudgeFiles(directory);
  requireDistinctFiles(judgeFiles, faults);
  if (faults.count() === 0) {
    for (const place of judgeFiles) for await (const _ of readJudgeFile(place, find, faults));
  }
  faults.throwIfAny(importAdvice);

  const logged = new Set(Array.from(checked.logs.values(), ({ life }) => life));
  const kept = all.plan.flatMap((_, index) => (logged.has(index) ? [index] : []));
  const { assistants, conversations } = checked;
  const trials = places.reduce((most, { experiment }) => Math.max(most, experiment.trial), 1);
  const events = kept.reduce((sum, index) => sum + all.plan[index]!.events, 0);
  return {
    lives: someLives(all, kept),
    user,
    assistants,
    trials,
    judges: [...new Set(judgeFiles.map(({ judge }) => judge))].sort((a, b) => (a < b ? -1 : 1)),
    turns: checked.turns,
    conversations,
    missing: events * assistants.length * trials - conversations.all,
    journal: async (position, assistant, trial) =>
      readJournalOf(
        await all.read(kept[position]!),
        { assistant, trial },
        checked.logs.get(cellKey(kept[position]!, { assistant, trial })),
      ),
    async *verdicts() {
      for (const place of judgeFiles) {
        const again = faultCollector();
        yield* readJudgeFile(place, find, again);
        requireUnchanged(again, place.path);
      }
    },
  };
}

/** The journal of a log that was checked, read again; without a log, one of a life without conversations. */
function readJournalOf(
  life: Life,
  cell: { assistant: string; trial: number },
  place: CheckedLog | undefined,
): JournalEntry[] {
  const again = faultCollector();
  if (place === undefined) {
    const empty = { sequence: life.sequence, episodes: [], assistant: null, chain: 0 };
    return journalOfLog(life, cell, empty, again.at('', null));
  }
  const log = readLog(place.path, again);
  const entries = log === null ? [] : journalOfLog(life, cell, log, again.at(place.path, null));
  requireUnchanged(again, place.path);
  return entries;
}

/** Finds conversations by the names that judge files give them; the last life is held, since rows of one follow each other. */
function conversationFinder(lives: ChosenLives, episodes: CheckedLogs['episodes']): FindConversation {
  let latest: { position: number; life: Life } | null = null;
  const lifeAt = async (position: number): Promise<Life> => {
    if (latest?.position !== position) latest = { position, life: await lives.read(position) };
    return latest.life;
  };
  return async ({ experiment }, log, episode) => {
    const found = episodes.get(logKey(log, experiment));
    const event = found?.events[episode] ?? null;
    return found === undefined || event === null ? null : { life: await lifeAt(found.life), event };
  };
}

function requireUnchanged(again: FaultCollector, path: string): void {
  if (again.count() > 0) throw changedSince(path, 1);
}

/** The lives at these positions of the plan, in its order. */
function someLives(all: ChosenLives, positions: readonly number[]): ChosenLives {
  return {
    ...all,
    plan: positions.map((position) => all.plan[position]!),
    read: (index) => all.read(positions[index]!),
    readRows: (index) => all.readRows(positions[index]!),
    readWithRows: (index) => all.readWithRows(positions[index]!),
  };
}
