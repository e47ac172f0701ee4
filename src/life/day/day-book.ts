import type { Candidate } from '../../assistant/index.ts';
import type { CallFailure } from '../../errors/index.ts';
import {
  addRating,
  emptyTally,
  ratingDimensions,
  scoreOf,
  type DayEntry,
  type DayTally,
  type Rating,
  type TickTaken,
} from '../../journal/index.ts';
import type { Heard, RatedSuggestion } from '../../user/index.ts';
import { clockOf } from './moment.ts';

/** What happened at one tick. */
export interface LivedTick {
  tick: number;
  /** Seconds since the day's midnight. */
  second: number;
  candidates: readonly Candidate[];
  /** Which of them was done. */
  delivered: number;
  /** One for each candidate; null where the person was not asked. */
  rated: readonly (RatedSuggestion | null)[];
  /** Null after silence. */
  heard: Heard | null;
  /** What the person would rather have heard, null for silence; absent where they were not asked. */
  revision?: string | null | undefined;
  guarded: boolean;
  /** The person was on the way somewhere, when silence is never faulted: that ends no missed opportunity. */
  walking: boolean;
}

/** Keeps the books of one day: counts, and writes entries. */
export interface DayBook {
  take(lived: LivedTick): void;
  fail(tick: number, failure: CallFailure): void;
  /** Ends the last stretch of silence, since what is written next is no tick. */
  interrupt(): void;
  /** Takes a tick out of the day: the person has no time for it. */
  skip(): void;
  /** Ends the last stretch of silence and returns the tally. */
  close(): DayTally;
}

/**
 * Opens the books of a day.
 * @param write takes the entries; null: nobody wants them
 * @param everyTick true: silent ticks are written one by one with what else was weighed; false: as stretches of equal rating
 */
export function openDayBook(options: {
  day: number;
  ticks: number;
  tickSeconds: number;
  write: ((entry: DayEntry) => void) | null;
  everyTick: boolean;
}): DayBook {
  const { day, ticks, tickSeconds, write, everyTick } = options;
  const tally: DayTally = { ...emptyTally(), days: 1, ticks, hours: (ticks * tickSeconds) / 3600 };
  let silence: { tick: number; ticks: number; rating: Rating } | null = null;
  let isMissing = false;

  const endSilence = () => {
    if (silence !== null) write?.({ type: 'silence-kept', day, ...silence });
    silence = null;
  };
  const keepSilence = (tick: number, rating: Rating) => {
    if (silence !== null && isAlike(silence.rating, rating)) silence.ticks++;
    else {
      endSilence();
      silence = { tick, ticks: 1, rating };
    }
  };
  const count = ({ rating }: RatedSuggestion, { heard, guarded, walking }: LivedTick) => {
    addRating(heard === null ? tally.silence : tally.speech, rating);
    const isMissed = heard === null && (rating.preference === 0 || rating.timing === 0);
    if (isMissed && !isMissing) tally.missedOpportunities++;
    if (!walking || heard !== null) isMissing = isMissed;
    if (heard === null) return;
    tally.reactions[heard.reaction]++;
    if (guarded) tally.guarded++;
    if ((scoreOf(rating) ?? 0) >= 3) tally.successes++;
  };

  return {
    take: (lived) => {
      const own = lived.rated[lived.delivered]!;
      count(own, lived);
      if (write === null) return;
      if (lived.heard === null && lived.revision === undefined && !everyTick)
        return keepSilence(lived.tick, own.rating);
      endSilence();
      write(tickTaken(day, lived));
    },
    fail: (tick, { party, kind }) => {
      tally.failed++;
      endSilence();
      write?.({ type: 'tick-failed', day, tick, failure: { party, kind, role: 'assistant' } });
    },
    interrupt: endSilence,
    skip: () => {
      endSilence();
      tally.ticks--;
      tally.hours = (tally.ticks * tickSeconds) / 3600;
    },
    close: () => {
      endSilence();
      return tally;
    },
  };
}

function isAlike(one: Rating, other: Rating): boolean {
  return one === other || ratingDimensions.every((dimension) => one[dimension] === other[dimension]);
}

function tickTaken(
  day: number,
  { tick, second, candidates, delivered, rated, heard, revision, guarded }: LivedTick,
): TickTaken {
  return {
    type: 'tick-taken',
    day,
    tick,
    time: clockOf(second),
    candidates: candidates.map((candidate, at) => {
      const { rating = null, why = null } = rated[at] ?? {};
      const about = candidate === null ? { text: null } : { ...candidate };
      return { ...about, rating, ...(why === null ? {} : { why }) };
    }),
    delivered,
    reaction: heard?.reaction ?? null,
    ...(revision === undefined ? {} : { revision }),
    ...(guarded && heard !== null ? { guarded: true as const } : {}),
    ...(heard === null || heard.follows === null ? {} : { follows: heard.follows }),
  };
}
