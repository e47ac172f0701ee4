import { dayParts, type DayEdge } from '../prose/day-parts.ts';
import { mentionsIn, type Doing, type DoingMention, type DoingWord } from '../prose/doings.ts';
import { minutesOf } from '../prose/numbers.ts';
import { clockMentionsIn, type ClockMention } from '../prose/times.ts';
import { daysIn, type Moment } from './moment.ts';

/** The moments that a piece of a sentence names, and the times in it for which only a rule told morning from evening. */
export interface NamedMoments {
  moments: Moment[];
  guesses: ClockMention[];
}

/** A moment with its place in the text. */
interface Placed {
  from: number;
  to: number;
  when: Moment['when'];
}

const usual: Readonly<Partial<Record<Doing['kind'], readonly [number, number]>>> = {
  breakfast: [240, 660],
  lunch: [630, 930],
  dinner: [1020, 1290],
  nap: [660, 1080],
};

/**
 * Reads the moments of a piece of a sentence. A clock makes the part of the day or the meal beside it more exact and takes its place.
 * @param before the piece before it, whose days count where this one names none
 */
export function momentsIn(text: string, words: readonly DoingWord[], before: string): NamedMoments {
  const lower = text.toLowerCase();
  const clocks = clockMentionsIn(lower);
  const allParts = partsIn(lower);
  const doings = mentionsIn(lower, words).filter(
    (mention) =>
      clocks.every((clock) => apart(mention, clock)) &&
      !allParts.some(({ from, to }) => from <= mention.from && mention.to <= to) &&
      !(clocks.length > 0 && /\bfor (?:my |the )?$/.test(lower.slice(0, mention.from))),
  );
  const between = betweenDoings(lower, doings);
  const single = doings
    .filter((mention) => between.every((span) => apart(mention, span)))
    .flatMap((mention) => placedDoing(lower, mention, clocks));
  const parts = allParts.filter(
    (part, index) =>
      (!isWholeDay(part) || (clocks.length === 0 && doings.length === 0 && allParts.every((_, at) => at === index))) &&
      [...clocks, ...between].every((other) => apart(part, other)) &&
      !clocks.some((clock) => touches(clock, part.when)) &&
      !single.some(
        ({ from, when }) =>
          'doing' in when &&
          from >= part.to &&
          /^,?\s*(?:right |just |shortly )?(?:before|after|at|over|with)?\s*$/.test(lower.slice(part.to, from)),
      ),
  );
  const spans = clocks.map((clock) => withUntil(lower, clock, doings));
  const used = spans.flatMap(({ until }) => until ?? []);
  const placed: Placed[] = [
    ...spans.map(({ placed: span }) => span),
    ...between,
    ...single.filter(({ from, to }) => !used.some((mention) => mention.from >= from && mention.to <= to)),
    ...parts,
  ].toSorted((one, other) => one.from - other.from);
  const moments = placed.map(({ when, from, to }): Moment => {
    const here = daysIn(nearDays(text, from, to));
    return { days: here.length < 7 ? here : daysIn(before), when, why: text.slice(from, to).trim() };
  });
  return { moments, guesses: clocks.filter(({ isGuess }) => isGuess) };
}

function apart(one: { from: number; to: number }, other: { from: number; to: number }): boolean {
  return one.to <= other.from || one.from >= other.to;
}

/** Days count for the moments of the half sentence that they stand in. */
function nearDays(text: string, from: number, to: number): string {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const start = Math.max(before.lastIndexOf(' and '), before.lastIndexOf(', '), 0);
  return `${before.slice(start)}${text.slice(from, to)}${after.split(/,| and /)[0] ?? ''}`;
}

function partsIn(lower: string): (Placed & { when: { from: DayEdge; to: DayEdge } })[] {
  const found: (Placed & { when: { from: DayEdge; to: DayEdge } })[] = [];
  for (const { pattern, from, to } of dayParts) {
    for (const match of lower.matchAll(pattern)) {
      const place = { from: match.index, to: match.index + match[0].length };
      if (found.every((other) => apart(place, other))) found.push({ ...place, when: { from, to } });
    }
  }
  return found;
}

