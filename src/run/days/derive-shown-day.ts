import { StorageError } from '../../errors/index.ts';
import { readJsonLines } from '../../files/index.ts';
import {
  dayEntry,
  dayPlan,
  DamagedJournal,
  isOfDays,
  ratingDimensions,
  type DayEntry,
  type DayPlan,
  type Rating,
  type TickTaken,
} from '../../journal/index.ts';
import { ticksOf } from '../../life/index.ts';
import type { ShownDay, ShownFailure, ShownSilence, ShownSuggestion } from '../../report/index.ts';
import type { DaysDirectory } from './days-directory.ts';
import type { DaysStudy } from './days-study.ts';
import type { PersonRow } from './write-people.ts';

/** Which day. */
export interface DayPlace {
  assistant: string;
  /** 1-based. */
  day: number;
}

/** What a day is shown from, beside its entries. */
export interface DayToShow extends DayPlace {
  person: Pick<PersonRow, 'life' | 'rubric'>;
  plan: DayPlan;
  /** Seconds from tick to tick. */
  tickSeconds: number;
  /** The journal's, for messages. */
  path: string;
}

/**
 * One day of a person with an assistant, from the life's plans and the journal; null where it is not lived to its end.
 * @throws DamagedJournal, StorageError
 */
export async function readShownDay(
  { directory, study }: { directory: DaysDirectory; study: DaysStudy },
  person: PersonRow,
  { assistant, day }: DayPlace,
): Promise<ShownDay | null> {
  const { life } = person;
  const plan = await planOf(directory.plans(life), day);
  if (plan === null) return null;
  const path = directory.journal({ life, assistant, trial: 1 });
  const entries: DayEntry[] = [];
  for await (const entry of entriesOf(path, day)) entries.push(entry);
  return shownDay({ person, assistant, day, plan, tickSeconds: study.tick, path }, entries);
}

/**
 * One day of a person with an assistant, from the entries about it in the journal's order; null where it is not lived to its end.
 * @throws DamagedJournal for a tick that the day does not have
 */
export function shownDay(
  { person: { life, rubric }, assistant, day, plan, tickSeconds, path }: DayToShow,
  entries: Iterable<DayEntry>,
): ShownDay | null {
  const { seconds } = ticksOf(plan, tickSeconds, () => 0);
  const minuteOf = (tick: number): number => {
    const second = seconds[tick];
    if (second !== undefined) return second / 60;
    throw new DamagedJournal(path, `day ${day} has a tick ${tick}, and its plan only ${seconds.length}`);
  };
  const suggestions: ShownSuggestion[] = [];
  const silences: ShownSilence[] = [];
  const failures: ShownFailure[] = [];
  const keepSilence = (tick: number, rating: Rating) => {
    const from = minuteOf(tick);
    const last = silences.at(-1);
    const to = from + tickSeconds / 60;
    if (last !== undefined && last.to === from && isAlike(last.rating, rating)) last.to = to;
    else silences.push({ from, to, rating });
  };
  for (const entry of entries) {
    if (entry.type === 'silence-kept') {
      for (let tick = entry.tick; tick < entry.tick + entry.ticks; tick++) keepSilence(tick, entry.rating);
    } else if (entry.type === 'tick-failed') {
      const { party, kind } = entry.failure;
      failures.push({ at: minuteOf(entry.tick), party, kind });
    } else if (entry.type === 'tick-taken') {
      const said = suggestionOf(entry, minuteOf(entry.tick));
      const { rating } = entry.candidates[entry.delivered]!;
      if (said !== null) suggestions.push(said);
      else if (rating !== null) keepSilence(entry.tick, rating);
    } else if (entry.type === 'day-ended') {
      const own = ({ weekday }: { weekday: string }) => weekday === plan.weekday;
      return {
        life,
        assistant,
        day,
        plan,
        tally: entry.tally,
        suggestions,
        silences,
        failures,
        protected: rubric.protected.filter(own),
        receptive: rubric.receptive.filter(own),
      };
    }
  }
  return null;
}

/** The plan of a day that is learned from; null where it is not planned yet. */
async function planOf(path: string, day: number): Promise<DayPlan | null> {
  for await (const { value } of readJsonLines(path)) {
    const { day: number, ...rest } = value as { day?: number };
    if (number !== day) continue;
    const read = dayPlan.safeParse(rest);
    if (read.success) return read.data;
    throw new StorageError(
      `${path}: the plan of day ${day} is none of this version. Start over with --fresh.`,
      read.error,
    );
  }
  return null;
}

/** What a journal tells of one day; lines of other days are not looked into. */
async function* entriesOf(path: string, day: number): AsyncGenerator<DayEntry> {
  for await (const { value, offset } of readJsonLines(path)) {
    if (!isOfDays(value) || (value as { day?: number }).day !== day) continue;
    const read = dayEntry.safeParse(value);
    if (!read.success)
      throw new DamagedJournal(path, `the line at byte ${offset} is no entry of this version`, read.error);
    yield read.data;
  }
}

function suggestionOf(
  { candidates, delivered, reaction, guarded, follows }: TickTaken,
  at: number,
): ShownSuggestion | null {
  const { text, topic = null, style = null, reason = null, rating, why = null } = candidates[delivered]!;
  if (text === null || reaction === null) return null;
  return { at, text, topic, style, reason, rating, why, reaction, guarded: guarded === true, follows: follows ?? null };
}

function isAlike(one: Rating, other: Rating): boolean {
  return ratingDimensions.every((dimension) => one[dimension] === other[dimension]);
}
