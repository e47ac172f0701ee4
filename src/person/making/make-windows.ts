import type { Generator } from '../../random/index.ts';
import type { ActivityKind, Block, DayRoutine } from '../routine.ts';
import type { Window } from '../rubric.ts';
import type { RubricSubject } from './rubric-subject.ts';
import { chance } from './weighted-pick.ts';

/**
 * Draws when somebody wants to be left alone and when a word is welcome. Protected: focused work and classes, hobbies that need quiet,
 * and for some people dinner, bedtime of the children, or the first half hour of the day. Receptive: after getting up or breakfast, after
 * coming home, housework, hobbies for the hands, the last quiet hour; never inside a protected window.
 */
export function makeWindows(
  generator: Generator,
  { facts, standing, hobbies, routine }: RubricSubject,
): { receptive: Window[]; protected: Window[]; protectedKinds: ActivityKind[] } {
  const quietWork = facts.employment.focus || standing['conscientiousness'] === 'high';
  const quietDinner = chance(generator, standing['Family first'] === 'high' ? 0.8 : 0.25);
  const quietStart = chance(generator, standing['Early hours'] === 'low' ? 0.8 : 0.2);
  const restless = chance(generator, 0.7);
  const atBreakfast = !quietStart && chance(generator, 0.8);
  const protectedKinds: ActivityKind[] = ['care'];
  if (quietWork) protectedKinds.push('work', 'study');
  if (quietDinner) protectedKinds.push('dinner');
  const quietHobbies = new Set(hobbies.filter(({ focus }) => focus).map(({ doing }) => doing));
  const guarded = routine.days
    .flatMap((day) => [
      ...(quietStart
        ? [
            {
              weekday: day.weekday,
              from: day.up,
              to: Math.min(day.up + 30, firstStart(day)),
              why: 'just after getting up',
            },
          ]
        : []),
      ...day.blocks
        .filter(({ kind, doing }) => protectedKinds.includes(kind) || (kind === 'hobby' && quietHobbies.has(doing)))
        .map((block) => windowOf(day, block, whileDoing(block))),
    ])
    .filter(({ from, to }) => to > from);
  const open = routine.days.flatMap((day) =>
    day.blocks.flatMap((block): Window[] => {
      if (block.kind === 'breakfast') return atBreakfast ? [windowOf(day, block, 'at breakfast')] : [];
      if (block.kind === 'housework' && block.place === 'home') return [windowOf(day, block, whileDoing(block))];
      if (block.kind === 'hobby') return block.place === 'home' ? [windowOf(day, block, whileDoing(block))] : [];
      if (block.kind === 'rest') return restless ? [windowOf(day, block, 'in the last quiet hour')] : [];
      if (block.doing === 'on the way home') return [afterwards(day, block)];
      return [];
    }),
  );
  const apart = open.filter((window) => window.to > window.from && !guarded.some((other) => overlaps(window, other)));
  return { receptive: apart.length > 0 ? apart : fallback(routine.days, guarded), protected: guarded, protectedKinds };
}

/** True when two windows share a minute of the same weekday. */
export function overlaps(one: Window, other: Window): boolean {
  return one.weekday === other.weekday && one.from < other.to && other.from < one.to;
}

function windowOf(day: DayRoutine, { from, to }: Block, why: string): Window {
  return { weekday: day.weekday, from, to, why };
}

/** From a little after coming home to the next thing, at most an hour. */
function afterwards(day: DayRoutine, { to }: Block): Window {
  const next = day.blocks.find(({ from }) => from >= to)?.from ?? day.bed;
  return { weekday: day.weekday, from: to + 5, to: Math.min(to + 65, next), why: 'after coming home' };
}

/** Somebody about whom nothing else is welcome can be spoken to in the first free hour of each day. */
function fallback(days: readonly DayRoutine[], guarded: readonly Window[]): Window[] {
  return days.flatMap((day) => {
    for (let from = day.up + 30; from + 30 <= day.bed; from += 15) {
      const window = { weekday: day.weekday, from, to: from + 30, why: 'in a free half hour' };
      const busy = day.blocks.some((block) => block.from < window.to && from < block.to);
      if (!busy && !guarded.some((other) => overlaps(window, other))) return [window];
    }
    return [];
  });
}

function firstStart({ blocks, bed }: DayRoutine): number {
  return blocks[0]?.from ?? bed;
}

function whileDoing({ kind, doing }: Block): string {
  if (kind === 'dinner') return 'during dinner';
  return kind === 'work' ? 'during work' : `while ${doing}`;
}
