/** A stretch of time, told in a few words. */
export interface Period {
  /** Minute at which it begins and ends, counted from the start, which is a midnight. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What a summary is made of: the entries of a finished hour, or of four hours with the summaries of those among them that have one. */
export interface PeriodGround<Entry> extends Omit<Period, 'text'> {
  readonly length: 'hour' | 'four hours';
  /** In the order of time, never empty. */
  readonly entries: readonly Entry[];
  /** In the order of time; never empty for four hours, always empty for one. */
  readonly hours: readonly Period[];
}

/** Tells a stretch of time in a few words; null where there is nothing to tell. */
export type Summarise<Entry> = (ground: PeriodGround<Entry>) => string | null | Promise<string | null>;

const dayMinutes = 1440;

/** A period as a line: "Day 2, 08:00 to 09:00: …". */
export function periodText({ from, to, text }: Period): string {
  return `Day ${Math.floor(from / dayMinutes) + 1}, ${clock(from)} to ${clock(to)}: ${text}`;
}

function clock(minute: number): string {
  const hour = Math.floor((minute % dayMinutes) / 60);
  return `${String(hour).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
