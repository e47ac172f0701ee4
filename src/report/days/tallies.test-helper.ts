import { emptyTally, type DayTally } from '../../journal/index.ts';

/** A tally of one day in which everything that is not named is nothing. */
export function tallyWith(parts: {
  days?: number;
  ticks?: number;
  hours?: number;
  failed?: number;
  speech?: Partial<DayTally['speech']>;
  silence?: Partial<DayTally['silence']>;
  successes?: number;
  guarded?: number;
  missedOpportunities?: number;
  reactions?: Partial<DayTally['reactions']>;
}): DayTally {
  const empty = emptyTally();
  return {
    ...empty,
    days: 1,
    ...parts,
    speech: { ...empty.speech, ...parts.speech },
    silence: { ...empty.silence, ...parts.silence },
    reactions: { ...empty.reactions, ...parts.reactions },
  };
}

/** A day of ten hours with `said` suggestions, each rated `score`, and silence in which all is right. */
export function plainDay(said: number, score: number): DayTally {
  const silent = 240 - said;
  return tallyWith({
    ticks: 240,
    hours: 10,
    speech: { rated: said, score: said * score },
    silence: { rated: silent, score: 4 * silent },
    successes: score >= 3 ? said : 0,
  });
}
