const hours = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const hourWord = `(?:${hours.join('|')})`;

/** Source of a pattern for a time of day, in figures or as noon, midnight, "half past six". */
export const clockPattern = `(?:noon|midday|midnight|half past (?:${hourWord}|midnight|\\d{1,2})|quarter (?:past|to) (?:${hourWord}|\\d{1,2})|(?:\\d{1,2}(?::\\d{2})?)(?!\\d|:\\d|\\s*(?:-\\s*\\d+\\s*)?(?:%|minutes?|mins?|hours?|hrs?|times|per\\b|suggestion|a day))(?:\\s?[ap]m\\b)?)`;

/** The same with hours in words, for places where a preposition says that it is a time. */
export const spokenClockPattern = `(?:${clockPattern}|${hourWord}(?!\\s+(?:minutes?|hours?|suggestions?|of\\b|or\\b|times))(?:\\s?[ap]m\\b)?)`;

/** A time as it is written: half of a day may be open. */
export interface WrittenTime {
  /** Minutes from midnight; with `isOpen` as in the first half of the day. */
  minute: number;
  /** True when only the context tells morning from evening. */
  isOpen: boolean;
}

/** Reads what {@link spokenClockPattern} matches. */
export function writtenTime(text: string): WrittenTime | null {
  const lower = text.trim().toLowerCase();
  if (lower === 'noon' || lower === 'midday') return { minute: 720, isOpen: false };
  if (lower === 'midnight') return { minute: 1440, isOpen: false };
  const [, quarter, way, named] = /^(half|quarter) (past|to) (\S+)$/.exec(lower) ?? [];
  if (named === 'midnight') return { minute: 1470, isOpen: false };
  if (named !== undefined) {
    const offset = quarter === 'half' ? 30 : way === 'past' ? 15 : -15;
    return { minute: (hourOf(named) % 12) * 60 + offset, isOpen: true };
  }
  const [, hourText, minuteText = '0', half] = /^([a-z]+?|\d{1,2})(?::(\d{2}))?\s?([ap]m)?$/.exec(lower) ?? [];
  if (hourText === undefined) return null;
  const hour = hourOf(hourText);
  if (hour > 24 || Number(minuteText) > 59 || Number.isNaN(hour)) return null;
  const minute = hour * 60 + Number(minuteText);
  if (half !== undefined) return { minute: (minute % 720) + (half === 'pm' ? 720 : 0), isOpen: false };
  const isFull = hour > 11 || hour === 0 || /^0\d/.test(hourText);
  return isFull ? { minute, isOpen: false } : { minute: minute % 720, isOpen: true };
}

function hourOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : hours.indexOf(text) + 1 || NaN;
}

/** Half of the day that words around a time speak of; null where they speak of neither. */
export function halfSaid(words: string): 'am' | 'pm' | null {
  const early =
    /\b(?:mornings?|forenoon|breakfast|sunrise|dawn|wak\w+|sleeps? (?:in|late|until)|rises?|gets? up|up (?:at|by|around))\b/i.test(
      words,
    );
  const late =
    /\b(?:afternoons?|evenings?|nights?|dinner|supper|bed|bedtime|asleep|sleeps?(?! in| late| until)|turns? in|lights out|retires?|tea|sunset)\b/i.test(
      words,
    );
  return early === late ? null : early ? 'am' : 'pm';
}

/**
 * The minute that is meant. An open time takes the half that is said around it; else six to eleven are in the morning, twelve to five after noon.
 * @returns with `isGuess` where nothing but this rule decided
 */
export function settledTime(
  { minute, isOpen }: WrittenTime,
  half: 'am' | 'pm' | null,
): { minute: number; isGuess: boolean } {
  if (!isOpen) return { minute, isGuess: false };
  if (half !== null) return { minute: half === 'pm' ? minute + 720 : minute, isGuess: false };
  return { minute: minute >= 330 ? minute : minute + 720, isGuess: true };
}
