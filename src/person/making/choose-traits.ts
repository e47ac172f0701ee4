import type { Generator } from '../../random/index.ts';
import { conflicts, type Standing } from '../materials/conditions.ts';
import type { Materials } from '../materials/materials.ts';
import type { TraitWord } from '../materials/traits.ts';
import { bigFiveTraits } from '../person.ts';
import { weightedPick } from './weighted-pick.ts';

/** Draws three to six words for a character: each agrees with Big Five, preferences, manner of talking and the words before it. */
export function chooseTraits(generator: Generator, materials: Materials, standing: Standing, style: string): string[] {
  const barred = materials.styles.find(({ name }) => name === style)?.['not-with'] ?? [];
  const drawn: TraitWord[] = [];
  for (let left = generator.integer(3, 6); left > 0; left--) {
    const next = weightedPick(generator, materials.traits, (each) => {
      const unfit = barred.includes(each.word) || drawn.some((other) => other === each || opposite(each, other));
      return unfit ? 0 : traitWeight(each, standing);
    });
    if (next === null) break;
    drawn.push(next);
  }
  return drawn.map(({ word }) => word);
}

/** True when two words cannot be said of one person, whichever of the two says so. */
export function opposite(one: TraitWord, other: TraitWord): boolean {
  return one.opposite.includes(other.word) || other.opposite.includes(one.word);
}

/** 0 where the word contradicts Big Five or a preference; more where Big Five bears it out. */
function traitWeight(trait: TraitWord, standing: Standing): number {
  if (contradictedBigFive(trait, standing).length > 0 || conflicts(trait.against, standing).length > 0) return 0;
  const borneOut = bigFiveTraits.filter(
    (name) => trait['big-five'][name] !== undefined && trait['big-five'][name] === standing[name],
  );
  const said = Object.keys(trait['big-five']).length;
  return said === 0 ? 1 : 0.4 + (4 * borneOut.length) / said;
}

/** The Big Five traits of which a word says the opposite end. */
export function contradictedBigFive(trait: TraitWord, standing: Standing): string[] {
  return bigFiveTraits.filter((name) => {
    const said = trait['big-five'][name];
    const known = standing[name];
    return said !== undefined && known !== undefined && known !== 'middle' && known !== said;
  });
}
