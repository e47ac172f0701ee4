import type { Generator } from '../../random/index.ts';
import { conflicts, type Standing } from '../materials/conditions.ts';
import type { Hobby } from '../materials/hobbies.ts';
import type { Level } from '../person.ts';
import type { Facts } from '../sampled-person.ts';
import { weightedPick } from './weighted-pick.ts';

/** Draws two to four hobbies that fit age, surroundings, faith and preferences; whoever needs exercise gets some. */
export function chooseHobbies(
  generator: Generator,
  hobbies: readonly Hobby[],
  facts: Facts,
  standing: Standing,
): Hobby[] {
  const drawn: Hobby[] = [];
  const exercising = standing['Regular exercise'] === 'high';
  for (let left = generator.integer(2, 4); left > 0; left--) {
    const next = weightedPick(generator, hobbies, (hobby) => {
      if (exercising && drawn.length === 0 && !isExercise(hobby)) return 0;
      if (drawn.includes(hobby) || !hobbyFits(hobby, facts) || conflicts(hobby.against, standing).length > 0) return 0;
      const liked = Object.entries(hobby.likes).filter(([name, level]) => standing[name] === level).length;
      const wished = Object.keys(hobby.against).filter(
        (name) => standing[name] === opposite(hobby.against[name]!),
      ).length;
      return (1 + 2 * liked + 3 * wished) * (hobby.place === 'home' ? 1.3 : 1);
    });
    if (next === null) break;
    drawn.push(next);
  }
  return drawn;
}

/** Whether the hobby counts as exercise: those who take none never have it. */
export function isExercise(hobby: Hobby): boolean {
  return hobby.against['Regular exercise']?.includes('low') === true;
}

/** The end of the scale away from these levels; null where both ends are among them, or neither. */
function opposite(levels: readonly Level[]): Level | null {
  const [low, high] = [levels.includes('low'), levels.includes('high')];
  return low === high ? null : low ? 'high' : 'low';
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
