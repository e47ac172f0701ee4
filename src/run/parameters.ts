import type { ModelParameters } from '../model/index.ts';

/** People vary: the user model samples at its full temperature (LifeSim samples everything at 1.0). */
export const userParameters: ModelParameters = { temperature: 1 };

/** The assistant under test runs as its provider ships it. */
export const assistantParameters: ModelParameters = {};

/** Judges should say the same of the same. */
export const judgeParameters: ModelParameters = { temperature: 0 };
