import { clockPattern, halfSaid, settledTime, spokenClockPattern, writtenTime, type WrittenTime } from './clock.ts';
import type { DayEdge } from './day-parts.ts';

/** A time or stretch that a text names by the clock. */
export interface ClockMention {
  /** Its place in the text. */
  from: number;
  to: number;
  /** `around` stands for half an hour on either side. */
  relation: 'span' | 'before' | 'after' | 'around';
  /** The time that is named; of a span its beginning. */
  minute: number;
  start: DayEdge;
  end: DayEdge;
  /** True where only a rule told morning from evening. */
  isGuess: boolean;
}

const half = '(\\s*(?:in the (?:early |late )?(?:morning|forenoon|afternoon|evening)|at night))?';
const marked = '(?:\\d{1,2}:\\d{2}(?:\\s?[ap]m\\b)?|\\d{1,2}\\s?[ap]m\\b|noon(?=[,.]|$)|midnight)';
const patterns: readonly [ClockMention['relation'], RegExp][] = [
  [
    'span',
    new RegExp(
      `\\b(?:between|from)\\s+(?:about |around )?(${spokenClockPattern})${half}\\s*(?:and|to|-|until|till|til)\\s*(?:about |around )?(${spokenClockPattern})${half}`,
      'g',
    ),
  ],
  ['span', new RegExp(`\\b(${clockPattern})${half}\\s*(?:-|to|until|till|til)\\s*(${clockPattern})${half}`, 'g')],
  ['before', new RegExp(`\\b(?:before|until|till|til)\\s+(?:about |around )?(${spokenClockPattern})${half}`, 'g')],
  [
    'after',
    new RegExp(
      `\\b(?:after|(?<!half |quarter )past|later than|since|starting at|from)\\s+(${spokenClockPattern})${half}(?:\\s+on(?:wards?)?)?`,
      'g',
    ),
  ],
  [
    'around',
    new RegExp(
      `(?:\\b(?:around|about|at|by|near|roughly|circa|close to|for)\\s+|~)(?:about |around |nearly )?(${spokenClockPattern})${half}`,
      'g',
    ),
  ],
  ['around', new RegExp(`\\b(${marked})${half}`, 'g')],
];

/** The times by the clock in a text, in their order. */
export function clockMentionsIn(text: string): ClockMention[] {
  const lower = text.toLowerCase();
  const said = halfSaid(lower);
  let rest = lower;
  const found: ClockMention[] = [];
  for (const [relation, pattern] of patterns) {
    rest = rest.replace(pattern, (whole: string, ...groups: unknown[]) => {
      const at = groups.find((group): group is number => typeof group === 'number') ?? 0;
      const texts = groups.slice(0, groups.indexOf(at)).map((group) => (typeof group === 'string' ? group : ''));
      const near = lower.slice(Math.max(0, at - 25), at + whole.length + 20);
      const mention = mentionOf(relation, texts, halfSaid(near) ?? said);
      if (mention === null) return whole;
      const isGuess = mention.isGuess && !/\b(?:lunch|midday|brunch)/.test(near);
      found.push({ ...mention, isGuess, from: at, to: at + whole.length });
      return '\u00a4'.repeat(whole.length);
    });
  }
  return found.toSorted((one, other) => one.from - other.from);
}

type Settled = Omit<ClockMention, 'from' | 'to'>;

function mentionOf(
  relation: ClockMention['relation'],
  texts: readonly string[],
  said: 'am' | 'pm' | null,
): Settled | null {
  const [firstText = '', firstHalf = '', secondText = '', secondHalf = ''] = texts;
  const first = writtenTime(firstText);
  if (first === null) return null;
  if (relation === 'span') {
    const second = writtenTime(secondText);
    return second === null ? null : spanOf(halved(first, firstHalf), halved(second, secondHalf), said);
  }
  const { minute, isGuess } = settledTime(halved(first, firstHalf), said);
  const start = relation === 'before' ? 'up' : relation === 'after' ? minute : minute - 30;
  const end = relation === 'before' ? minute : relation === 'after' ? 'bed' : minute + 30;
  return { relation, minute, start, end, isGuess };
}

/** The later time follows the earlier: "10 to 2 pm" begins in the morning, "9 to 5" ends after noon. */
function spanOf(first: WrittenTime, second: WrittenTime, said: 'am' | 'pm' | null): Settled {
  const span = (start: number, end: number, isGuess: boolean): Settled => ({
    relation: 'span',
    minute: start,
    start,
    end: end > start ? end : end + 1440,
    isGuess,
  });
  if (first.isOpen && !second.isOpen) {
    const late = first.minute + 720;
    return span(late < second.minute ? late : first.minute, second.minute, false);
  }
  const { minute, isGuess } = settledTime(first, said);
  if (!second.isOpen) return span(minute, second.minute, isGuess);
  return span(
    minute,
    [0, 720, 1440].map((half) => second.minute + half).find((end) => end > minute) ?? second.minute,
    isGuess,
  );
}

/** A time with the half that stands behind it. */
function halved(time: WrittenTime, words: string): WrittenTime {
  const half = halfSaid(words);
  return half === null ? time : { minute: settledTime(time, half).minute, isOpen: false };
}
