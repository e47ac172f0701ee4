import type { Generator } from '../../random/index.ts';
import { mealAt, placeBlock, type DayDraft } from './day-draft.ts';

const meals: readonly string[] = ['breakfast', 'lunch', 'dinner', 'night meal'];

/** Least minutes between the starts of two meals. */
const between = 150;

/**
 * Adds the meals at home: one after getting up, lunch at noon and dinner at the culture's hour (earlier or later where work stands in the
 * way), none less than two and a half hours after another. Meals at work are there already.
 */
export function addMeals(generator: Generator, day: DayDraft, dinner: number): void {
  const slow = 5 * generator.integer(0, 3);
  placeMeal(day, { minutes: 20, from: day.up + 10 + slow, to: day.up + 75 });
  if (day.up < 660) placeMeal(day, { minutes: 35, from: 735 + slow, to: 885 });
  const shifted = dinner + 15 * generator.integer(-1, 1);
  const placed = placeMeal(day, { minutes: 45, from: shifted, to: Math.min(shifted + 120, day.bed - 30) });
  if (!placed && !day.blocks.some(({ kind }) => kind === 'dinner')) {
    placeMeal(day, { minutes: 30, from: 1005, to: Math.min(1410, day.bed - 20) });
  }
}

/** Tries every quarter of an hour of the window. */
function placeMeal(day: DayDraft, window: { minutes: number; from: number; to: number }): boolean {
  for (let from = window.from; from + window.minutes <= window.to; from += 15) {
    const near = day.blocks.some((block) => meals.includes(block.kind) && Math.abs(block.from - from) < between);
    const kind = mealAt(from);
    const again = day.blocks.some((block) => block.kind === kind);
    const doing = kind === 'night meal' ? 'having a meal' : `having ${kind}`;
    const { minutes } = window;
    if (!near && !again && placeBlock(day, { kind, doing, place: 'home' }, { minutes, from, to: from + minutes }))
      return true;
  }
  return false;
}
