import { BudgetError, CallFailure, OutageError } from '../../errors/index.ts';

/** Why the person could not answer, for a page that says so in its own words and offers to try again. */
export interface TalkFailure {
  /** Who failed: the model that plays the person, or the way to it; `budget`: nobody was asked, since the money is spent. */
  party: 'user' | 'network' | 'budget';
  /** A kind of fault, or in one word why the model cannot be reached. */
  kind: string;
  /** What exactly was wrong; null where nothing more can be said. */
  detail: string | null;
}

/** A failure of a model as an answer; null for what is no failure of a model. */
export function talkFailure(error: unknown): TalkFailure | null {
  if (error instanceof CallFailure) {
    return { party: error.party === 'network' ? 'network' : 'user', kind: error.kind, detail: error.message };
  }
  if (error instanceof OutageError) return { party: 'network', kind: error.reason ?? 'down', detail: null };
  if (error instanceof BudgetError) return { party: 'budget', kind: 'spent', detail: null };
  return null;
}
