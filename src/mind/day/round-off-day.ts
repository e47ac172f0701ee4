import type { Generator } from '../../random/index.ts';
import type { Portrait } from './portrait.ts';
import { gapsOf, type Stretch } from './stretch.ts';
import type { VariedDay } from './vary-routine.ts';

const meals: readonly string[] = ['breakfast', 'lunch', 'dinner', 'night meal'];

/** Minutes awake after which something is eaten, and after one meal the next. */
const hungryAfterGettingUp = 240;
const hungryAfterMeal = 420;

/** Minutes between two stretches away that are spent away, at most. */
const longestBetween = 75;

/** Minutes that meals take those who do not like to cook, at most. */
const shortMeal = 40;

/** Least minutes for getting up and going to bed, where something that can shrink stands beside them. */
const leastAtEdges = 15;

/** Minutes that meals and outings take from free time before and after them. */
const wider: Readonly<Record<string, readonly [number, number]>> = {
  breakfast: [5, 10],
  lunch: [10, 10],
  dinner: [20, 15],
  out: [20, 20],
};

/** Adds what a routine does not tell: getting up and going to bed, meals it forgot, cooking and clearing up, the way to places. */
export function roundOffDay(day: VariedDay, portrait: Portrait, generator: Generator): VariedDay {
  const { up, bed } = day;
  const stretches = withMeals(stayingOut(withEdges(day, portrait, generator)), up, bed, generator);
  return { up, bed, stretches: widened(stretches, portrait, generator) };
}

function withEdges({ up, bed, stretches }: VariedDay, portrait: Portrait, generator: Generator): Stretch[] {
  const wish = (habit: number) => Math.max(10, habit + 5 * generator.integer(-1, 1));
  const morning = up + wish(portrait.gettingUp);
  const night = bed - wish(portrait.goingToBed);
  const first = stretches[0];
  const last = stretches.at(-1);
  const between = stretches.map((stretch) => {
    let { from, to } = stretch;
    if (stretch === first && !stretch.fixed) from = Math.max(from, Math.min(up + leastAtEdges, to - leastAtEdges));
    if (stretch === last && !stretch.fixed) to = Math.min(to, Math.max(bed - leastAtEdges, from + leastAtEdges));
    return { ...stretch, from, to };
  });
  const upTo = Math.min(morning, between[0]?.from ?? bed - 10);
  const bedFrom = Math.max(night, between.at(-1)?.to ?? upTo);
  return [
    ...(upTo > up ? [athome('getting up', up, upTo)] : []),
    ...between,
    ...(bed > bedFrom ? [athome('going to bed', bedFrom, bed)] : []),
  ];
}

/** Nobody goes home for an hour without a way there: short gaps between two stretches away belong to the first. */
function stayingOut(stretches: readonly Stretch[]): Stretch[] {
  const isOut = (stretch: Stretch | undefined) =>
    stretch !== undefined && stretch.place !== 'home' && stretch.kind !== 'travel' && stretch.fixed;
  return stretches.map((stretch, at) => {
    const next = stretches[at + 1];
    const stays = isOut(stretch) && isOut(next) && next!.from - stretch.to <= longestBetween;
    return stays ? { ...stretch, to: next!.from } : stretch;
  });
}

/** A meal where somebody would go hungry: in free time, of a kind that the day does not have yet. */
function withMeals(stretches: Stretch[], up: number, bed: number, generator: Generator): Stretch[] {
  const eaten = stretches.filter(({ kind }) => meals.includes(kind));
  const times = [up, ...eaten.map(({ from }) => from), bed];
  const added: Stretch[] = [];
  for (let at = 1; at < times.length; at++) {
    const before = times[at - 1]!;
    const hungry = at === 1 ? hungryAfterGettingUp : hungryAfterMeal;
    if (times[at]! - before <= hungry) continue;
    const wish = at === 1 ? before + 30 : before + Math.min(300, Math.floor((times[at]! - before) / 10) * 5);
    const gap = gapsOf(stretches, up, bed).find(
      ({ from, to }) => to - from >= 25 && to >= wish + 25 && from < times[at]! - 60,
    );
    const from = gap === undefined ? 0 : Math.max(gap.from, wish);
    const kind = mealAt(from);
    if (gap === undefined || stretches.some((stretch) => stretch.kind === kind)) continue;
    added.push(athome(kind, from, from + 20 + 5 * generator.integer(0, 1)));
  }
  return [...stretches, ...added].sort((one, other) => one.from - other.from);
}

/** Lets meals begin with cooking (or makes short work of them) and outings with the way there, as far as there is free time around them. */
function widened(stretches: readonly Stretch[], { standing }: Portrait, generator: Generator): Stretch[] {
  const cooking = { low: -0.4, middle: 0.8, high: 1.4 }[standing['Cooking from scratch'] ?? 'middle'];
  let free = stretches[0]?.from ?? 0;
  return stretches.map((stretch, at) => {
    const { kind, place, from, to } = stretch;
    const away = place !== 'home';
    const room = away ? (stretch.fixed || meals.includes(kind) ? undefined : wider['out']) : wider[kind];
    const [before, after] = room ?? [0, 0];
    const share = (minutes: number) =>
      5 * Math.round((minutes * (away ? 1 : cooking) * (0.5 + generator.uniform())) / 5);
    const next = stretches[at + 1]?.from ?? to;
    const begin = before === 0 ? from : Math.max(free, from - share(before));
    const wide = {
      ...stretch,
      from: begin,
      to: after === 0 ? to : Math.min(next, Math.max(begin + 10, to + share(after))),
    };
    if (cooking < 0 && meals.includes(kind) && !away) wide.to = Math.min(wide.to, wide.from + shortMeal);
    free = wide.to;
    return wide;
  });
}

function athome(kind: Stretch['kind'], from: number, to: number): Stretch {
  const doing = meals.includes(kind) ? `having ${kind === 'night meal' ? 'a meal' : kind}` : kind;
  return { kind, doing, hobby: null, place: 'home', from, to, fixed: false, script: null };
}

/** What a meal at that minute is called. */
function mealAt(minute: number): 'breakfast' | 'lunch' | 'dinner' | 'night meal' {
  const hour = Math.floor((minute % 1440) / 60);
  if (hour >= 4 && hour < 11) return 'breakfast';
  if (hour >= 11 && hour < 16) return 'lunch';
  return hour >= 16 && hour < 23 ? 'dinner' : 'night meal';
}
