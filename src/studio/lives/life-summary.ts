import type { Life } from '../../journal/index.ts';
import { readPersonName } from './stored-extras.ts';

/** A life as a line of a list. */
export interface LifeSummary {
  id: string;
  /** The person's name; where none is stored, the id of the person in the data. */
  name: string;
  /** True where `name` is an id. */
  nameless: boolean;
  domain: string;
  goal: string | null;
  /** Age and work, as far as they are known. */
  who: readonly string[];
  /** Where they live; null where it is not known. */
  town: string | null;
  events: number;
  /** Dates of the first and the last event as they are written; null where no event has a time. */
  from: string | null;
  to: string | null;
}

/** A life in a line. @param user its person's row */
export function summaryOf(life: Life, user: string): LifeSummary {
  const { demographics } = life.person;
  const name = readPersonName(user);
  const times = life.events.map(({ scene }) => scene.time.slice(0, 10)).toSorted();
  return {
    id: life.id,
    name: name ?? life.person.id,
    nameless: name === null,
    domain: life.domain,
    goal: life.goal,
    who: [demographics['age'], demographics['employment']].flatMap((fact) => fact ?? []),
    town: demographics['area'] ?? null,
    events: life.events.length,
    from: times[0] ?? null,
    to: times.at(-1) ?? null,
  };
}

/** True where a life's line holds all words of a search, in any case and order. */
export function matches({ id, name, domain, goal, who, town }: LifeSummary, search: string): boolean {
  const line = [id, name, domain, goal ?? '', ...who, town ?? ''].join('\n').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => line.includes(word));
}
