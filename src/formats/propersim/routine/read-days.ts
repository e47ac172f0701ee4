import { clockText, type ActivityKind } from '../../../person/index.ts';
import type { PropersimPersona } from '../persona.ts';
import { dayParts } from '../prose/day-parts.ts';
import { mentionsIn, type Doing } from '../prose/doings.ts';
import { hobbyWords } from '../prose/hobby-words.ts';
import type { Lexicon } from '../prose/lexicon.ts';
import { minutesOf } from '../prose/numbers.ts';
import { itemsOf, plainText } from '../prose/plain-text.ts';
import { clockMentionsIn, type ClockMention } from '../prose/times.ts';
import { daysIn } from '../rubric/moment.ts';
import type { Unread } from '../unread.ts';
import { mealKinds, type DayFacts, type MealKind, type WishedBlock } from './wished-block.ts';

/** What is done in a kind of activity that is no hobby. */
export const usualDoing: Readonly<Record<Exclude<ActivityKind, 'hobby'>, string>> = {
  work: 'working',
  study: 'studying',
  breakfast: 'having breakfast',
  lunch: 'having lunch',
  dinner: 'having dinner',
  'night meal': 'having something at night',
  care: 'looking after the children',
  housework: 'doing the housework',
  travel: 'on the way',
  'job search': 'looking for work',
  rest: 'winding down',
};

/** Words of {@link WishedBlock.doing} for a nap, by which rubrics find it. */
export const napDoing = 'taking a nap';

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
    if (night.doing.kind === 'bed') facts.bed ??= bedMinute(clock);
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
    part: clock === undefined ? partOf(text) : null,
  };
}

/** As an activity: "drawing". */
export function doingOf({ kind, hobby }: Doing, lexicon: Lexicon): string {
  if (kind !== 'hobby') return usualDoing[kind as keyof typeof usualDoing] ?? kind;
  const known = [...hobbyWords, ...lexicon.ownHobbies].find(({ name }) => name === hobby);
  return known?.doing ?? hobby ?? 'a hobby';
}

function timesOf({ relation, minute, end }: ClockMention): { from: number | null; to: number | null } {
  if (relation === 'span') return { from: minute, to: typeof end === 'number' ? end : null };
  return relation === 'before' ? { from: null, to: minute } : { from: minute, to: null };
}

function partOf(text: string): WishedBlock['part'] {
  const lower = text.toLowerCase();
  const beside = besideDoings.find(({ pattern }) => pattern.test(lower));
  if (beside !== undefined) return beside.part;
  const part = dayParts.find(({ pattern, from, to }) => lower.search(pattern) >= 0 && !(from === 'up' && to === 'bed'));
  if (part === undefined) return null;
  const from = typeof part.from === 'number' ? part.from : 240;
  const to = typeof part.to === 'number' ? part.to : 1740;
  return {
    from,
    to,
    at: part.to === 540 ? 0 : part.from === 'up' ? 480 : part.to === 'bed' ? from : Math.round((from + to) / 2),
  };
}

const besideDoings: readonly { pattern: RegExp; part: { from: number; to: number; at: number } }[] = [
  { pattern: /\bbefore (?:bed|sleep)|at bedtime/, part: { from: 1200, to: 1740, at: 1740 } },
  { pattern: /\bafter lunch\b/, part: { from: 720, to: 960, at: 780 } },
  { pattern: /\bbefore dinner\b/, part: { from: 960, to: 1140, at: 1050 } },
  { pattern: /\bafter dinner\b/, part: { from: 1110, to: 1740, at: 1170 } },
  { pattern: /\bafter breakfast\b/, part: { from: 300, to: 720, at: 480 } },
];
