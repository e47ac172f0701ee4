import type { LifeStarted, PortraitDrawn } from '../journal/index.ts';

/**
 * Share of the person's own dimensions that a portrait speaks of, 0 to 1: profile recovery is over these alone. Null when the portrait failed or
 * the person has no preferences.
 */
export function profileCoverage({ person: { preferences } }: LifeStarted, { levels }: PortraitDrawn): number | null {
  if (levels === null || preferences.length === 0) return null;
  return preferences.filter(({ dimension }) => Object.hasOwn(levels, dimension)).length / preferences.length;
}
