import type { DaysRun } from './days-run.ts';
import { peopleOf } from './people-list.ts';
import { peopleNumbers } from './people-numbers.ts';

/** Most people that are drawn each for themselves: more would hide each other. */
const mostDots = 400;

/** How often each person wants to be spoken to, and how often they were. */
export interface SpokenRates {
  points: { wished: number; found: number }[];
  /** Those who have a rate, drawn or not. */
  people: number;
  /** Of them those who heard between half and twice as much as they wish. */
  within: number;
}

/** What people wish and hear under one assistant, on their last days. @throws StorageError */
export async function spokenRates(run: DaysRun, assistant: string): Promise<SpokenRates> {
  const people = await peopleOf(run.directory);
  const found = (await peopleNumbers(run, assistant))['per-hour'];
  const all = people.flatMap(({ statedPerHour: wished }, place) =>
    Number.isNaN(found[place]!) ? [] : [{ wished, found: found[place]! }],
  );
  const step = Math.ceil(all.length / mostDots);
  return {
    points: all.filter((_, place) => place % step === 0),
    people: all.length,
    within: all.filter(({ wished, found: heard }) => heard >= wished / 2 && heard <= wished * 2).length,
  };
}
