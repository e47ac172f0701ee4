const words: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  once: 1,
  single: 1,
  'a single': 1,
  two: 2,
  twice: 2,
  'a couple': 2,
  'a couple of': 2,
  three: 3,
  thrice: 3,
  four: 4,
  five: 5,
  six: 6,
  'half a dozen': 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  'a dozen': 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  'forty-five': 45,
  forty: 40,
  sixty: 60,
  ninety: 90,
};

/** Source of a pattern for a number in figures or words. */
export const numberPattern = `(?:\\d+(?:\\.\\d+)?|${Object.keys(words)
  .toSorted((one, other) => other.length - one.length)
  .join('|')})`;

/** Source of a pattern for a number or a range: "3", "two to three", "between four and six", "4-5". */
export const rangePattern = `(?:between\\s+)?${numberPattern}(?:\\s*(?:-|to|or|and)\\s*${numberPattern})?`;

/** A number in figures or words; null for anything else. */
export function numberOf(text: string): number | null {
  const word = text.trim().toLowerCase();
  return /^\d/.test(word) ? Number(word) : (words[word] ?? null);
}

/** Least and most of a range; both the same for one number. */
export function rangeOf(text: string): { least: number; most: number } | null {
  const ends = [...text.toLowerCase().matchAll(new RegExp(`\\b${numberPattern}(?![a-z])`, 'g'))].flatMap(
    ([word]) => numberOf(word) ?? [],
  );
  const [first, second = first] = ends;
  return first === undefined || second === undefined
    ? null
    : { least: Math.min(first, second), most: Math.max(first, second) };
}

/** How long "45 minutes", "half an hour", "1.5 hours", "an hour" last, in minutes; null where a text says nothing of the kind. */
export function minutesOf(text: string): number | null {
  const lower = text.toLowerCase();
  if (/\bhalf an hour|half-hour\b/.test(lower)) return 30;
  if (/\bquarter of an hour\b/.test(lower)) return 15;
  if (/\ban hour and a half\b/.test(lower)) return 90;
  const [, amount, unit] =
    new RegExp(`\\b(${numberPattern})[\\s-]*(?:full\\s+)?(hours?|hrs?|h|minutes?|mins?|min)\\b`).exec(lower) ?? [];
  const number = amount === undefined ? null : numberOf(amount);
  if (number === null || unit === undefined) return null;
  return Math.round(unit.startsWith('h') ? number * 60 : number);
}
