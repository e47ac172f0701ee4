import { addTally, type DayTally } from '../../journal/index.ts';
import type { MeasuredOn } from './days-scores.ts';
import { openTallyStore, roomForTally, type TallyStore } from './tally-store.ts';

/** What a whole journal of days says in numbers. */
export interface LivedNumbers {
  /** The tallies of its days; those that could not be planned are not among them. */
  days: readonly { day: number; tally: DayTally }[];
  /** The held-out days together, by trainings before; an assistant that is still the same is not measured again. */
  heldOut: readonly { trainings: number; tally: DayTally }[];
  failedTrainings: number;
  /** True where it learned, so that days differ by what it knows. */
  learned: boolean;
}

/** An assistant on some days: reads what a person's days came to; false where there is nothing. */
export interface Stage {
  on: MeasuredOn;
  trainings: number | null;
  read(person: number, into: DayTally): boolean;
}

/** See {@link LivedWith.counts}. */
export interface LivedCounts {
  whole: number;
  failedTicks: number;
  missingRatings: number;
  failedTrainings: number;
}

/** What all people lived with one assistant. */
export interface LivedWith {
  take(person: number, lived: LivedNumbers): void;
  /** People whose days are whole, and what failed in them. */
  counts(): LivedCounts;
  /** After so many trainings each: by held-out days, or where there are none by the days of their own. At least one where anybody's days are whole. */
  stages(): Stage[];
  trainingDays: Stage;
  day(day: number): Stage;
}

/** Of training days, those that stand for what an assistant is after so many trainings where no days are held out, beside the last. */
const earlyDays = [1, 2] as const;

/** Opens room for what `people` people live with one assistant in `days` days. */
export function openLivedWith({ people, days }: { people: number; days: number }): LivedWith {
  const daily = Array.from({ length: days }, () => openTallyStore(people));
  const heldOut = new Map<number, TallyStore>();
  const counts: LivedCounts = { whole: 0, failedTicks: 0, missingRatings: 0, failedTrainings: 0 };
  let learned = false;

  const day = (day: number, on: MeasuredOn = 'training-days'): Stage => ({
    on,
    trainings: day - 1,
    read: (person, into) => daily[day - 1]!.get(person, into),
  });
  const scratch = roomForTally();
  return {
    take(person, lived) {
      counts.whole++;
      counts.failedTrainings += lived.failedTrainings;
      learned ||= lived.learned;
      for (const { failed, speech, silence } of [...lived.days, ...lived.heldOut].map(({ tally }) => tally)) {
        counts.failedTicks += failed;
        counts.missingRatings += speech.missing + silence.missing;
      }
      for (const { day, tally } of lived.days) daily[day - 1]?.put(person, tally);
      for (const { trainings, tally } of lived.heldOut) {
        if (tally.days === 0) continue;
        const store = heldOut.get(trainings) ?? openTallyStore(people);
        heldOut.set(trainings, store);
        store.put(person, tally);
      }
    },
    counts: () => ({ ...counts }),
    stages() {
      if (counts.whole === 0) return [];
      const known = [...heldOut.keys()].sort((a, b) => a - b);
      if (known.length === 0) {
        const own = learned ? [...new Set([...earlyDays.filter((each) => each < days), days])] : [days];
        return own.map((each) => day(each, 'one-day'));
      }
      return known.map((trainings, place) => ({
        on: 'held-out',
        trainings,
        read: (person, into) =>
          known.slice(0, place + 1).some((_, back) => heldOut.get(known[place - back]!)!.get(person, into)),
      }));
    },
    trainingDays: {
      on: 'training-days',
      trainings: null,
      read(person, into) {
        Object.assign(into, roomForTally());
        let found = false;
        for (const store of daily) {
          if (!store.get(person, scratch)) continue;
          found = true;
          addTally(into, scratch);
        }
        return found;
      },
    },
    day: (number) => day(number),
  };
}
