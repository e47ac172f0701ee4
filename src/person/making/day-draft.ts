import type { Block, Weekday } from '../routine.ts';

/** A weekday while it is being filled. */
export interface DayDraft {
  weekday: Weekday;
  up: number;
  bed: number;
  /** In order. */
  blocks: Block[];
}

/** Starts of blocks fall on multiples of this many minutes. */
const grid = 5;

/**
 * Puts a block into the earliest gap of a window that holds it, within waking hours and `grid` minutes away from getting up and going to bed.
 * @param options.latest true for the latest gap instead
 * @returns whether there was room
 */
export function placeBlock(
  day: DayDraft,
  block: Omit<Block, 'from' | 'to'>,
  options: { minutes: number; from: number; to: number; latest?: boolean },
): boolean {
  const { minutes, latest = false } = options;
  const first = Math.ceil(Math.max(options.from, day.up + grid) / grid) * grid;
  const last = Math.floor((Math.min(options.to, day.bed - grid) - minutes) / grid) * grid;
  const starts = Array.from({ length: Math.max(0, (last - first) / grid + 1) }, (_, index) => first + index * grid);
  if (latest) starts.reverse();
  const from = starts.find((start) => day.blocks.every((other) => other.to <= start || other.from >= start + minutes));
  if (from === undefined) return false;
  addBlock(day, { ...block, from, to: from + minutes });
  return true;
}

/** Adds a block at its place in the order; the caller knows that there is room. */
export function addBlock(day: DayDraft, block: Block): void {
  const at = day.blocks.findIndex(({ from }) => from > block.from);
  day.blocks.splice(at < 0 ? day.blocks.length : at, 0, block);
}

/** What a meal at that minute is called. */
export function mealAt(minute: number): 'breakfast' | 'lunch' | 'dinner' | 'night meal' {
  const hour = Math.floor((minute % 1440) / 60);
  if (hour >= 4 && hour < 11) return 'breakfast';
  if (hour >= 11 && hour < 16) return 'lunch';
  return hour >= 16 && hour < 23 ? 'dinner' : 'night meal';
}
