import { generatorFor } from '../../random/index.ts';
import { scriptsFor } from './choose-script.ts';
import type { Portrait } from './portrait.ts';
import type { Script } from './script.ts';
import { isFor, likedBy } from './suits.ts';

/** Something that somebody does in free time. */
export interface Pastime {
  /** What it is, for counting how often it was done today. */
  name: string;
  script: Script;
  /** Name of the hobby that it is; null for all else. */
  hobby: string | null;
  /** As an activity. */
  doing: string;
  /** Shortest and longest minutes. */
  minutes: readonly [number, number];
  /** Hours in which it may begin. */
  hours: readonly [number, number];
  /** How often it is this person's choice, beside the others. */
  weight: number;
}

const hobbyHours = [8, 22] as const;
const choreHours = [7, 22] as const;
const anyHours = [0, 30] as const;
const hobbyWeight = 3;

const known = new WeakMap<Portrait, readonly Pastime[]>();

/** All pastimes of a person, their hobbies at home among them; the same every day. */
export function pastimesOf(portrait: Portrait): readonly Pastime[] {
  let pastimes = known.get(portrait);
  if (pastimes === undefined) known.set(portrait, (pastimes = find(portrait)));
  return pastimes;
}

function find(portrait: Portrait): Pastime[] {
  const { person, standing, activities, seed } = portrait;
  const generator = generatorFor(seed, person.id, 'tastes');
  const common = activities.pastimes.flatMap((script): Pastime[] => {
    const taste = tasteOf(generator.uniform());
    if (!isFor(script, person, standing)) return [];
    const { name, minutes, kind, weight } = script;
    const hours = script.hours ?? (kind === 'housework' || kind === 'care' ? choreHours : anyHours);
    const often = weight * taste * likedBy(script, standing);
    return [{ name, script, hobby: null, doing: name, minutes: minutes!, hours, weight: often }];
  });
  const own = person.hobbies.flatMap(({ name, doing, place }): Pastime[] => {
    const taste = tasteOf(generator.uniform());
    const [script] = scriptsFor({ kind: 'hobby', doing, hobby: name, place }, portrait);
    if (place !== 'home' || script === undefined || script.freely === 'never') return [];
    return [
      { name, script, hobby: name, doing, minutes: script.freely, hours: hobbyHours, weight: hobbyWeight * taste },
    ];
  });
  return [...common, ...own];
}

/** A quarter of all pastimes is hardly ever somebody's, a quarter is a habit. */
function tasteOf(uniform: number): number {
  if (uniform < 0.25) return 0.12;
  return uniform < 0.75 ? 0.5 + uniform : 3;
}
