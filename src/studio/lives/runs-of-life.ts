import { canonicalHash } from '../../files/index.ts';
import type { Life } from '../../journal/index.ts';
import type { Library } from '../library.ts';

/** A run that lived a life, or its first events. */
export interface RunOfLife {
  run: string;
  /** The life's id in the run: another one where fewer events were lived. */
  life: string;
  /** How many of its events were lived. */
  events: number;
}

/** The runs of conversations that lived a life or its beginning, newest first. A run that cannot be read is passed over: its own page says why. */
export async function runsOfLife(library: Library, life: Life): Promise<RunOfLife[]> {
  const found: RunOfLife[] = [];
  for (const { name, kind } of library.runs()) {
    if (kind !== 'conversations') continue;
    try {
      found.push(...(await partsIn(library, name, life)));
    } catch {
      continue;
    }
  }
  return found;
}

async function partsIn(library: Library, run: string, life: Life): Promise<RunOfLife[]> {
  const { plan, read } = await library.lives(run);
  const parts: RunOfLife[] = [];
  for (const [index, { id, sequence, events }] of plan.entries()) {
    // Generated folders number their lives alike: only the content tells whether it is the same life.
    if (sequence !== life.sequence || events > life.events.length) continue;
    if (beginningOf(await read(index), events) === beginningOf(life, events)) parts.push({ run, life: id, events });
  }
  return parts;
}

function beginningOf({ domain, goal, person, events }: Life, count: number): string {
  return canonicalHash({ domain, goal, person, events: events.slice(0, count) });
}
