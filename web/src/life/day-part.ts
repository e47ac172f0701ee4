/** Parts of a day, each with a sign: a rising sun, a full one, a setting one and a moon. */
export const dayParts = ['morning', 'afternoon', 'evening', 'night'] as const;

/** One of {@link dayParts}. */
export type DayPart = (typeof dayParts)[number];

/** The part of the day of a local time; null where it has no clock. */
export function dayPartOf(time: string): DayPart | null {
  const hour = Number(/ (\d\d):\d\d/.exec(time)?.[1] ?? Number.NaN);
  if (Number.isNaN(hour)) return null;
  if (hour < 5 || hour >= 22) return 'night';
  return hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
}
