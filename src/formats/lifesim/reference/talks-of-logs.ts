import { readFileSync } from 'node:fs';
import { UsageError } from '../../../errors/index.ts';
import { faultCollector, type FaultCollector } from '../faults.ts';
import { expected, isRow, type Row } from '../fields.ts';
import { reading } from '../input-file.ts';
import { changedSince } from '../life-reader.ts';
import { findLogs, type LogPlace } from '../logs/index.ts';
import { readLoggedTalk, type LoggedTalk } from './logged-talk.ts';

/** The logs below a folder, checked. */
export interface LoggedTalks {
  /** In the order of their paths. */
  logs: readonly {
    /** Unique: judge files name conversations by it. */
    name: string;
    talks: number;
  }[];
  /**
   * The episodes of one log; of no more than one log they need be held.
   * @throws UsageError when the log has changed since it was checked
   */
  read(index: number): Promise<LoggedTalk[]>;
}

/**
 * Checks all logs below a folder, whose episodes are to be judged.
 * @throws InputError with all faults; UsageError for a folder without logs, or with two of one name
 */
export async function readLoggedTalks(folder: string): Promise<LoggedTalks> {
  const places = findLogs(folder);
  requireDistinctNames(folder, places);
  const faults = faultCollector();
  const logs: { name: string; talks: number }[] = [];
  for (const place of places) logs.push({ name: place.name, talks: (await talksOf(place, faults)).length });
  faults.throwIfAny('Correct these places, then try again. Nothing was judged.');
  return {
    logs,
    async read(index) {
      const again = faultCollector();
      const talks = await talksOf(places[index]!, again);
      if (again.count() > 0) throw changedSince(places[index]!.path, 1);
      return talks;
    },
  };
}

async function talksOf(place: LogPlace, faults: FaultCollector): Promise<LoggedTalk[]> {
  const { path, name, experiment } = place;
  const report = faults.at(path, null);
  const log = objectIn(await reading(path, () => readFileSync(path, 'utf8')));
  if (log === null) {
    report(null, 'expected one JSON object; the file may have been cut off');
    return [];
  }
  const episodes = log['dialogue_log'];
  const info = log['event_sequence_info'];
  if (!isRow(info)) report('event_sequence_info', expected('an object', info));
  if (!Array.isArray(episodes)) report('dialogue_log', expected('a list of episodes', episodes));
  if (!isRow(info) || !Array.isArray(episodes)) return [];
  const { assistant } = experiment;
  return episodes.flatMap(
    (episode: unknown, index) => readLoggedTalk(episode, { name, info, assistant }, index, report) ?? [],
  );
}

function objectIn(text: string): Row | null {
  try {
    const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return isRow(value) ? value : null;
  } catch {
    return null;
  }
}

/** Rows are named `logs_INDEX_EPISODE`: two experiments in one folder would be added up by the scorer. */
function requireDistinctNames(folder: string, places: readonly LogPlace[]): void {
  const paths = new Map<string, string>();
  for (const { name, path } of places) {
    const earlier = paths.get(name);
    if (earlier !== undefined) {
      throw new UsageError(
        `${folder} holds the logs of more than one experiment: ${earlier} and ${path} would both be called ${name}. Name each experiment's folder as a theme of its own.`,
      );
    }
    paths.set(name, path);
  }
}
