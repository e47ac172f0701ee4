/** A date on the scale of a timeline. */
export interface Tick {
  /** Milliseconds. */
  time: number;
  /** True where a year begins, or at the first tick. */
  isYear: boolean;
}

/** The first days of months from `from` to `to`, so few that at most `most` of them are there. */
export function monthTicks(from: number, to: number, most: number): Tick[] {
  const months = (to - from) / (30.4 * 86_400_000);
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 600].find((each) => months / each <= most) ?? 1200;
  const first = new Date(from);
  const ticks: Tick[] = [];
  const start = first.getUTCFullYear() * 12 + first.getUTCMonth();
  for (let month = Math.floor(start / step) * step; ; month += step) {
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (time > to) return ticks;
    if (time >= from) ticks.push({ time, isYear: month % 12 === 0 || ticks.length === 0 });
  }
}

/** Rows for marks at shares of a width, so that none in a row is nearer to another than `apart`. */
export function rowsOf(shares: readonly number[], apart: number): number[] {
  const ends: number[] = [];
  return shares.map((share) => {
    const free = ends.findIndex((end) => share - end >= apart);
    const row = free < 0 ? ends.length : free;
    ends[row] = share;
    return row;
  });
}
