import { emptyTally, ratingDimensions, reactions, type DayTally } from '../../journal/index.ts';

const sums = ['rated', 'missing', 'score', ...ratingDimensions] as const;
const counts = ['days', 'ticks', 'failed', 'successes', 'guarded', 'missedOpportunities'] as const;

/** Numbers of one tally: its counts, its hours in seconds, both sides, the reactions. */
const width = counts.length + 1 + 2 * sums.length + reactions.length;

/** Tallies of many people, one row of whole numbers for each: ten thousand people take a megabyte. */
export interface TallyStore {
  put(person: number, tally: DayTally): void;
  /** Reads a person's tally into `into`; false where there is none. */
  get(person: number, into: DayTally): boolean;
}

/** Opens room for the tallies of `people` people. */
export function openTallyStore(people: number): TallyStore {
  const rows = new Int32Array(people * (width + 1));
  return {
    put(person, tally) {
      let at = person * (width + 1);
      rows[at++] = 1;
      for (const name of counts) rows[at++] = tally[name];
      rows[at++] = Math.round(tally.hours * 3600);
      for (const side of [tally.speech, tally.silence]) for (const name of sums) rows[at++] = side[name];
      for (const name of reactions) rows[at++] = tally.reactions[name];
    },
    get(person, into) {
      let at = person * (width + 1);
      if (rows[at++] === 0) return false;
      for (const name of counts) into[name] = rows[at++]!;
      into.hours = rows[at++]! / 3600;
      for (const side of [into.speech, into.silence]) for (const name of sums) side[name] = rows[at++]!;
      for (const name of reactions) into.reactions[name] = rows[at++]!;
      return true;
    },
  };
}

/** A tally to read into. */
export const roomForTally: () => DayTally = emptyTally;
