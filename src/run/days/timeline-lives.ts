import { UsageError } from '../../errors/index.ts';
import { readLifesimLives } from '../../formats/index.ts';
import type { Dimension } from '../../assistant/index.ts';
import type { Life } from '../../journal/index.ts';
import { dateText, dayOfMinute, minuteOf } from '../../world/index.ts';

/** The life whose events fall into a person's days, as people.jsonl has it. */
export type TimelineOfPerson = Omit<Life, 'id' | 'person'> & {
  /** Date of the first day. */
  start: string;
};

/** The lives of a folder, by person. */
export interface TimelineLives {
  /** Says in an id what happens in them. */
  hash: string;
  /** All preference dimensions that exist, as assistants are shown them. */
  dimensions: readonly Dimension[];
  /** True for a person to whom anything happens. */
  has(person: string): boolean;
  /** @throws UsageError where the file has changed, or an event has no time */
  of(person: string): Promise<TimelineOfPerson>;
}

/**
 * Reads what happens to the people of a folder.
 * @param start date of everybody's first day; absent: the date of the first event of each
 * @throws UsageError, InputError for a folder that cannot be read, and somebody with two lives
 */
export async function timelineLives(directory: string, start: string | undefined): Promise<TimelineLives> {
  const chosen = await readLifesimLives({ directory });
  const places = new Map<string, number>();
  chosen.plan.forEach(({ personId, sequence }, index) => {
    if (places.has(personId)) {
      throw new UsageError(
        `${directory}: person ${personId} has more than one life, such as ${sequence}, and days are lived once. Keep one line for each person in events.jsonl.`,
      );
    }
    places.set(personId, index);
  });
  return {
    hash: chosen.hash,
    dimensions: (chosen.dimensions ?? []).map(({ name, levels: { low, middle, high } }) => ({
      name,
      low,
      middle,
      high,
    })),
    has: (person) => places.has(person),
    async of(person) {
      const { sequence, domain, goal, events } = await chosen.read(places.get(person)!);
      const minutes = events.map(({ number, scene }) =>
        timeOf(scene.time, `${directory}, ${sequence}, event ${number}`),
      );
      return { start: start ?? dateText(dayOfMinute(Math.min(...minutes))), sequence, domain, goal, events };
    },
  };
}

function timeOf(text: string, where: string): number {
  try {
    return minuteOf(text);
  } catch (error) {
    throw new UsageError(
      `${where}: ${(error as Error).message}. A timeline needs to know when each event happens. Correct the event's "time".`,
    );
  }
}
