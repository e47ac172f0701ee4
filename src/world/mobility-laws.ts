import { exactPower } from '../random/index.ts';
import { powerLaw } from './power-law.ts';

/*
 * C. Song, T. Koren, P. Wang and A.-L. Barabási, Modelling the scaling properties of human mobility, Nature Physics 6 (2010): people explore new
 * places less and less and return to known ones in proportion to their visits.
 */

/** Hours at a place: exponent 1 + β with β = 0.8, cut at 17 h. The paper's data are hourly; shorter stays than half an hour are no visits here. */
export const stayLaw = powerLaw(1.8, 0.5, 17);

/** Kilometres to a new place: exponent 1 + α with α = 0.55, cut at what a day's trip allows. */
export const jumpLaw = powerLaw(1.55, 0.1, 100);

/** ρ: chance of a new place for somebody who knows one. */
export const explorationShare = 0.6;

/** γ: how fast that chance falls with the number of known places. */
export const explorationDecay = 0.21;

/** Chance that a move is to a new place: ρ·S^−γ. @param known S, the number of places visited so far, at least 1 */
export function explorationChance(known: number): number {
  return explorationShare * exactPower(known, -explorationDecay);
}
