import { join } from 'node:path';
import { turns } from '../../clock/index.ts';
import { canonicalHash, readLines } from '../../files/index.ts';
import { livesFileNames, type BrowsedLives } from '../../formats/index.ts';
import type { Life } from '../../journal/index.ts';
import { runDirectory } from '../../run/index.ts';
import { keptWithRun } from '../kept-with-run.ts';
import type { Library, RunEntry } from '../library.ts';
import { readListedRow } from '../runs/listed-row.ts';

/** A run that lived a life, or its first events. */
export interface RunOfLife {
  run: string;
  /** The life's id in the run: another one where fewer events were lived. */
  life: string;
  /** How many of its events were lived. */
  events: number;
  /** Its conversations there, in plan order; null where the run has no results that can be read. */
  conversations: readonly { event: number; assistant: string; trial: number }[] | null;
}

/** Conversations that are told of one run: a page shows those of one event. */
const mostConversations = 5000;

/** What is kept of the lives of a run: opening hundreds of runs for each life would take seconds. */
interface KnownLives {
  lives: BrowsedLives;
  /** Hashes of what was lived, by the place in the run, as far as somebody asked. */
  beginnings: Map<number, string>;
}

/**
 * Finds the runs of conversations that lived a life or its beginning, newest first. A run that cannot be read is passed over: its own page says why.
 */
export function finderOfRuns(library: Library): (life: Life) => Promise<RunOfLife[]> {
  const livesOf = keptWithRun(
    ({ root }) => join(root, livesFileNames.events),
    async ({ name }): Promise<KnownLives> => ({ lives: await library.lives(name), beginnings: new Map() }),
  );
  const partsIn = async (entry: RunEntry, life: Life) => {
    const { lives, beginnings } = await livesOf(entry);
    const parts: Omit<RunOfLife, 'conversations'>[] = [];
    for (const index of await lives.ofSequence(life.sequence)) {
      const planned = await lives.at(index);
      // Generated folders number their lives alike: only the content tells whether it is the same life.
      if ('problem' in planned || planned.events > life.events.length) continue;
      const { id, events } = planned;
      const lived = beginnings.get(index) ?? beginningOf(await lives.read(index), events);
      beginnings.set(index, lived);
      if (lived === beginningOf(life, events)) parts.push({ run: entry.name, life: id, events });
    }
    return parts;
  };
  return async (life) => {
    const found: RunOfLife[] = [];
    for (const entry of library.runs()) {
      if (entry.kind !== 'conversations') continue;
      try {
        for (const part of await partsIn(entry, life)) {
          found.push({ ...part, conversations: await conversationsOf(runDirectory(entry.root).index, part.life) });
        }
      } catch {
        continue;
      }
    }
    return found;
  };
}

/** Only the lines of the life are understood: with hundreds of runs all others would take seconds. */
async function conversationsOf(index: string, life: string): Promise<RunOfLife['conversations']> {
  const found: { event: number; assistant: string; trial: number }[] = [];
  const others = turns();
  try {
    for await (const { bytes, complete } of readLines(index)) {
      await others();
      if (!complete || !bytes.includes(`"${life}"`)) continue;
      const read = readListedRow(bytes.toString('utf8'));
      if (!('row' in read) || read.row.life !== life) continue;
      const { event, assistant, trial } = read.row;
      if (found.push({ event, assistant, trial }) >= mostConversations) break;
    }
    return found;
  } catch {
    return null;
  }
}

function beginningOf({ domain, goal, person, events }: Life, count: number): string {
  return canonicalHash({ domain, goal, person, events: events.slice(0, count) });
}
