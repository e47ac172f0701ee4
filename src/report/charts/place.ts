/** A range of values, drawn from left to right. */
export interface Scale {
  from: number;
  to: number;
}

/**
 * Where a value lies on a scale, as a share of the width such as `42.5%`; values outside are put at its end. Widths are shares and heights are
 * pixels in all charts: so they fill a phone or a sheet of paper alike, while letters and lines keep their size.
 */
export function place(value: number, { from, to }: Scale): string {
  return percent(Math.min(1, Math.max(0, (value - from) / (to - from))));
}

/** A share from 0 to 1 as a length, such as `42.5%`. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
