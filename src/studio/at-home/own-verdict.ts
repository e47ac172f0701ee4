import type { Rating } from '../../journal/index.ts';

/** A rating by hand, and what the rules say of the same. */
export interface OwnVerdict {
  tick: number;
  about: 'suggestion' | 'silence';
  own: Rating;
  ruled: Rating;
}
