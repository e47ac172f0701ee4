import type { Materials } from './materials/materials.ts';
import type { PreferenceDimension } from './person.ts';

/** The preference dimensions of people who are made of these materials, with their sentences. */
export function preferenceDimensions({ dimensions }: Materials): PreferenceDimension[] {
  return dimensions.map(({ name, low, middle, high }) => ({ name, levels: { low, middle, high } }));
}
