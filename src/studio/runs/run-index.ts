import { join } from 'node:path';
import type { Clock } from '../../clock/index.ts';
import { namesOfPeople } from '../../formats/index.ts';
import { leadingJudge, type Scores } from '../../report/index.ts';
import { readScores, runDirectory, type RunDirectory } from '../../run/index.ts';
import { Conflict } from '../problem.ts';
import { statOf } from '../stat-of.ts';
import { chosenRows, type Choice } from './chosen-rows.ts';
import { readConversationKeys, type ConversationKeys } from './conversation-keys.ts';

/** What is held of a run whose conversations are looked at. */
export interface RunIndex {
  directory: RunDirectory;
  keys: ConversationKeys;
  /** Names of its people by their ids; whoever has none is not in it. */
  people: ReadonlyMap<string, string>;
  /** Null where scores.json is missing, damaged or another version's: then `scoresProblem` says so. */
  scores: Scores | null;
  scoresProblem: string | null;
  /** The judge that speaks where there is room for one; null without any. */
  leading: string | null;
  /** Rows that a choice takes, in its order. */
  chosen(choice: Choice): Uint32Array;
}

/** Runs held at a time, and for how long unused. */
const mostRuns = 6;
const idleMs = 10 * 60_000;

/** Choices held for each run: paging through one reads no row twice. */
const mostChoices = 12;

/** Opens runs, holding those that were looked at last for as long as their files stay as they are. */
export interface RunIndexes {
  /** @throws Conflict where the run has no index yet */
  open(root: string): Promise<RunIndex>;
}

/** Makes a place for indexes. */
export function runIndexes(clock: Clock): RunIndexes {
  const held = new Map<string, { stamp: string; index: Promise<RunIndex>; usedAt: number }>();
  return {
    async open(root) {
      const now = clock.now();
      for (const [name, { usedAt }] of held) if (now - usedAt > idleMs) held.delete(name);
      const stamp = stampOf(runDirectory(root));
      const known = held.get(root);
      held.delete(root);
      const entry = known?.stamp === stamp ? known : { stamp, index: readIndex(root), usedAt: now };
      entry.usedAt = now;
      held.set(root, entry);
      for (const name of held.keys()) {
        if (held.size <= mostRuns) break;
        held.delete(name);
      }
      try {
        return await entry.index;
      } catch (error) {
        if (held.get(root) === entry) held.delete(root);
        throw error;
      }
    },
  };
}

function stampOf({ index, scores }: RunDirectory): string {
  return [index, scores]
    .map((path) => {
      const found = statOf(path);
      return found === undefined ? '' : `${found.size} ${found.mtimeMs}`;
    })
    .join(' ');
}

async function readIndex(root: string): Promise<RunIndex> {
  const directory = runDirectory(root);
  if (statOf(directory.index)?.isFile() !== true) {
    throw new Conflict(
      'This run has no results yet: it holds no index.jsonl. When it is lived to its end they are derived; `livelong score` derives what there is.',
    );
  }
  const [keys, people] = await Promise.all([
    readConversationKeys(directory.index),
    namesOfPeople(join(root, 'people.jsonl')),
  ]);
  const { scores, scoresProblem } = scoresOf(directory);
  const judges = [...new Set([...keys.values.keys()].map((key) => key.slice(0, key.indexOf(':'))))];
  const leading = scores === null ? (judges.find((judge) => judge !== '') ?? null) : leadingJudge(scores);
  const choices = new Map<string, Uint32Array>();
  return {
    directory,
    keys,
    people,
    scores,
    scoresProblem,
    leading,
    chosen(choice) {
      const key = JSON.stringify(choice);
      const rows = choices.get(key) ?? chosenRows(keys, choice, people);
      choices.delete(key);
      choices.set(key, rows);
      if (choices.size > mostChoices) choices.delete(choices.keys().next().value!);
      return rows;
    },
  };
}

/** The scores of a run, or why they cannot be read. */
export function scoresOf(directory: RunDirectory): { scores: Scores | null; scoresProblem: string | null } {
  try {
    return { scores: readScores(directory), scoresProblem: null };
  } catch (error) {
    return { scores: null, scoresProblem: (error as Error).message };
  }
}