/** "Any time" says something only where nothing more exact stands beside it. */
function isWholeDay({ when }: { when: { from: DayEdge; to: DayEdge } }): boolean {
  return when.from === 'up' && when.to === 'bed';
}

/** True when a clock speaks of the same stretch as a part of the day. */
function touches(clock: ClockMention, part: { from: DayEdge; to: DayEdge }): boolean {
  const from = part.from === 'up' ? 240 : part.from === 'bed' ? 1320 : part.from;
  const to = part.to === 'bed' ? 1620 : part.to === 'up' ? 480 : part.to;
  const minute = clock.relation === 'before' ? clock.minute - 1 : clock.minute;
  return minute >= from - 30 && minute <= to + 30;
}

const lead =
  /\b(right after|just after|shortly after|straight after|after|following|once|when done with|finish(?:ed|ing)?|(?:right |just |shortly )?before|prior to|ahead of|until|till|while|during|when|as|over|at|with|in|on|for|of)\s+(?:(?:my|the|his|her|their|our|a|an|i|i'm|i am|she|he|they|we|it|is|are|am|has|have|had|finish\w*|done|with|get|getting|go|daily|short|quick|usual|first|own|online|morning|evening|afternoon|early|late|family|\d+|few|short)\s+)*$/;

function placedDoing(lower: string, mention: DoingMention, clocks: readonly ClockMention[]): Placed[] {
  const before = lower.slice(0, mention.from);
  const [whole = '', word = ''] = lead.exec(before) ?? [];
  const relation = /after|following|once|done|finish/.test(word)
    ? 'after'
    : /before|prior|ahead|until|till/.test(word)
      ? 'before'
      : 'during';
  const { doing } = mention;
  const range = usual[doing.kind];
  const exact = clocks.some(
    ({ from, minute }) =>
      from >= mention.to &&
      /^[\s,(]*(?:i\.?e\.?|so|say|that is|namely)?[\s,(]*$/.test(lower.slice(mention.to, from)) &&
      (range === undefined ? /\(/.test(lower.slice(mention.to, from)) : minute >= range[0] && minute <= range[1]),
  );
  if (relation === 'during' && (exact || doing.kind === 'bed')) return [];
  const first = /\bfirst\b/.test(before.slice(-60)) && doing.kind === 'getting up';
  const atUp = doing.kind === 'getting up' && relation === 'during' ? 'after' : relation;
  const minutes = minutesOf(before.slice(-45)) ?? 60;
  const from = mention.from - whole.length;
  return [{ from, to: mention.to, when: { relation: first ? 'after' : atUp, doing, minutes } }];
}

/** "between breakfast and lunch", "from waking until dinner". */
function betweenDoings(lower: string, doings: readonly DoingMention[]): Placed[] {
  return doings.flatMap((first, index): Placed[] => {
    const second = doings[index + 1];
    if (second === undefined) return [];
    const opens = /\b(?:between|from)\s+(?:my |the )?$/.exec(lower.slice(0, first.from));
    const joins = /^\s+(?:and|to|until|till)\s+(?:my |the )?$/.test(lower.slice(first.to, second.from));
    if (opens === null || !joins) return [];
    return [
      {
        from: opens.index,
        to: second.to,
        when: { from: { doing: first.doing, side: 'end' }, to: { doing: second.doing, side: 'start' } },
      },
    ];
  });
}

/** "after 3 pm until dinner" ends where dinner begins. */
function withUntil(
  lower: string,
  clock: ClockMention,
  doings: readonly DoingMention[],
): { placed: Placed; until?: DoingMention } {
  const { from, to, start, end } = clock;
  const until = doings.find(
    (mention) =>
      mention.from >= to && /^\s*(?:until|till|and before)\s+(?:my |the )?$/.test(lower.slice(to, mention.from)),
  );
  if (clock.relation !== 'after' || until === undefined)
    return { placed: { from, to, when: { from: start, to: end } } };
  return { placed: { from, to: until.to, when: { from: start, to: { doing: until.doing, side: 'start' } } }, until };
}
