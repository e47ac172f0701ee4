import { setImmediate } from 'node:timers/promises';
import { dayMeasures, type DayMeasureName } from '../../report/index.ts';
import type { DayTally } from '../../journal/index.ts';
import { statOf } from '../stat-of.ts';
import type { DaysRun } from './days-run.ts';
import { daysOfJournal } from './journals.ts';
import { lastTally, type TallyPlace } from './last-tally.ts';
import { peopleOf } from './people-list.ts';

/** What is told of each person, and of each day of theirs. */
export const shownMeasures = [
  'mean',
  'speech',
  'per-hour',
  'success',
  'protected',
  'missed',
] as const satisfies readonly DayMeasureName[];

/** One of {@link shownMeasures}. */
export type ShownMeasure = (typeof shownMeasures)[number];

/** A value of each measure; null where there is nothing to measure. */
export type Numbers = Readonly<Record<ShownMeasure, number | null>>;

const measures = shownMeasures.map((name) => dayMeasures.find((each) => each.name === name)!);

/** What a day, or some days, come to. @param statedPerHour the rate that the person states */
export function numbersOf(tally: DayTally, statedPerHour: number): Numbers {
  return Object.fromEntries(measures.map(({ name, of }) => [name, of(tally, statedPerHour)])) as Numbers;
}

/** What everybody's last days with one assistant came to, in the order of the people; NaN where there is nothing to measure. */
export type PeopleNumbers = Readonly<Record<ShownMeasure, Float64Array>>;

/** Lives that are read before others get their turn. */
const atOnce = 200;
const kept = 12;
const cache = new Map<string, { stamp: string; numbers: Promise<PeopleNumbers> }>();

/** What everybody's last days came to under one assistant: read once for as long as the run stays as it is. @throws StorageError */
export function peopleNumbers(run: DaysRun, assistant: string): Promise<PeopleNumbers> {
  const { directory } = run;
  const key = `${directory.root}\n${assistant}`;
  const stamp = stampOf(directory);
  const known = cache.get(key);
  if (stamp !== null && known?.stamp === stamp) return known.numbers;
  const numbers = readNumbers(run, assistant);
  if (stamp === null) return numbers;
  numbers.catch(() => cache.delete(key));
  cache.delete(key);
  cache.set(key, { stamp, numbers });
  if (cache.size > kept) cache.delete(cache.keys().next().value!);
  return numbers;
}

/** Null while the days are being lived: then they change all the time. */
function stampOf({ manifest, people }: DaysRun['directory']): string | null {
  const [made, listed] = [manifest, people].map(statOf);
  return made === undefined || listed === undefined ? null : `${made.mtimeMs} ${listed.mtimeMs} ${listed.size}`;
}

async function readNumbers(run: DaysRun, assistant: string): Promise<PeopleNumbers> {
  const { directory } = run;
  const people = await peopleOf(directory);
  const pathOf = (life: string) => directory.journal({ life, assistant, trial: 1 });
  const numbers = Object.fromEntries(
    shownMeasures.map((name) => [name, new Float64Array(people.length).fill(NaN)]),
  ) as Record<ShownMeasure, Float64Array>;
  let at: TallyPlace | null = null;
  for (let place = 0; place < people.length; place++) {
    if (place % atOnce === atOnce - 1) await setImmediate();
    const { life, statedPerHour } = people[place]!;
    at ??= await tallyPlace(run, pathOf(life));
    const tally = at === null ? null : lastTally(pathOf(life), at);
    if (tally === null) continue;
    for (const { name, of } of measures) numbers[name as ShownMeasure][place] = of(tally, statedPerHour) ?? NaN;
  }
  return numbers;
}

/** Where the last numbers stand in the journals of an assistant, by one of them: what does not learn is measured once. Null where that one is not whole. */
async function tallyPlace({ study }: DaysRun, path: string): Promise<TallyPlace | null> {
  if (study['held-out'] === 0) return 'last-day';
  const { complete, heldOut } = await daysOfJournal(path);
  if (!complete) return null;
  return heldOut.length > 1 ? 'last-held-out' : 'first-held-out';
}
