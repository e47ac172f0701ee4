/** What an assistant knows by itself of the day so far: when it spoke and about what. */
export interface DayMemory {
  /** Suggestions today. */
  count(): number;
  /** Suggestions in the last `minutes` before `minute`. */
  countWithin(minute: number, minutes: number): number;
  /** Minutes since the last suggestion; null before the first. */
  minutesSince(minute: number): number | null;
  /** True when something of this topic was said today. */
  hasSaid(topic: string): boolean;
  /** Notes a suggestion. */
  said(minute: number, topic: string | null): void;
}

/** An empty memory of a day. */
export function openDayMemory(): DayMemory {
  const minutes: number[] = [];
  const topics = new Set<string>();
  return {
    count: () => minutes.length,
    countWithin: (minute, span) => {
      let count = 0;
      while (count < minutes.length && minutes[minutes.length - 1 - count]! > minute - span) count++;
      return count;
    },
    minutesSince: (minute) => (minutes.length === 0 ? null : minute - minutes[minutes.length - 1]!),
    hasSaid: (topic) => topics.has(topic),
    said: (minute, topic) => {
      minutes.push(minute);
      if (topic !== null) topics.add(topic);
    },
  };
}
