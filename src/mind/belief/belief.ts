import type { SampledPerson } from '../../person/index.ts';
import type { Body, Mood } from '../desires/index.ts';
import type { Point } from '../point.ts';

/** One facet of the short-term belief: what holds, in words that conditions name, and in sentences that say why. */
export interface Facet<Tag extends string> {
  tags: readonly Tag[];
  /** Each without its full stop, such as "has eaten nothing since 07:10". The person is their subject. */
  because: readonly string[];
}

/** What somebody keeps of an event of their life. */
export interface Remembered {
  /** The desire that the event came from. */
  desire: string;
  /** Local minute. */
  minute: number;
  place: string;
  happening: string;
  intention: string;
  about: readonly string[];
}

/** What lasts: who the person is, what they are working towards, what they remember. */
export interface LongTermBelief {
  person: SampledPerson;
  /** A sentence; null where there is none. */
  goal: string | null;
  /** Oldest first. */
  remembered: readonly Remembered[];
}

/** What holds now. Physical: the body; psychological: thoughts and feelings; environmental: place, weather, hour and company. */
export interface ShortTermBelief {
  physical: Facet<Body>;
  psychological: Facet<Mood>;
  environmental: { because: readonly string[] };
}

/** What somebody holds true of themselves and the world at one point of their life (Bratman's BDI; facets as in LifeSim's paper). */
export interface Belief {
  at: Point;
  longTerm: LongTermBelief;
  shortTerm: ShortTermBelief;
}
