import { gaveUp, satisfied, turnsToDone } from './endings.ts';
import type { Measure } from './measure.ts';
import { questionsAsked } from './questions-asked.ts';
import { repetition } from './repetition.ts';
import { wordsPerTurn } from './words-per-turn.ts';

export type { Measure } from './measure.ts';

/** All judge-free measures, in the order of tables. */
export const measures: readonly Measure[] = [satisfied, gaveUp, turnsToDone, questionsAsked, wordsPerTurn, repetition];
