import { clockText, type ActivityKind } from '../../../person/index.ts';
import type { PropersimPersona } from '../persona.ts';
import { mentionsIn, type Doing } from '../prose/doings.ts';
import type { Lexicon } from '../prose/lexicon.ts';
import { minutesOf } from '../prose/numbers.ts';
import { itemsOf, plainText } from '../prose/plain-text.ts';
import { clockMentionsIn, type ClockMention } from '../prose/times.ts';
import { daysIn } from '../rubric/moment.ts';
import type { Unread } from '../unread.ts';
import { partOfText } from './part-of-text.ts';
import { doingOf, napDoing } from './usual-doing.ts';
import { mealKinds, type DayFacts, type MealKind, type WishedBlock } from './wished-block.ts';

/** Reads lifestyle and plan: hours of the night, meals, and all that has a place in the day. What names nothing goes to `unread`. */
export function readDays(persona: PropersimPersona, lexicon: Lexicon): { facts: DayFacts; unread: Unread[] } {
  const facts: DayFacts = { up: null, bed: null, meals: {}, skipped: [], blocks: [] };
  const unread: Unread[] = [];
  const read = (field: string, text: string, isPlan: boolean) => {
    const found = readClause(text, { facts, lexicon, isPlan });
    for (const { minute, from, to } of found.guesses) {
      unread.push({
        field,
        text: text.slice(from, to),
        reason: `morning or evening is not said: read as ${clockText(minute)}`,
      });
    }
    if (!found.isRead) unread.push({ field, text, reason: 'no time, meal or activity was found in it' });
  };
  for (const item of itemsOf(plainText(persona.lifestyle))) {
    for (const clause of item.split(
      /,\s+(?!around|about|at\b|by\b|from\b|between|until|usually|right|just|often)(?=[a-z])|\s+and\s+(?=is\b|then\b|works?\b|goes\b|wakes?\b|has\b|drinks\b)|\s+then\s+|\s+with\s+(?=lunch|breakfast|dinner)/i,
    )) {
      read('lifestyle', clause, false);
    }
  }
  for (const item of itemsOf(plainText(persona.dailyPlan))) read('daily_plan_req', item, true);
  return { facts, unread };
}

interface Reading {
  facts: DayFacts;
  lexicon: Lexicon;
  isPlan: boolean;
}

function readClause(text: string, { facts, lexicon, isPlan }: Reading): { isRead: boolean; guesses: ClockMention[] } {
  const clocks = clockMentionsIn(text);
  const mentions = mentionsIn(text, lexicon.words).filter((mention) =>
    clocks.every(({ from, to }) => mention.to <= from || mention.from >= to),
  );
  const [clock] = clocks;
  const night = mentions.find(({ doing: { kind } }) => kind === 'getting up' || kind === 'bed');
  const only = mentions.every(({ doing: { kind } }) => kind === 'getting up' || kind === 'bed');
  if (night !== undefined && clock !== undefined && (only || !isPlan)) {
    if (night.doing.kind === 'bed') facts.bed ??= bedMinute(clocks.at(-1) ?? clock);
    else facts.up ??= upMinute(clock);
    return {
      isRead: true,
      guesses: night.doing.kind === 'bed' ? [] : clocks.filter(({ isGuess, minute }) => isGuess && minute > 720),
    };
  }
  const meant = mentions.find(
    ({ doing: { kind } }) => !['getting up', 'bed', 'free', 'breaks', 'meals'].includes(kind),
  );
  const meal = mealOf(mentions.map(({ doing }) => doing));
  if (meal !== null && /\bskips?\b|\bno (?:breakfast|lunch|dinner)\b/i.test(text))
    facts.skipped = [...facts.skipped, meal];
  else if (meal !== null && (meant === undefined || meant.doing.kind === meal)) {
    if (clock !== undefined) facts.meals[meal] ??= clock.minute;
  } else if (meant !== undefined) facts.blocks.push(blockOf(meant.doing, text, clock, lexicon));
  return { isRead: mentions.length > 0 || clock !== undefined, guesses: clocks.filter(({ isGuess }) => isGuess) };
}

function mealOf(doings: readonly Doing[]): MealKind | null {
  const [kind] = doings.flatMap((doing) => mealKinds.filter((meal) => meal === doing.kind));
  return kind ?? null;
}

function upMinute({ relation, minute, end }: ClockMention): number {
  return relation === 'span' && typeof end === 'number' ? Math.round((minute + end) / 2 / 5) * 5 : minute;
}

/** Nobody goes to bed between six in the morning and six in the evening: "at 11" is late, "at 2" is the next day. */
function bedMinute({ minute }: ClockMention): number {
  if (minute >= 1080) return minute;
  return minute >= 360 && minute !== 720
    ? minute + 720 >= 1080 && minute < 720
      ? minute + 720
      : minute + 1440
    : minute === 720
      ? 1440
      : minute + 1440;
}

function blockOf(doing: Doing, text: string, clock: ClockMention | undefined, lexicon: Lexicon): WishedBlock {
  const kind = doing.kind === 'nap' ? 'rest' : (doing.kind as ActivityKind);
  const times = clock === undefined ? { from: null, to: null } : timesOf(clock);
  const minutes = minutesOf(text);
  const isWork = kind === 'work' || kind === 'study';
  const days = daysIn(text);
  return {
    kind,
    hobby: doing.hobby,
    doing: doing.kind === 'nap' ? napDoing : doingOf(doing, lexicon),
    days: isWork && days.length === 7 ? days.slice(0, 5) : days,
    ...times,
    minutes,
    part: clock === undefined ? partOfText(text) : null,
  };
}

function timesOf({ relation, minute, end }: ClockMention): { from: number | null; to: number | null } {
  if (relation === 'span') return { from: minute, to: typeof end === 'number' ? end : null };
  return relation === 'before' ? { from: null, to: minute } : { from: minute, to: null };
}
