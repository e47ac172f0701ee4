import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../../errors/index.ts';
import { kindOfPath } from '../input-file.ts';
import type { LifeRows } from '../life-reader.ts';
import { filesBelow } from './files-below.ts';
import type { Setting } from './names.ts';
import { rawLife } from './raw-life.ts';
import { lifesimLog, writeLog, type LoggedConversation } from './write-log.ts';

/**
 * The folder of lives for a setting: `ROOT/SETTING` where that holds events, else `ROOT` itself.
 * @throws UsageError where it cannot be told what stands there
 */
export function livesForSetting(root: string, setting: Setting): string {
  const own = join(root, setting);
  return kindOfPath(join(own, 'events.jsonl')) === 'file' ? own : root;
}

/**
 * Refuses a folder of an experiment that holds logs although no run of ours lies there.
 * @param run where such a run lies
 * @throws UsageError
 */
export function requireOwnLogs(folder: string, run: string): void {
  if (existsSync(run) || kindOfPath(folder) === 'nothing') return;
  const [log] = filesBelow(folder, /^sim_log.*\.json$/);
  if (log === undefined) return;
  throw new UsageError(
    `${log} is a log of another program, and logs of two runs cannot lie in one folder. Name another --logs_root, or move ${folder} away.`,
  );
}

/**
 * Writes the log of one life as the reference's main program does: a level for each dimension of the person's, `middle` where the portrait says nothing.
 * @param folder of the experiment
 * @param index 0-based position of the sequence among those that were asked for
 * @param chain calls in the life's longest chain
 */
export function writeMainLog(
  folder: string,
  index: number,
  life: { rows: LifeRows; conversations: readonly LoggedConversation[]; chain: number },
): void {
  const raw = rawLife(life.rows);
  const place = { assistant: 0, chain: life.chain };
  writeLog(folder, index, raw, lifesimLog(raw, life.conversations, place, 'filled up'));
}
