/** A day from getting up to going to bed, in minutes from its midnight. */
interface Waking {
  up: number;
  bed: number;
}

/** Where the lanes of a day's strip lie, in pixels from above. Suggestions stand on the line `said`, silence hangs below it. */
export const lanes = { doing: 18, windows: 31, said: 102, silent: 106, axis: 130, height: 150 } as const;

/** Where a minute lies on a strip, as a share of its width. */
export function placeOf({ up, bed }: Waking, minute: number): string {
  return `${(100 * Math.min(1, Math.max(0, (minute - up) / (bed - up)))).toFixed(3)}%`;
}

/** Hours that stand under a strip: as many as fit. */
export function hoursOf({ up, bed }: Waking, width: number): number[] {
  const perHour = (width * 60) / (bed - up);
  const step = 60 * ([1, 2, 3, 4, 6].find((hours) => hours * perHour >= 56) ?? 6);
  const margin = (22 * 60) / perHour;
  const first = Math.ceil((up + margin) / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((bed - margin - first) / step) + 1) },
    (_, at) => first + at * step,
  );
}
