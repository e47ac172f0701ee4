import type { Generator } from '../../random/index.ts';
import type { Hobby } from '../materials/hobbies.ts';
import type { Facts, Relative } from '../sampled-person.ts';
import { placeBlock, type DayDraft } from './day-draft.ts';
import { pickSome } from './weighted-pick.ts';

const parts = {
  morning: { from: 330, to: 735 },
  midday: { from: 690, to: 870 },
  afternoon: { from: 780, to: 1110 },
  evening: { from: 1050, to: 1410 },
} as const;

const chores = [
  { doing: 'cleaning', place: 'home' },
  { doing: 'doing the laundry', place: 'home' },
  { doing: 'shopping for groceries', place: 'supermarket' },
  { doing: 'tidying up', place: 'home' },
  { doing: 'doing the paperwork', place: 'home' },
] as const;

const restful = [
  'watching something',
  'sitting with a hot drink',
  'looking through messages',
  'listening to the radio',
  'leafing through a magazine',
] as const;

/** Mornings and evenings with small children, youngest first, where the person is at home. */
export function addCare(day: DayDraft, small: readonly Relative[]): void {
  const [youngest] = small;
  if (youngest === undefined) return;
  const school = day.weekday !== 'sat' && day.weekday !== 'sun';
  const care = (doing: string) => ({ kind: 'care' as const, doing, place: 'home' });
  if (school) placeBlock(day, care(`getting ${youngest.name} ready for the day`), { minutes: 25, from: 380, to: 500 });
  placeBlock(day, care(`putting ${youngest.name} to bed`), { minutes: 35, from: 1110, to: 1260 });
}

/** The last quiet hour, or half of it, before bed. */
export function addRest(generator: Generator, day: DayDraft): void {
  const rest = { kind: 'rest' as const, doing: generator.pick(restful), place: 'home' };
  const minutes = 15 * generator.integer(3, 5);
  const window = { from: day.bed - 180, to: day.bed, latest: true };
  if (!placeBlock(day, rest, { minutes, ...window })) placeBlock(day, rest, { minutes: 20, ...window });
}

/** Work that people set themselves: students at their desks, the unemployed at their letters. */
export function addOwnWork(generator: Generator, days: readonly DayDraft[], { employment }: Facts): void {
  if (employment.kind === 'student') {
    const own = { kind: 'study' as const, doing: 'studying at home', place: 'home' };
    for (const day of pickSome(generator, days, 4)) {
      placeBlock(day, own, { minutes: 30 * generator.integer(2, 4), from: day.up + 60, to: 1320 });
    }
  }
  if (employment.kind === 'unemployed') {
    const search = { kind: 'job search' as const, doing: 'writing applications', place: 'home' };
    for (const day of days.slice(0, 5)) {
      placeBlock(day, search, { minutes: 30 * generator.integer(2, 4), from: day.up + 60, to: 1080 });
    }
  }
}

/** Each hobby some times a week in its part of the day; where there is never room, once at any hour. */
export function addHobbies(generator: Generator, days: readonly DayDraft[], hobbies: readonly Hobby[]): void {
  for (const { doing, place, minutes, times, parts: when } of hobbies) {
    const wanted = generator.integer(times[0], times[1]);
    const part = parts[generator.pick(when)];
    const block = { kind: 'hobby' as const, doing, place };
    const order = pickSome(generator, days, days.length);
    let placed = 0;
    for (const day of order) {
      if (placed < wanted && placeBlock(day, block, { minutes, ...part })) placed++;
    }
    if (placed === 0) order.some((day) => placeBlock(day, block, { minutes, from: day.up + 30, to: day.bed - 30 }));
  }
}

/** Chores: nearly every day for those who keep house, else on two to four days. */
export function addHousework(generator: Generator, days: readonly DayDraft[], { employment }: Facts): void {
  const keeps = employment.kind === 'homemaker';
  const often = keeps ? 6 : generator.integer(2, employment.kind === 'retired' ? 4 : 3);
  for (const day of pickSome(generator, days, often)) {
    for (const chore of pickSome(generator, chores, keeps ? 2 : 1)) {
      const minutes = 15 * generator.integer(2, keeps ? 6 : 4);
      placeBlock(day, { kind: 'housework', ...chore }, { minutes, from: Math.max(day.up + 45, 480), to: 1260 });
    }
  }
}
