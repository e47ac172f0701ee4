import { mentionsIn, type DoingWord } from '../prose/doings.ts';
import { clockMentionsIn, type ClockMention } from '../prose/times.ts';
import { besideClocks, betweenDoings } from './joined-moments.ts';
import { daysIn, type Moment } from './moment.ts';
import { isWholeDay, partMentionsIn, touches, type PartMention } from './part-mentions.ts';
import { placedDoing, type Placed } from './placed-doing.ts';

/** The moments that a piece of a sentence names, and the times in it for which only a rule told morning from evening. */
export interface NamedMoments {
  moments: Moment[];
  guesses: ClockMention[];
}

/**
 * Reads the moments of a piece of a sentence. A clock makes the part of the day or the meal beside it more exact and takes its place.
 * @param before the piece before it, whose days count where this one names none
 */
export function momentsIn(text: string, words: readonly DoingWord[], before: string): NamedMoments {
  const lower = text.toLowerCase();
  const clocks = clockMentionsIn(lower);
  const parts = partMentionsIn(lower);
  const doings = mentionsIn(lower, words).filter(
    (mention) =>
      clocks.every((clock) => areApart(mention, clock)) &&
      !parts.some(({ from, to }) => from <= mention.from && mention.to <= to) &&
      !(clocks.length + parts.length > 0 && /\bfor (?:my |the )?(?:\w+ )?$/.test(lower.slice(0, mention.from))) &&
      !clocks.some(({ to }) => to <= mention.from && explains.test(lower.slice(to, mention.from))),
  );
  const joined = [...betweenDoings(lower, doings), ...besideClocks(lower, doings, clocks)];
  const isAlone = (place: { from: number; to: number }) => joined.every((span) => areApart(place, span));
  const beside = doings.filter(isAlone).flatMap((mention) => placedDoing(lower, mention, clocks) ?? []);
  const alone = parts.filter(
    (part) =>
      (!isWholeDay(part) || clocks.length + doings.length + parts.length === 1) &&
      isAlone(part) &&
      clocks.every((clock) => areApart(part, clock) && !touches(clock, part)) &&
      beside.every((place) => areApart(part, place) && !leadsTo(lower, part, place) && !follows(lower, part, place)),
  );
  const spans = clocks
    .filter(isAlone)
    .map(({ from, to, start, end }): Placed => ({ from, to, when: { from: start, to: end } }));
  const placed = [...joined, ...spans, ...beside, ...alone].toSorted((one, other) => one.from - other.from);
  return {
    moments: placed.map(({ when, from, to }) => ({
      days: daysOf(text, from, to, before),
      when,
      why: text.slice(from, to).trim(),
    })),
    guesses: clocks.filter(({ isGuess }) => isGuess),
  };
}

/** "Between 7 and 8, before he starts work": why then, and no other time. */
const explains = /^\)?,\s*(?:when|while|before|after|as|once)\s+(?:\w+\s+){0,4}$/;

/** "While I host friends in the evening": the part only says when that is. */
function follows(lower: string, part: PartMention, { to }: Placed): boolean {
  return (
    part.from >= to &&
    /^\s*(?:with \w+ |(?!or |and )\w+ )?(?:(?:in|at|during) (?:the )?)?$/.test(lower.slice(to, part.from))
  );
}

function areApart(one: { from: number; to: number }, other: { from: number; to: number }): boolean {
  return one.to <= other.from || one.from >= other.to;
}

/** "In the morning before work": the part only says when that is. */
function leadsTo(lower: string, part: PartMention, { from }: Placed): boolean {
  return (
    from >= part.to &&
    /^,?\s*(?:right |just |shortly )?(?:before|after|at|over|with)?\s*$/.test(lower.slice(part.to, from))
  );
}

/** The weekdays of the half sentence that a moment stands in, else of the piece before. */
function daysOf(text: string, from: number, to: number, before: string): Moment['days'] {
  const ahead = text.slice(0, from);
  const start = Math.max(ahead.lastIndexOf(' and '), ahead.lastIndexOf(', '), 0);
  const here = daysIn(`${text.slice(start, to)}${text.slice(to).split(/,| and /)[0] ?? ''}`);
  return here.length < 7 ? here : daysIn(before);
}
