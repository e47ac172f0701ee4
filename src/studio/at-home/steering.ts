import type { Moment } from '../../assistant/index.ts';
import type { DayEvent } from './day-event.ts';
import type { Decision, Role } from './decision.ts';
import type { OwnVerdict } from './own-verdict.ts';

/** What an assistant and a person ask of whoever steers their day. */
export interface Steering {
  /** Who is steered by hand at a tick. */
  role(tick: number): Role;
  /** Comes to a tick, once the day may come so far, and tells of it. */
  arrive(tick: number, seen: Moment): Promise<void>;
  /** Waits until the day may go beyond a tick, or something is said at it. */
  pass(tick: number, minute: number): Promise<void>;
  /** What one says at a tick. */
  said(tick: number): Extract<Decision, { kind: 'said' }> | null;
  /** Asks for a rating by hand, unless it is there. */
  rated<Kind extends 'rated' | 'silence-rated'>(
    kind: Kind,
    question: DayEvent & { type: 'asked' },
  ): Promise<Extract<Decision, { kind: Kind }>>;
  /** Keeps a rating by hand beside what the rules say. */
  keep(verdict: OwnVerdict): void;
}
