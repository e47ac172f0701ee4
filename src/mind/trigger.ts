/** Base probability b of the trigger. */
const base = 0.1;
/** Steepness k of the trigger, per hour. */
const steepness = 0.005;
/** The t0 of a trace whose length is not known, in hours. */
export const defaultTurningPoint = 720;

/**
 * The t0 of a trace: a tenth of its length in whole hours (LifeSim, trajectory matcher).
 * @param hours from the first point to the last
 */
export function turningPoint(hours: number): number {
  return Math.floor(hours / 10);
}

/**
 * Probability that an event arises at a point of a trace: p = b + (1 − b) / (1 + e^(−k (h − t0))) with b = 0.1 and k = 0.005 per hour, doubled at
 * places of the life's theme, at most 1 (LifeSim, section 4.4 of our note; the printed figure has 1 / (1 + e^(−ΔT))).
 * @param hours h: since the last event, or since the first point before any
 * @param turning t0 in hours, see {@link turningPoint}
 * @param themed true where the place belongs to the theme
 */
export function triggerProbability(hours: number, turning: number = defaultTurningPoint, themed = false): number {
  const probability = base + (1 - base) / (1 + Math.exp(-steepness * (hours - turning)));
  return Math.min(1, themed ? 2 * probability : probability);
}
