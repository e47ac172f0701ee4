import type { Block, DayRoutine } from '../../../person/index.ts';
import type { Doing } from '../prose/doings.ts';
import { gapsOf } from '../routine/day-sheet.ts';
import { napDoing } from '../routine/usual-doing.ts';
import type { Moment, MomentEdge } from './moment.ts';

/** A stretch of one day, in minutes from its midnight. */
export interface Stretch {
  from: number;
  to: number;
}

/** Names of hobbies by what is done. */
export type HobbyNames = ReadonlyMap<string, string>;

/**
 * Where in a day of the routine a moment lies, cut to the waking hours; empty where the day has nothing of the kind.
 * @param hobbies the name of each hobby by its `doing`
 */
export function resolveMoment({ when }: Moment, day: DayRoutine, hobbies: HobbyNames): Stretch[] {
  const stretches = 'doing' in when ? besideDoing(when, day, hobbies) : betweenEdges(when, day, hobbies);
  return stretches
    .map(({ from, to }) => ({ from: Math.max(from, day.up), to: Math.min(to, day.bed) }))
    .filter(({ from, to }) => to - from >= 5);
}

function besideDoing(when: Extract<Moment['when'], { doing: Doing }>, day: DayRoutine, hobbies: HobbyNames): Stretch[] {
  const { relation, doing, minutes } = when;
  return placesOf(doing, day, hobbies).map(({ from, to }) => {
    if (relation === 'during') return { from, to };
    return relation === 'after' ? { from: to, to: to + minutes } : { from: from - minutes, to: from };
  });
}

/** An edge after midnight belongs to the end of the day: "until 1 am" of somebody who goes to bed at two. */
function betweenEdges(when: { from: MomentEdge; to: MomentEdge }, day: DayRoutine, hobbies: HobbyNames): Stretch[] {
  const from = edgeOf(when.from, day, hobbies);
  const to = edgeOf(when.to, day, hobbies);
  if (from === null || to === null) return [];
  const late = (minute: number) => (minute < day.up && minute + 1440 <= day.bed ? minute + 1440 : minute);
  const start = typeof when.from === 'number' && when.to !== day.up ? late(from) : from;
  const end = typeof when.to === 'number' && to < start ? late(to) : to;
  return end > start ? [{ from: start, to: end }] : [];
}

function edgeOf(edge: MomentEdge, day: DayRoutine, hobbies: HobbyNames): number | null {
  if (typeof edge === 'number') return edge;
  if (edge === 'up' || edge === 'bed') return day[edge];
  const [first] = placesOf(edge.doing, day, hobbies);
  return first === undefined ? null : edge.side === 'start' ? first.from : first.to;
}

function placesOf({ kind, hobby }: Doing, day: DayRoutine, hobbies: HobbyNames): Stretch[] {
  const blocks = (test: (block: Block) => boolean) => day.blocks.filter(test);
  switch (kind) {
    case 'getting up':
      return [{ from: day.up, to: day.up }];
    case 'bed':
      return [{ from: day.bed, to: day.bed }];
    case 'meals':
      return blocks((block) => ['breakfast', 'lunch', 'dinner', 'night meal'].includes(block.kind));
    case 'nap':
      return blocks(({ doing }) => doing === napDoing);
    case 'free':
      return gapsOf(day).filter(({ from, to }) => to - from >= 15);
    case 'breaks':
      return breaksOf(day);
    case 'hobby':
      return blocks((block) => block.kind === 'hobby' && hobbies.get(block.doing) === hobby);
    default:
      return blocks((block) => block.kind === kind);
  }
}

/** Free time just after a piece of work, half an hour at most. */
function breaksOf(day: DayRoutine): Stretch[] {
  const ends = new Set(day.blocks.filter(({ kind }) => kind === 'work' || kind === 'study').map(({ to }) => to));
  return gapsOf(day)
    .filter(({ from, to }) => ends.has(from) && to - from >= 10)
    .map(({ from, to }) => ({ from, to: Math.min(to, from + 30) }));
}
