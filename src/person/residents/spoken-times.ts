/** A time of day or a number that a text speaks of. */
export interface SpokenTimes {
  /** Minutes of the day; `half` is true for "half past seven", which may be morning or evening. */
  clock: { minute: number; half: boolean; words: string }[];
  /** Lengths in minutes: "an hour and a half" is 90. */
  lengths: { minutes: number; words: string }[];
  /** Plain numbers: "three", "twice", "4". */
  counts: { count: number; words: string }[];
}

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  ninety: 90,
  once: 1,
  single: 1,
  twice: 2,
};

const word = Object.keys(numberWords)
  .sort((one, other) => other.length - one.length)
  .join('|');
const number = `(?:\\d+|${word})`;
const hour = `(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;

const shapes: readonly { pattern: RegExp; read: (found: RegExpExecArray, into: SpokenTimes) => void }[] = [
  clock('(\\d{1,2}):(\\d{2})', ([, hours, minutes]) => Number(hours) * 60 + Number(minutes)),
  clock('noon|midday', () => 720),
  clock('midnight', () => 0),
  clock(`half past (${hour})`, ([, hours]) => valueOf(hours) * 60 + 30, true),
  clock(`quarter past (${hour})`, ([, hours]) => valueOf(hours) * 60 + 15, true),
  clock(`quarter to (${hour})`, ([, hours]) => valueOf(hours) * 60 - 15, true),
  clock(`(${hour}) o'clock`, ([, hours]) => valueOf(hours) * 60, true),
  clock(`(${hour}) in the morning`, ([, hours]) => valueOf(hours) * 60),
  clock(`(${hour}) in the (?:afternoon|evening)`, ([, hours]) => valueOf(hours) * 60 + 720),
  length('half an hour|half-hour|half hour', () => 30),
  length('three quarters of an hour', () => 45),
  length('quarter of an hour', () => 15),
  length('an hour and a half', () => 90),
  length('an hour and a quarter', () => 75),
  length(`(${number}) and a half hours`, ([, hours]) => valueOf(hours) * 60 + 30),
  length(`(${number})[ -]hours?`, ([, hours]) => valueOf(hours) * 60),
  length(`(${number})[ -]minutes?`, ([, minutes]) => valueOf(minutes)),
  length('an hour|every hour|each hour|the hour', () => 60),
  {
    pattern: new RegExp(`\\b(${number})\\b`, 'gi'),
    read: ([words, counted], into) => into.counts.push({ count: valueOf(counted), words }),
  },
];

/** All times of day, lengths of time and numbers in a text. Each word is read once, the longest sense first. */
export function spokenTimes(text: string): SpokenTimes {
  const found: SpokenTimes = { clock: [], lengths: [], counts: [] };
  shapes.reduce((left, { pattern, read }) => {
    for (const match of left.matchAll(pattern)) read(match, found);
    return left.replace(pattern, ' … ');
  }, text);
  return found;
}

function clock(pattern: string, minuteOf: (found: RegExpExecArray) => number, half = false): (typeof shapes)[number] {
  return {
    pattern: new RegExp(`\\b(?:${pattern})(?![\\w:])`, 'gi'),
    read: (found, into) => into.clock.push({ minute: minuteOf(found), half, words: found[0] }),
  };
}

function length(pattern: string, minutesOf: (found: RegExpExecArray) => number): (typeof shapes)[number] {
  return {
    pattern: new RegExp(`\\b(?:${pattern})\\b`, 'gi'),
    read: (found, into) => into.lengths.push({ minutes: minutesOf(found), words: found[0] }),
  };
}

function valueOf(text = ''): number {
  return numberWords[text.toLowerCase()] ?? Number(text);
}
