import { generatorFor } from '../../../random/index.ts';
import { styles, topics } from '../catalogue/index.ts';
import type { Moment, ProactiveAssistant } from '../contract.ts';
import { openDayMemory } from '../day-memory.ts';
import { inWords, openProposer, type Idea } from '../proposer.ts';

/** Sum and number of scores by what was said and when. */
type ScoreBook = Map<string, { sum: number; count: number }>;

/** What an idea must be expected to be rated at least, to be said. */
const goodEnough = 2.75;
/** Score that a habit starts from, as if it had been seen so often: just not good enough. */
const expectedAtFirst = 2.6;
const seenAtFirst = 4;
/** Share of ticks at which it tries an idea that it does not think good enough. */
const curiosity = 0.05;
/** It tries nothing out of curiosity within this many minutes of the last suggestion. */
const curiousAfter = 120;

/**
 * Greedy on what was rated well: keeps the mean score of its suggestions by activity and topic, by style, by hour and by time since the last one, and says the idea with the best
 * mean of these, if that is good enough. It learns from what it delivered alone, once a day; in one tick of twenty it tries something.
 */
export const withScores: ProactiveAssistant<ScoreBook> = {
  compares: false,
  start: () => new Map(),
  openDay: (book, opening) => {
    const proposer = openProposer(opening);
    const chance = generatorFor(opening.seed, opening.life, 'curiosity', opening.date);
    const today = openDayMemory();
    const seen: { habits: string[]; score: number }[] = [];
    const waiting: (string[] | null)[] = [];
    return {
      decide: (moment) => {
        const ideas = proposer.next(moment);
        const since = today.minutesSince(moment.minute);
        let best: { idea: Idea; habits: string[]; expected: number } | null = null;
        for (const idea of ideas) {
          const habits = habitsOf(idea, moment, since);
          const expected = habits.reduce((sum, habit) => sum + expectedOf(book, habit), 0) / habits.length;
          if (best === null || expected > best.expected) best = { idea, habits, expected };
        }
        const tries = opening.day > 0 && (since === null || since >= curiousAfter) && chance.uniform() < curiosity;
        if (best === null || (best.expected < goodEnough && !tries)) {
          waiting.push(null);
          return { candidates: [null], delivered: 0 };
        }
        waiting.push(best.habits);
        today.said(moment.minute, topics[best.idea.topic]!);
        return { candidates: [inWords(best.idea, moment)], delivered: 0 };
      },
      heard: ({ rated }) => {
        const habits = waiting.shift() ?? null;
        const score = rated[0]?.score ?? null;
        if (habits !== null && score !== null) seen.push({ habits, score });
      },
      learn: () => {
        const learned: ScoreBook = new Map(book);
        for (const { habits, score } of seen) {
          for (const habit of habits) {
            const { sum, count } = learned.get(habit) ?? { sum: 0, count: 0 };
            learned.set(habit, { sum: sum + score, count: count + 1 });
          }
        }
        return { memory: learned, training: {} };
      },
    };
  },
};

function habitsOf({ topic, style }: Idea, { activity, minute }: Moment, since: number | null): string[] {
  const lasting = since === null ? 'none' : String(Math.min(8, Math.floor(since / 30)));
  return [
    `topic ${activity.hobby ?? activity.kind} ${topics[topic]!}`,
    `style ${styles[style]!}`,
    `hour ${Math.floor(minute / 60) % 24}`,
    `since ${lasting}`,
  ];
}

function expectedOf(book: ScoreBook, habit: string): number {
  const { sum, count } = book.get(habit) ?? { sum: 0, count: 0 };
  return (sum + expectedAtFirst * seenAtFirst) / (count + seenAtFirst);
}
