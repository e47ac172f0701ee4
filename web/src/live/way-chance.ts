import { triggerProbability } from '../../../src/mind/trigger.ts';

/** The chance that something arises, hour by hour, as the engine has it. */
export function chanceCurve(hours: number, turning: number, points: number): { hours: number; chance: number }[] {
  return Array.from({ length: points + 1 }, (_, index) => {
    const at = (index / points) * hours;
    return { hours: at, chance: triggerProbability(at, turning) };
  });
}

/** True where the chance was doubled, since the place belongs to what the life is about. */
export function isThemed(hours: number, probability: number, turning: number): boolean {
  return probability > 1.5 * triggerProbability(hours, turning);
}
