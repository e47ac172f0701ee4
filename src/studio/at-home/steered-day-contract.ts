import type { ProactiveAssistant } from '../../assistant/index.ts';
import type { DayEntry, DayTally } from '../../journal/index.ts';
import type { DaysToLive, PlannedDay } from '../../life/index.ts';
import type { PersonAtHome } from '../../user/index.ts';
import type { Home } from '../../world/index.ts';
import type { DayEvent } from './day-event.ts';
import type { Decision, HandDecision, Role } from './decision.ts';
import type { OwnVerdict } from './own-verdict.ts';

/** A day, and who lives it as long as nobody takes over. */
export interface DayToSteer {
  head: DaysToLive['head'];
  settings: DaysToLive['settings'];
  home: Home;
  planned: PlannedDay;
  /** 1-based: one more than the days that the assistant has learned from. */
  day: number;
  assistant: ProactiveAssistant<unknown>;
  /** The assistant's memory on the morning of the day. */
  memory: unknown;
  /** Who rates. */
  person: PersonAtHome;
  /** The person by rules: where one rates by hand, they say what the rules would have said. */
  byRule: PersonAtHome;
  /** True: whoever is the person is asked about silence at the end of each hour. */
  asksSilence: boolean;
}

/** A day that is lived as somebody at a browser wants: nothing runs ahead of them. */
export interface SteeredDay {
  /** All that happened so far. */
  readonly events: readonly DayEvent[];
  /** What was decided by hand so far. */
  readonly decisions: readonly Decision[];
  /** Ratings by hand, each beside what the rules say. */
  readonly verdicts: readonly OwnVerdict[];
  /** The day's journal so far, each tick a line. */
  readonly entries: readonly DayEntry[];
  /** The minute up to which all has been lived. */
  readonly reached: number;
  /** Who one is at the tick that waits, or else at the next one. */
  readonly role: Role;
  /** What the day came to; null while it goes on. */
  readonly tally: DayTally | null;
  /** How often something of this has changed. */
  readonly version: number;
  /** Resolves once there is more than `seen`; rejects with the signal's reason. */
  after(seen: number, signal: AbortSignal): Promise<void>;
  /** Lets the day go on: ticks before that minute are lived, one at it comes and waits. With `stopsAtWord` no further than the next suggestion. */
  goOn(how: { until: number; stopsAtWord: boolean }): void;
  /** Takes over, or gives back, from the tick that waits, else from the next one. A question that is open is left to the rules. */
  take(role: Role): void;
  /** @throws Conflict for a decision that nobody waits for */
  decide(decision: HandDecision): void;
  /** Stops it for good. */
  close(): void;
}
