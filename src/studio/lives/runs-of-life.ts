import { canonicalHash } from '../../files/index.ts';
import type { Life } from '../../journal/index.ts';
import type { Library } from '../library.ts';
import type { RunIndexes } from '../runs/run-index.ts';

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

/** The runs of conversations that lived a life or its beginning, newest first. A run that cannot be read is passed over: its own page says why. */
export async function runsOfLife(library: Library, indexes: RunIndexes, life: Life): Promise<RunOfLife[]> {
  const found: RunOfLife[] = [];
  for (const { name, kind, root } of library.runs()) {
    if (kind !== 'conversations') continue;
    try {
      for (const part of await partsIn(library, name, life)) {
        found.push({ ...part, conversations: await conversationsOf(indexes, root, part.life) });
      }
    } catch {
      continue;
    }
  }
  return found;
}

async function partsIn(library: Library, run: string, life: Life): Promise<Omit<RunOfLife, 'conversations'>[]> {
  const lives = await library.lives(run);
  const parts: Omit<RunOfLife, 'conversations'>[] = [];
  for (const [index, { id, sequence, events }] of lives.plan.entries()) {
    // Generated folders number their lives alike: only the content tells whether it is the same life.
    if (sequence !== life.sequence || events > life.events.length) continue;
    if (beginningOf(await lives.read(index), events) === beginningOf(life, events))
      parts.push({ run, life: id, events });
  }
  return parts;
}

async function conversationsOf(indexes: RunIndexes, root: string, life: string): Promise<RunOfLife['conversations']> {
  try {
    const { keys } = await indexes.open(root);
    const wanted = keys.names.life.indexOf(life);
    const found: { event: number; assistant: string; trial: number }[] = [];
    for (let row = 0; row < keys.rows && found.length < mostConversations; row++) {
      if (keys.life[row] !== wanted) continue;
      found.push({
        event: keys.event[row]!,
        assistant: keys.names.assistant[keys.assistant[row]!]!,
        trial: keys.trial[row]!,
      });
    }
    return found;
  } catch {
    return null;
  }
}

function beginningOf({ domain, goal, person, events }: Life, count: number): string {
  return canonicalHash({ domain, goal, person, events: events.slice(0, count) });
}
