import type { PersonDifference } from '../../report/index.ts';
import type { ComparedSide } from './compared-side.ts';
import type { ComparedView, PersonView } from './compared-view.ts';
import type { AskedFocus } from './conversations-view.ts';
import type { MovedDaysView } from './moved-days-view.ts';

/** What can be told of two sides; all of it is plain data. */
export interface ComparedAnswers {
  /** What the page shows. */
  view: ComparedView;
  /** All people by the metric in focus, best first; those of conversations without what their lives say of them. */
  people:
    | { kind: 'days'; people: readonly PersonView[] }
    | { kind: 'conversations'; people: readonly PersonDifference[] };
  /** Days that differ most; null where nothing is measured on both sides. */
  moved: MovedDaysView | null;
  /** The comparison as a JSON file. */
  file: string;
}

/** What is to be told of which sides. */
export interface CompareOrder {
  what: keyof ComparedAnswers;
  left: ComparedSide;
  right: ComparedSide;
  focus: AskedFocus;
}

/** An order by its number, and what came of it. */
export type OrderSent = { number: number; order: CompareOrder };
export type OrderDone = { number: number } & (
  | { answer: ComparedAnswers[keyof ComparedAnswers] }
  /** What whoever asks is told; `fault` is what should not have happened, for the terminal. */
  | { problem: string; fault: boolean }
);
