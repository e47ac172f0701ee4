import type { Party } from '../errors/index.ts';
import type { Belief } from './belief/index.ts';
import type { Desire, FilledDesire } from './desires/index.ts';
import type { Point } from './point.ts';
import type { Queries } from './queries.ts';
import type { PreferenceShift } from './shift.ts';

/** A desire that came up, with what brought it up. */
export interface BroughtUp {
  desire: Desire;
  /** 0 to 1, the best of its queries. */
  relevance: number;
  /** How relevant each query found it; queries that did not bring it up are absent. */
  by: Partial<Record<keyof Queries, number>>;
}

/** A point of the way, and whether something arises there. */
export interface PassedPoint {
  point: Point;
  /** Hours since the last event, or since the first point before any. */
  hours: number;
  probability: number;
  /** The number that was drawn: something arises where it is below the probability. */
  drawn: number;
}

/** A desire and how likely it is to be the one. */
export interface RankedDesire {
  desire: Desire;
  /** 0 beyond the ranks among which one is drawn. */
  probability: number;
}

/** What the engine of a life does, one step after another, for those who look on. */
export type EngineStep =
  | ({ kind: 'passed' } & PassedPoint)
  | { kind: 'believed'; belief: Belief }
  /** How many desires of the life's pool could happen here. */
  | { kind: 'possible'; possible: number; pool: number }
  | { kind: 'asked'; queries: Queries }
  | { kind: 'broughtUp'; candidates: readonly BroughtUp[] }
  /** The likeliest first; empty, and nothing drawn, where the mind thinks nothing possible. */
  | { kind: 'ranked'; ranked: readonly RankedDesire[]; drawn: Desire | null }
  /** Told in words; `toldBefore` where these words were used before, and the next in rank takes the place. */
  | { kind: 'told'; desire: Desire; told: FilledDesire; toldBefore: boolean }
  | { kind: 'goal'; before: string | null; goal: string | null }
  | { kind: 'shifted'; shift: PreferenceShift | null }
  /** A call failed for good; nothing happens at this point, or the goal stays. */
  | { kind: 'failed'; party: Party; message: string };

/** What is changed from outside between two events; what is left out stays. */
export interface Steering {
  /** What the person is working towards from now on; null for nothing. */
  goal?: string | null;
}
