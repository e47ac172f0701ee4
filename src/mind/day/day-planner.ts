import type { DayPlan } from '../../journal/index.ts';
import type { CallLine } from '../../model/index.ts';
import type { SampledPerson } from '../../person/index.ts';
import type { Home } from '../../world/index.ts';

/** A day that is to be planned. */
export interface DayQuestion {
  person: SampledPerson;
  home: Home;
  /** Local date, as 2026-03-02. */
  date: string;
  /** What the person remembers of the day before; the person themselves are the same every day. */
  yesterday: {
    /** How the day went; null on the first day. */
    summary: string | null;
    /** What the person has come to think, the latest last. */
    thoughts: readonly string[];
  };
}

/** Plans people's days. Two families: rules, and a language model. */
export interface DayPlanner {
  /** How many calls of a day, one after the other, it takes when all goes well; 0 for rules, which answer at once. */
  readonly calls: number;
  /**
   * Plans a day before it begins. Adds to the line's calls the longest chain.
   * @throws CallFailure when a model's answer cannot be had
   */
  plan(question: DayQuestion, line: CallLine): Promise<DayPlan> | DayPlan;
}
