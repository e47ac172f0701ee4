import type { ProactiveAssistant } from '../../assistant/index.ts';
import type { DayPlan, DaysStarted } from '../../journal/index.ts';
import type { PersonAtHome } from '../../user/index.ts';
import type { Between } from './between.ts';
import type { DeliveryRule } from './delivery-rule.ts';
import type { DialSettings } from './feedback-dial.ts';
import type { Ticks } from './ticks.ts';

/** A day as it is planned, with the ticks at which an assistant decides. */
export interface PlannedDay {
  plan: DayPlan;
  ticks: Ticks;
}

/** How days are lived, the same for everybody. */
export interface DaySettings {
  seed: number;
  tickSeconds: number;
  dial: DialSettings;
  deliver: DeliveryRule['rule'];
  /** Silent ticks are written one by one. */
  everyTick: boolean;
}

/** The days of one person with one assistant. */
export interface DaysToLive<Entry = never> {
  head: Omit<DaysStarted, 'type' | 'version' | 'tickSeconds'>;
  settings: DaySettings;
  assistant: ProactiveAssistant<unknown>;
  person: PersonAtHome;
  /** The days in order; each is asked for when it comes. One that could not be planned is no day: nobody lives it, nothing is learned from it. */
  days: number;
  dayAt: (day: number) => PlannedDay | Promise<PlannedDay>;
  /** How many days are lived with memories of the assistant as it was then, and teach it nothing; they are numbered on behind `days`. */
  heldOut: number;
  /** After how many trainings the held-out days are lived; they are not lived again by an assistant whose memory is still the same. */
  heldOutAfter: (trainings: number) => boolean;
  /** Keeps a memory and returns its hash; null: not kept. */
  keep: (memory: unknown, trainings: number) => string | null;
  /** Length of the chain of calls so far. */
  chain: () => number;
  /** What comes between the ticks of days that are not held out; absent: nothing does. */
  between?: Between<Entry>;
}
