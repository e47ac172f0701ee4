import type { CallLine } from '../model/index.ts';
import type { Belief } from './belief/index.ts';
import type { Circumstances } from './circumstances.ts';
import type { Desire, FilledDesire } from './desires/index.ts';
import type { Queries } from './queries.ts';

/** A desire that came up, with what brought it up. */
export interface Candidate {
  desire: Desire;
  /** 0 to 1, the best of its queries. */
  relevance: number;
}

/** Where the steps of one point ask their calls; a mind of rules asks none. */
export type MindLine = (step: 'queries' | 'rank' | 'refine' | 'goal') => CallLine;

/**
 * How somebody's mind works: from what they believe to what they set out to do. Two families: rules, and a language model.
 * A step whose call fails throws a CallFailure; nothing happens at that point then.
 */
export interface Mind {
  /** What surroundings, body and thoughts call for. */
  queries(belief: Belief, line: MindLine): Promise<Queries>;
  /** Places in `candidates`, the likeliest first, impossible ones left out; empty when nothing can happen. */
  rank(
    options: { belief: Belief; circumstances: Circumstances; candidates: readonly Candidate[] },
    line: MindLine,
  ): Promise<readonly number[]>;
  /** The event and what the person wants of it, in agreement with gender, hour, weather, place and what happened before. */
  refine(
    options: { belief: Belief; circumstances: Circumstances; desire: Desire },
    line: MindLine,
  ): Promise<FilledDesire>;
  /** The long-term goal after an event; the one there was, where nothing speaks for another. `belief` remembers the event already. */
  goal(options: { belief: Belief; domain: string }, line: MindLine): Promise<string | null>;
}
