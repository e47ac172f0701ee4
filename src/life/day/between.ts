import type { DaySession, Suggestion } from '../../assistant/index.ts';
import type { DayActivity, DayEntry, DayPlan, TalkTally } from '../../journal/index.ts';
import type { DayAtHome, Heard } from '../../user/index.ts';

/** A suggestion that was delivered, and what the person did about it. */
export interface HeardSuggestion {
  tick: number;
  minute: number;
  activity: DayActivity;
  suggestion: Suggestion;
  heard: Heard;
}

/** What comes between the ticks of one day. */
export interface BetweenTicks {
  /** Lives what is due by a minute of the day, that minute included; null where nothing is. */
  until(minute: number): Promise<void> | null;
  /** Lives what comes of a suggestion; null where nothing does. */
  after(said: HeardSuggestion): Promise<void> | null;
  /** The minute from which the person has time for a tick again. */
  freeFrom(): number;
  /** Lives what the day still holds when its ticks are over. @returns what came between, counted */
  close(): Promise<TalkTally>;
}

/** What comes between the ticks of somebody's days and takes their time. */
export interface Between<Entry> {
  /** Stands behind the head of the journal. */
  head: readonly Entry[];
  /** @param day.write takes entries in the order of time */
  openDay(day: {
    plan: DayPlan;
    /** 1-based. */
    day: number;
    session: DaySession<unknown>;
    person: DayAtHome;
    write: (entry: DayEntry | Entry) => void;
  }): BetweenTicks;
}
