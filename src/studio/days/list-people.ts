import type { DaysRun } from './days-run.ts';
import type { ShownPerson } from '../../report/index.ts';
import { peopleOf } from './people-list.ts';
import { peopleNumbers, shownMeasures, type Numbers, type PeopleNumbers } from './people-numbers.ts';

/** In which order people are listed: as in the run, or by their last days under one assistant. */
export const peopleOrders = ['listed', 'worst', 'best', 'quietest', 'most-talkative'] as const;

/** Which people are asked for. */
export interface PeopleRequest {
  /** Whose numbers stand beside them. */
  assistant: string;
  from: number;
  count: number;
  /** Words that all stand in the name, the folder or what is said of the person. */
  search: string;
  order: (typeof peopleOrders)[number];
}

/** People of a run, a page at a time. */
export interface PeoplePage {
  /** All that are in the run, and all that were looked for. */
  people: number;
  found: number;
  rows: (ShownPerson & { numbers: Numbers })[];
}

/** The people who are asked for, with what their last days came to. @throws StorageError */
export async function listPeople(run: DaysRun, request: PeopleRequest): Promise<PeoplePage> {
  const people = await peopleOf(run.directory);
  const numbers = await peopleNumbers(run, request.assistant);
  const words = request.search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = people.flatMap((person, place) => (matches(person, words) ? [place] : []));
  if (request.order !== 'listed') found.sort(byNumbers(numbers, request.order));
  return {
    people: people.length,
    found: found.length,
    rows: found.slice(request.from, request.from + request.count).map((place) => ({
      ...people[place]!,
      numbers: numbersAt(numbers, place),
    })),
  };
}

function matches({ name, life, about }: ShownPerson, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = `${name} ${life} ${about}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function byNumbers(numbers: PeopleNumbers, order: Exclude<PeopleRequest['order'], 'listed'>) {
  const values = numbers[order === 'worst' || order === 'best' ? 'mean' : 'per-hour'];
  const sign = order === 'worst' || order === 'quietest' ? 1 : -1;
  return (one: number, other: number): number => {
    const [a, b] = [values[one]!, values[other]!];
    if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || one - other;
    return sign * (a - b) || one - other;
  };
}

function numbersAt(numbers: PeopleNumbers, place: number): Numbers {
  const value = (each: number) => (Number.isNaN(each) ? null : each);
  return Object.fromEntries(shownMeasures.map((name) => [name, value(numbers[name][place]!)])) as Numbers;
}
