import { scoreOf, type DayPlan } from '../../journal/index.ts';
import { statedPerHour } from '../../person/index.ts';
import { shownDay, shownPerson, type PersonRow } from '../../run/index.ts';
import { dateAfter } from '../../world/index.ts';
import { readDayLines } from './day-lines.ts';
import type { DaysRun } from './days-run.ts';
import { daysOfJournal } from './journals.ts';
import { numbersOf, type Numbers } from './people-numbers.ts';
import { plansOf } from './plan-lines.ts';
import type { LivedDay } from './scan-journal.ts';

/** A day as a small strip: enough to tell it from others, not what was said. */
export interface DayStrip {
  up: number;
  bed: number;
  /** Each suggestion: its minute, and its score, null where it is missing. */
  said: readonly (readonly [minute: number, score: number | null])[];
  /** Stretches of silence that were faulted. */
  faulted: readonly (readonly [from: number, to: number])[];
  /** Minutes at which the assistant's call failed. */
  failed: readonly number[];
}

/** Which days of whom. */
export interface DaysOfLifeRequest {
  person: PersonRow;
  assistant: string;
  /** How many days are left out, and how many strips there are at most. */
  from: number;
  count: number;
}

/** A person's days with one assistant, as numbers, some of them as strips, too. @throws DamagedJournal, StorageError */
export async function daysOfLife(run: DaysRun, { person, assistant, from, count }: DaysOfLifeRequest) {
  const { directory, study } = run;
  const { life, timeline } = person;
  const path = directory.journal({ life, assistant, trial: 1 });
  const { days, heldOut, unplanned, complete } = await daysOfJournal(path);
  const stated = statedPerHour(person);
  const chosen = days.slice(from, from + count);
  const plans = await plansOf(
    directory.plans(life),
    chosen.map(({ day }) => day),
  );
  const start = timeline?.start ?? study.start;
  return {
    person: shownPerson(person),
    assistant,
    days: study.days,
    complete,
    unplanned,
    rows: days.map(({ day, tally, talks }) => ({
      day,
      date: dateAfter(start, day - 1),
      numbers: numbersOf(tally, stated),
      said: tally.speech.rated + tally.speech.missing,
      talks: talks === null ? null : talks.events + talks.takenUp,
    })),
    heldOut: heldOut.map(({ trainings, tally }): { trainings: number; numbers: Numbers } => ({
      trainings,
      numbers: numbersOf(tally, stated),
    })),
    strips: chosen.flatMap((lived) => {
      const plan = plans.get(lived.day);
      const strip = plan === undefined ? null : stripOf(run, { person, assistant, plan, path }, lived);
      return strip === null ? [] : [{ day: lived.day, ...strip }];
    }),
  };
}

/** See {@link daysOfLife}. */
export type DaysOfLife = Awaited<ReturnType<typeof daysOfLife>>;

function stripOf(
  { study }: DaysRun,
  { person, assistant, plan, path }: { person: PersonRow; assistant: string; plan: DayPlan; path: string },
  { day, span }: LivedDay,
): DayStrip | null {
  const { entries } = readDayLines(path, span);
  const shown = shownDay({ person, assistant, day, plan, tickSeconds: study.tick, path }, entries);
  if (shown === null) return null;
  return {
    up: plan.up,
    bed: plan.bed,
    said: shown.suggestions.map(({ at, rating }) => [at, rating === null ? null : scoreOf(rating)] as const),
    faulted: shown.silences.flatMap(({ from, to, rating }) => (scoreOf(rating) === 4 ? [] : [[from, to] as const])),
    failed: shown.failures.map(({ at }) => at),
  };
}
