import type { Generator } from '../../random/index.ts';
import type { Home } from '../../world/index.ts';
import { areThere } from './cast-of.ts';
import { drawWeighted } from './draw-weighted.ts';
import { hasOutdoors } from './home-places.ts';
import { pastimesOf, type Pastime } from './pastimes.ts';
import type { Portrait } from './portrait.ts';
import { gapsOf, type Stretch } from './stretch.ts';
import { isOnDay } from './suits.ts';

const grain = 5;

/** How much less likely something becomes each time that it was done today. */
const again = 0.2;

/** As if done so often: a hobby that the routine has today is not taken up besides. */
const planned = 9;

/** How much less likely it is to go out again. */
const outAgain = 0.15;

/** Fills what is free between `up` and `bed` with pastimes of the person, by the hour, by who is there, and by what was done today already. */
export function fillFreeTime(
  day: { up: number; bed: number; stretches: readonly Stretch[] },
  options: { portrait: Portrait; home: Home; weekend: boolean },
  generator: Generator,
): Stretch[] {
  const done = new Map<string, number>();
  for (const { hobby, doing } of day.stretches) done.set(hobby ?? doing, hobby === null ? 1 : planned);
  const outdoors = hasOutdoors(options.home);
  let outings = day.stretches.some(({ place }) => place !== 'home') ? 1 : 0;
  const filled: Stretch[] = [];
  for (const gap of gapsOf(day.stretches, day.up, day.bed)) {
    let last = '';
    for (let from = gap.from; from < gap.to; from = filled.at(-1)!.to) {
      const moment = { ...options, outdoors, from, left: gap.to - from, last, done, outings };
      const pastime = choosePastime(moment, generator) ?? pastimesOf(options.portrait)[0]!;
      const minutes = minutesOf(pastime, gap.to - from, generator);
      const { script, hobby, doing, name } = pastime;
      const place = script.away ? 'out' : 'home';
      filled.push({
        kind: script.kind,
        doing,
        hobby,
        place,
        from,
        to: from + minutes,
        fixed: false,
        script,
      });
      last = name;
      done.set(name, (done.get(name) ?? 0) + 1);
      if (script.away) outings++;
    }
  }
  return [...day.stretches, ...filled].sort((one, other) => one.from - other.from);
}

interface Moment {
  portrait: Portrait;
  weekend: boolean;
  /** Whether the home has a place in the open. */
  outdoors: boolean;
  from: number;
  /** Minutes until something else begins. */
  left: number;
  /** What was done just before. */
  last: string;
  /** What was done today, and how often. */
  done: ReadonlyMap<string, number>;
  outings: number;
}

function choosePastime(moment: Moment, generator: Generator): Pastime | null {
  const weightOf = (pastime: Pastime) => weightNow(pastime, moment);
  return drawWeighted(pastimesOf(moment.portrait), weightOf, generator);
}

function weightNow({ name, script, minutes, hours, weight }: Pastime, moment: Moment): number {
  const { portrait, weekend, outdoors, from, left, last, done, outings } = moment;
  if (script.outdoors && !outdoors) return 0;
  if (minutes[0] > left || name === last || !isAt(hours, from) || !isOnDay(script, weekend)) return 0;
  if (!areThere(script.needed, { portrait, minute: from, weekend, child: script.child, doing: '' })) return 0;
  let now = weight;
  for (let times = done.get(name) ?? 0; times > 0; times--) now *= again;
  if (script.away) for (let times = outings; times > 0; times--) now *= outAgain;
  return now;
}

function isAt([from, to]: readonly [number, number], minute: number): boolean {
  const hour = (minute % 1440) / 60;
  return (hour >= from && hour < to) || (hour + 24 >= from && hour + 24 < to);
}

/** How long a pastime lasts this time: what would be left of the gap is taken along where it is too short for anything else. */
function minutesOf({ minutes: [least, most] }: Pastime, left: number, generator: Generator): number {
  if (left <= least) return left;
  const drawn = grain * generator.integer(least / grain, Math.min(most, left) / grain);
  return left - drawn < 2 * grain && left <= most + grain ? left : drawn;
}
