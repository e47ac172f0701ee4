import { gaveUp, satisfied, turnsToDone } from './endings.ts';
import type { Measure } from './measure.ts';
import { questionsPerTurn } from './questions-per-turn.ts';
import { repetition } from './repetition.ts';
import { wordsPerReply } from './words-per-reply.ts';

export type { Measure } from './measure.ts';

/** All judge-free measures, in the order of tables. */
export const measures: readonly Measure[] = [
  satisfied,
  gaveUp,
  turnsToDone,
  questionsPerTurn,
  wordsPerReply,
  repetition,
];
