import type { Generator } from '../../random/index.ts';
import type { Block, DayRoutine, SampledPerson } from '../../person/index.ts';
import type { Portrait } from './portrait.ts';
import type { Stretch } from './stretch.ts';

/** A day of the routine as it comes today. */
export interface VariedDay {
  up: number;
  bed: number;
  /** In order, without overlap; time in between is free. */
  stretches: Stretch[];
}

const grain = 5;

/** Minutes after getting up and before going to bed that stay as free as the routine leaves them. */
const edge = 15;
const chores = ['cleaning', 'doing the laundry', 'tidying up', 'doing the paperwork'];

/** Least minutes of what can shrink. */
const shortest = 15;

/** The routine of a weekday with the small differences of a single day: times move, a hobby is skipped, another chore is done. */
export function varyRoutine(day: DayRoutine, portrait: Portrait, generator: Generator): VariedDay {
  const usual = day.blocks.map((block) => stretchOf(block, portrait.person)).filter(({ from, to }) => to > from);
  const kept = usual.filter(({ kind }) => kind !== 'hobby' || generator.uniform() >= portrait.skips);
  const first = kept[0]?.from ?? day.bed;
  const last = kept.at(-1)?.to ?? day.up;
  const upMoves = Math.min(10, portrait.looseness);
  const up = Math.max(0, Math.min(onGrid(day.up) + moved(generator, upMoves), Math.max(onGrid(day.up), first - 10)));
  const bed = Math.min(2880, Math.max(onGrid(day.bed) + moved(generator, portrait.looseness), Math.max(last, up + 60)));
  const stretches: Stretch[] = [];
  let free = Math.max(up, Math.min(first, up + edge));
  for (const [at, stretch] of kept.entries()) {
    const next = kept[at + 1]?.from ?? Math.min(bed, Math.max(last, bed - edge));
    const placed = place(stretch, { from: free, to: next }, portrait.looseness, generator);
    if (placed.to <= placed.from) continue;
    stretches.push(otherChore(placed, generator));
    free = placed.to;
  }
  return { up, bed, stretches };
}

/** Moves and lengthens a stretch a little within the time around it. */
function place(stretch: Stretch, room: { from: number; to: number }, looseness: number, generator: Generator): Stretch {
  const from = Math.max(stretch.from, room.from);
  if (stretch.fixed) return { ...stretch, from };
  const usual = stretch.to - stretch.from;
  const length = Math.max(Math.min(usual, shortest), usual + moved(generator, usual >= 30 ? 10 : 5));
  const earliest = Math.max(room.from, stretch.from - looseness);
  const latest = Math.min(stretch.from + looseness, room.to - length);
  const begin = latest > earliest ? earliest + grain * generator.integer(0, (latest - earliest) / grain) : earliest;
  return { ...stretch, from: begin, to: Math.min(begin + length, Math.max(room.to, begin)) };
}

function otherChore(stretch: Stretch, generator: Generator): Stretch {
  if (stretch.kind !== 'housework' || !chores.includes(stretch.doing) || generator.uniform() < 0.65) return stretch;
  return { ...stretch, doing: generator.pick(chores) };
}

function stretchOf({ kind, doing, place, from, to }: Block, person: SampledPerson): Stretch {
  const hobby = kind === 'hobby' ? hobbyNamed(doing, person) : null;
  const away = place !== 'home';
  return {
    kind: kind === 'hobby' && hobby === null ? 'free' : kind,
    doing,
    hobby,
    place,
    from: onGrid(from),
    to: onGrid(to),
    fixed:
      kind === 'travel' ||
      kind === 'work' ||
      (kind === 'study' && away) ||
      (away && kind !== 'hobby' && kind !== 'housework'),
    script: null,
  };
}

/** The hobby that a block of the routine is; null when it is none of the person's. */
function hobbyNamed(doing: string, { hobbies }: SampledPerson): string | null {
  const same = hobbies.find((hobby) => hobby.doing === doing) ?? hobbies.find(({ name }) => doing.includes(name));
  return same?.name ?? null;
}

function moved(generator: Generator, most: number): number {
  return grain * generator.integer(-most / grain, most / grain);
}

function onGrid(minute: number): number {
  return Math.round(minute / grain) * grain;
}
