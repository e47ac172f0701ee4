import type { Generator } from '../../random/index.ts';
import { conflicts, type Standing } from '../materials/conditions.ts';
import type { Hobby } from '../materials/hobbies.ts';
import type { Facts } from '../sampled-person.ts';
import { weightedPick } from './weighted-pick.ts';

/** Draws two to four hobbies that fit age, surroundings, faith and preferences; two that need no special circumstances are always found. */
export function chooseHobbies(
  generator: Generator,
  hobbies: readonly Hobby[],
  facts: Facts,
  standing: Standing,
): Hobby[] {
  const drawn: Hobby[] = [];
  for (let left = generator.integer(2, 4); left > 0; left--) {
    const next = weightedPick(generator, hobbies, (hobby) => {
      if (drawn.includes(hobby) || !hobbyFits(hobby, facts) || conflicts(hobby.against, standing).length > 0) return 0;
      const liked = Object.entries(hobby.likes).filter(([name, level]) => standing[name] === level).length;
      return (1 + 2 * liked) * (hobby.place === 'home' ? 1.3 : 1);
    });
    if (next === null) break;
    drawn.push(next);
  }
  return drawn;
}

/** Whether somebody in these circumstances can have the hobby. */
export function hobbyFits(hobby: Hobby, { age, setting, religion }: Facts): boolean {
  return (
    hobby.ages[0] <= age &&
    age <= hobby.ages[1] &&
    hobby.settings.some((each) => each === setting) &&
    (!hobby.faith || religion !== 'No religion')
  );
}
