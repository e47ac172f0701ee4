import type { Block, DayRoutine, Weekday } from '../../../person/index.ts';
import { fillBetween, freeNear, put, putFixed, type DaySheet, type Place } from './day-sheet.ts';
import { usualDoing } from './usual-doing.ts';
import { mealKinds, type MealKind, type WishedBlock } from './wished-block.ts';

/** What fills a weekday, apart from getting up and going to bed. */
export interface DayWishes {
  up: number;
  bed: number;
  /** Minute of each meal that is eaten. */
  meals: Partial<Record<MealKind, number>>;
  /** Stretches of work or study, filled around all else, and how much of each in minutes at most. */
  duties: readonly { kind: 'work' | 'study'; from: number; to: number; minutes: number }[];
  blocks: readonly WishedBlock[];
  /** Where the person wants to be left alone; what has no time of its own goes elsewhere, if there is room. */
  avoided: readonly { from: number; to: number }[];
}

const mealMinutes: Readonly<Record<MealKind, number>> = { breakfast: 20, lunch: 30, dinner: 40 };

/**
 * Lays out one weekday: first what has a time, then meals, then what has a length only, in free time before it takes time of duties, at last the
 * duties themselves.
 */
export function layDay(weekday: Weekday, { up, bed, meals, duties, blocks, avoided }: DayWishes): DayRoutine {
  const sheet: DaySheet = { up, bed, blocks: [] };
  const wished = blocks.filter(({ days }) => days.includes(weekday));
  for (const block of wished.filter(({ from, to }) => from !== null || to !== null)) putTimed(sheet, block);
  for (const kind of mealKinds) {
    const at = meals[kind];
    if (at === undefined) continue;
    const within = { from: Math.max(up, at - 150), to: Math.min(bed, at + 150) };
    const free = freeNear(sheet, { at, minutes: mealMinutes[kind], least: 10, within });
    if (free !== null) put(sheet, { ...blockOf(kind, usualDoing[kind]), ...free });
  }
  const loose = wished.filter(({ from, to }) => from === null && to === null);
  loose.forEach((block, index) => putLoose(sheet, block, { index, count: loose.length, duties, avoided }));
  for (const { kind, from, to, minutes } of duties)
    fillBetween(sheet, { ...blockOf(kind, usualDoing[kind]), from, to }, minutes);
  return { weekday, up, bed, blocks: joined(sheet.blocks) };
}

/** Pieces of one thing that follow on each other are one block. */
function joined(blocks: readonly Block[]): Block[] {
  const all: Block[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (last?.doing === block.doing && last.to === block.from) all[all.length - 1] = { ...last, to: block.to };
    else all.push(block);
  }
  return all;
}

function blockOf(kind: Block['kind'], doing: string): Omit<Block, 'from' | 'to'> {
  return { kind, doing, place: 'home' };
}

/** Times of texts after midnight belong to the end of the day. */
function putTimed(sheet: DaySheet, { kind, doing, from, to, minutes }: WishedBlock): void {
  const length = minutes ?? usualMinutes(kind);
  const start = from ?? (to ?? 0) - length;
  const shifted = start < sheet.up && start + 1440 < sheet.bed ? 1440 : 0;
  const end = from !== null && to !== null ? to : start + length;
  putFixed(sheet, { ...blockOf(kind, doing), from: start + shifted, to: end + shifted });
}

/** In time that no duty needs and nothing protects, else in time of duties, at last anywhere in the day. */
function putLoose(
  sheet: DaySheet,
  { kind, doing, minutes, part }: WishedBlock,
  { index, count, duties, avoided }: { index: number; count: number } & Pick<DayWishes, 'duties' | 'avoided'>,
): void {
  const { up, bed } = sheet;
  const last = Math.max(up + 90, Math.min(bed - 150, 1200));
  const at = part?.at ?? up + 60 + Math.round(((last - up - 60) * index) / Math.max(1, count - 1) / 5) * 5;
  const length = minutes ?? usualMinutes(kind, doing);
  const within = part === null ? { from: up, to: bed } : { from: Math.max(up, part.from), to: Math.min(bed, part.to) };
  const place: Place = { at, minutes: length, least: 20, within };
  const free =
    freeNear(withDuties(sheet, duties, part === null ? avoided : []), place) ??
    freeNear(withDuties(sheet, duties, []), place) ??
    freeNear(sheet, place) ??
    freeNear(sheet, { ...place, least: 10, within: { from: up, to: bed } });
  if (free !== null) put(sheet, { ...blockOf(kind, doing), ...free });
}

/** The day as if its duties stood there already, and as if there were no time in what is avoided. */
function withDuties(
  { up, bed, blocks }: DaySheet,
  duties: DayWishes['duties'],
  avoided: DayWishes['avoided'],
): DaySheet {
  const copy: DaySheet = { up, bed, blocks };
  for (const { from, to } of avoided) fillBetween(copy, { ...blockOf('rest', 'left alone'), from, to }, to - from);
  for (const { kind, from, to, minutes } of duties)
    fillBetween(copy, { ...blockOf(kind, usualDoing[kind]), from, to }, minutes);
  return copy;
}

function usualMinutes(kind: Block['kind'], doing = ''): number {
  if (doing === 'having tea or coffee') return 20;
  if (kind === 'housework' || kind === 'rest') return 30;
  return kind === 'work' || kind === 'study' ? 120 : 45;
}
