import type { FaultCollector } from '../faults.ts';
import type { ChosenLives } from '../read-lives.ts';
import type { LogPlace } from './find-logs.ts';
import { eventsOfLog, journalOfLog } from './log-journal.ts';
import { readLog, type LoggedSequence } from './read-log.ts';

/** Where a log lies, and which life it is of. */
export interface CheckedLog {
  path: string;
  /** 0-based position in the plan of all lives. */
  life: number;
}

/** What a pass over all logs has found. */
export interface CheckedLogs {
  /** By {@link cellKey}. */
  logs: ReadonlyMap<string, CheckedLog>;
  /** The events of each log's episodes, by {@link logKey}; null for an episode of no event. */
  episodes: ReadonlyMap<string, { life: number; events: readonly (number | null)[] }>;
  /** Labels, in the order that the logs tell, else in that of the folders. */
  assistants: readonly string[];
  conversations: { all: number; broken: number };
  /** Turns of the longest conversation. */
  turns: number;
}

/** One life under one assistant in one trial. */
export function cellKey(life: number, { assistant, trial }: { assistant: string; trial: number }): string {
  return `${life} ${trial} ${assistant}`;
}

/** A log by the name that judge files give it. */
export function logKey(name: string, { assistant, trial }: { assistant: string; trial: number }): string {
  return `${name} ${trial} ${assistant}`;
}

/** Reads every log once, one at a time. Faults go to the collector; the result is then not to be used. */
export async function checkLogs(
  places: readonly LogPlace[],
  { lives, livesDirectory }: { lives: ChosenLives; livesDirectory: string },
  faults: FaultCollector,
): Promise<CheckedLogs> {
  const positions = new Map(lives.plan.map(({ sequence }, index) => [sequence, index]));
  const logs = new Map<string, CheckedLog>();
  const episodes = new Map<string, { life: number; events: readonly (number | null)[] }>();
  const order = new Map<string, number>();
  const conversations = { all: 0, broken: 0 };
  let turns = 1;

  const count = async (life: number, { path, name, experiment }: LogPlace, log: LoggedSequence) => {
    const lived = await lives.read(life);
    episodes.set(logKey(name, experiment), { life, events: eventsOfLog(lived, log) });
    for (const entry of journalOfLog(lived, experiment, log, faults.at(path, null))) {
      if (entry.type !== 'conversation-ended') continue;
      conversations.all++;
      if (entry.ending === 'broken') conversations.broken++;
      turns = Math.max(turns, entry.turns);
    }
  };
  for (const place of places) {
    const { path, experiment } = place;
    const log = readLog(path, faults);
    if (log === null) continue;
    const report = faults.at(path, null);
    const life = positions.get(log.sequence);
    if (life === undefined) {
      const expected = `expected a sequence of ${livesDirectory}, got ${JSON.stringify(log.sequence)}`;
      report('event_sequence_info.sequence_id', expected);
      continue;
    }
    const key = cellKey(life, experiment);
    const earlier = logs.get(key);
    if (earlier !== undefined) report(null, `expected one log per sequence, but ${earlier.path} is of the same one`);
    logs.set(key, { path, life });
    order.set(experiment.assistant, log.assistant ?? Infinity);
    await count(life, place, log);
  }
  const assistants = [...order].sort(([, a], [, b]) => (a === b ? 0 : a - b)).map(([label]) => label);
  return { logs, episodes, assistants, conversations, turns };
}
