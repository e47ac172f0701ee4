import { hobbyFits, isExercise } from '../making/choose-hobbies.ts';
import { standingOf } from '../making/sketch.ts';
import { conflicts } from '../materials/conditions.ts';
import type { Materials } from '../materials/materials.ts';
import type { SampledPerson } from '../sampled-person.ts';
import type { Finding } from './finding.ts';

/** Hobbies against circumstances, preferences and the routine in which they must occur. */
export function hobbyFindings(person: SampledPerson, materials: Materials): Finding[] {
  const standing = standingOf(person.bigFive, person.preferences);
  const done = new Set(person.routine.days.flatMap(({ blocks }) => blocks.map(({ doing }) => doing)));
  const known = person.hobbies.flatMap(({ name }) => materials.hobbies.filter((each) => each.name === name));
  const idle = standing['Regular exercise'] === 'high' && !known.some(isExercise);
  const each = person.hobbies.flatMap(({ name, doing }): Finding[] => {
    const hobby = materials.hobbies.find((each) => each.name === name);
    return [
      ...(done.has(doing) ? [] : [{ rule: 'hobby-not-in-routine' as const, says: name }]),
      ...(hobby === undefined || hobbyFits(hobby, person.facts)
        ? []
        : [
            {
              rule: 'hobby-against-circumstances' as const,
              says: `${name} at ${person.facts.age} in a ${person.facts.setting}`,
            },
          ]),
      ...conflicts(hobby?.against ?? {}, standing).map((other): Finding => ({
        rule: 'hobby-against-preference',
        says: `${name}, but ${other} is ${standing[other]}`,
      })),
    ];
  });
  return idle ? [{ rule: 'exercise-missing', says: 'Regular exercise high, but no hobby is exercise' }, ...each] : each;
}
