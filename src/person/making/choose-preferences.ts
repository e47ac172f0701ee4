import type { Generator } from '../../random/index.ts';
import type { DimensionMaterial } from '../materials/preferences.ts';
import type { Materials } from '../materials/materials.ts';
import { bigFiveTraits, levels, type BigFiveTrait, type Level } from '../person.ts';
import type { Facts } from '../sampled-person.ts';
import type { Guides } from './guides.ts';
import { jobOf } from './job-of.ts';
import { pickSome, weightedPick } from './weighted-pick.ts';

const neutral = () => 1;

/** How much likelier a level becomes by a trait that points to it, and less likely by one that points away. */
const tilt = 1.7;

/**
 * Draws which dimensions a person has a word to say on, and where they stand: in the plan's direction, tilted by Big Five and age,
 * never against the job or against a preference drawn before. A dimension on which no level is left is skipped.
 */
export function choosePreferences(
  generator: Generator,
  guides: Guides,
  perPerson: { from: number; to: number },
  materials: Materials,
  facts: Facts,
  bigFive: Readonly<Record<BigFiveTrait, Level>>,
): { dimension: string; level: Level }[] {
  const count = generator.integer(perPerson.from, perPerson.to);
  const against = jobOf(materials.jobs, facts)?.against ?? {};
  const drawn: { material: DimensionMaterial; level: Level }[] = [];
  for (const material of pickSome(generator, materials.dimensions, count)) {
    const share = guides.of(material.name) ?? neutral;
    const level = weightedPick(generator, levels, (each) => {
      const clashes =
        against[material.name]?.includes(each) === true || drawn.some((other) => clash(material, each, other));
      return clashes ? 0 : share(each) * leaning(material, each, facts.age, bigFive);
    });
    if (level !== null) drawn.push({ material, level });
  }
  const order = new Map(materials.dimensions.map(({ name }, index) => [name, index]));
  return drawn
    .map(({ material, level }) => ({ dimension: material.name, level }))
    .sort((a, b) => order.get(a.dimension)! - order.get(b.dimension)!);
}

/** True when two preferences cannot be one person's, whichever of the two says so. */
export function clash(
  material: DimensionMaterial,
  level: Level,
  other: { material: DimensionMaterial; level: Level },
): boolean {
  return (
    material.against[level]?.[other.material.name]?.includes(other.level) === true ||
    other.material.against[other.level]?.[material.name]?.includes(level) === true
  );
}

function leaning(material: DimensionMaterial, level: Level, age: number, bigFive: Record<BigFiveTrait, Level>): number {
  const side = levels.indexOf(level) - 1;
  if (side === 0) return 1;
  let weight = 1;
  for (const trait of bigFiveTraits) {
    const pull = (material.leanings[trait] ?? 0) * (levels.indexOf(bigFive[trait]) - 1) * side;
    weight *= pull > 0 ? tilt : pull < 0 ? 1 / tilt : 1;
  }
  const years = age > 65 ? 1 : age <= 35 ? -1 : 0;
  const pull = (material.age ?? 0) * years * side;
  return weight * (pull > 0 ? tilt : pull < 0 ? 1 / tilt : 1);
}
