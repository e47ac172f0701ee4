import type { Rating } from '../../../journal/index.ts';
import { ratingDimensions } from '../../../journal/index.ts';
import type { ShownDay, ShownFailure, ShownSuggestion } from '../shown-day.ts';

/** An hour of a day, as it is shown. */
export interface HourPart {
  /** From the day's midnight; 24 and more are after the next one. */
  hour: number;
  /** What was planned for it. */
  doing: string;
  happened: readonly (ShownSuggestion | ShownFailure)[];
  /** Silence by how it was rated, in the order in which it came. */
  silence: readonly { minutes: number; from: number; rating: Rating }[];
}

/** A day hour by hour, from getting up to going to bed. */
export function hourParts({ plan, suggestions, failures, silences }: ShownDay): HourPart[] {
  const first = Math.floor(plan.up / 60);
  const last = Math.max(first, Math.ceil(plan.bed / 60) - 1);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const hour = first + index;
    const isWithin = ({ at }: { at: number }) => at >= hour * 60 && at < (hour + 1) * 60;
    return {
      hour,
      doing: doingText(plan, hour),
      happened: [...suggestions.filter(isWithin), ...failures.filter(isWithin)].sort((a, b) => a.at - b.at),
      silence: silenceWithin(silences, hour * 60, (hour + 1) * 60),
    };
  });
}

/** What the activities of an hour are part of, each once, with where; single steps would be too many. */
function doingText({ activities }: ShownDay['plan'], hour: number): string {
  const own = activities.filter(({ from, to }) => to > hour * 60 && from < (hour + 1) * 60);
  const parts = own.map(({ part, at }) => (at === null ? `${part} (away)` : part));
  return parts.filter((part, place) => part !== parts[place - 1]).join('; ');
}

function silenceWithin(silences: ShownDay['silences'], from: number, to: number): HourPart['silence'] {
  const found = new Map<string, { minutes: number; from: number; rating: Rating }>();
  for (const silence of silences) {
    const minutes = Math.min(silence.to, to) - Math.max(silence.from, from);
    if (minutes <= 0) continue;
    const key = ratingDimensions.map((dimension) => String(silence.rating[dimension])).join();
    const known = found.get(key);
    if (known === undefined) found.set(key, { minutes, from: Math.max(silence.from, from), rating: silence.rating });
    else known.minutes += minutes;
  }
  return Array.from(found.values(), (each) => ({ ...each, minutes: Math.round(each.minutes * 10) / 10 })).sort(
    (a, b) => a.from - b.from,
  );
}
