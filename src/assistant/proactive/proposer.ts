import { generatorFor } from '../../random/index.ts';
import { styles, suggestionText, topics, topicsFitting } from './catalogue/index.ts';
import type { DayOpening, Moment, Suggestion } from './contract.ts';

/** What could be said, before it is put into words. */
export interface Idea {
  /** Place in the list of topics. */
  topic: number;
  /** Place in the list of styles. */
  style: number;
  /** Which of the ways to say it. */
  variant: number;
}

/** The ideas of one day, tick by tick. */
export interface Proposer {
  /** Ideas for the next tick; the same array each time, filled anew. */
  next(moment: Moment): readonly Idea[];
}

/** How many ideas come up at a tick. */
export const ideasPerTick = 3;

/** Share of ideas that suit the sort of activity by common sense; the others are about anything. */
const sensibleShare = 0.75;

/** Ideas by common sense and chance, the same for every assistant that lives this day. */
export function openProposer({ seed, life, date }: DayOpening): Proposer {
  const generator = generatorFor(seed, life, 'ideas', date);
  const ideas: Idea[] = Array.from({ length: ideasPerTick }, () => ({ topic: 0, style: 0, variant: 0 }));
  return {
    next: ({ activity: { kind } }) => {
      const fitting = topicPlaces(kind);
      for (const idea of ideas) {
        const drawn = generator.integer(0, 0x3fffffff);
        const rest = Math.floor(drawn / 1024);
        const sensible = (drawn % 1024) / 1024 < sensibleShare;
        const topic = Math.floor(rest / (styles.length * variants));
        idea.topic = sensible ? fitting[topic % fitting.length]! : topic % topics.length;
        idea.style = rest % styles.length;
        idea.variant = Math.floor(rest / styles.length) % variants;
      }
      return ideas;
    },
  };
}

const variants = 6;
const fittingPlaces = new Map<string, readonly number[]>();

function topicPlaces(kind: string): readonly number[] {
  let places = fittingPlaces.get(kind);
  if (places === undefined) {
    places = topicsFitting(kind).map((topic) => topics.indexOf(topic));
    fittingPlaces.set(kind, places);
  }
  return places;
}

/** An idea in words for this moment. */
export function inWords({ topic, style, variant }: Idea, { activity, minute }: Moment): Suggestion {
  const names = { topic: topics[topic]!, style: styles[style]! };
  return { text: suggestionText({ ...names, variant, activity, minute }), ...names, reason: null };
}
