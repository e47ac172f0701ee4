import type { SampledPerson } from '../../person/index.ts';
import type { Point } from '../point.ts';
import type { Belief, Remembered } from './belief.ts';
import { bodyAt } from './body.ts';
import { moodAt } from './mood.ts';
import { companyAt, surroundingsAt } from './surroundings.ts';

/** Places of hobbies that tire the body. */
const sportsPlaces: ReadonlySet<string> = new Set(['gym', 'swimming pool', 'sports ground', 'park', 'garden']);

/**
 * What somebody believes at a point: the long-term belief as it stands, the short-term belief made anew from time, place, weather, routine and
 * the latest event. Equal options give an equal belief, whatever was asked before.
 */
export function believe(options: {
  seed: number;
  life: string;
  person: SampledPerson;
  goal: string | null;
  remembered: readonly Remembered[];
  point: Point;
}): Belief {
  const { seed, life, person, goal, remembered, point } = options;
  const physical = bodyAt(
    {
      seed,
      life,
      age: person.facts.age,
      tense: person.bigFive.neuroticism === 'high',
      routine: person.routine,
      sports: new Set(person.hobbies.filter(({ place }) => sportsPlaces.has(place)).map(({ doing }) => doing)),
    },
    point,
  );
  const last = remembered.at(-1) ?? null;
  const grounds = {
    person,
    point,
    ill: physical.tags.includes('ill'),
    tired: physical.tags.includes('tired'),
    alone: !point.atWork && companyAt(person.circle, point).length === 0,
    last,
    since: last === null ? Infinity : point.minute - last.minute,
  };
  return {
    at: point,
    longTerm: { person, goal, remembered },
    shortTerm: {
      physical,
      psychological: moodAt(grounds, seed, life),
      environmental: { because: surroundingsAt(person.circle, point) },
    },
  };
}
