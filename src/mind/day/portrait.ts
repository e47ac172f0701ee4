import { generatorFor, type Generator } from '../../random/index.ts';
import type { Level, SampledPerson } from '../../person/index.ts';
import type { Activities, Script } from './script.ts';
import { standingOf } from './suits.ts';

/** What of a person bears on all their days: the same every day, so that they can be recognised. */
export interface Portrait {
  person: SampledPerson;
  seed: number;
  activities: Activities;
  /** Levels of traits and preferences, by name. */
  standing: Readonly<Record<string, Level>>;
  /** Texts of a list that they come back to. */
  favourites: ReadonlyMap<string, readonly string[]>;
  /** 0 to 1: which of several places of one use is theirs. */
  corner: number;
  /** Minutes between getting up and the first thing of the day, and between the last one and the light going out. */
  gettingUp: number;
  goingToBed: number;
  /** Minutes by which the day's times move at most. */
  looseness: number;
  /** How often a hobby of the routine is not kept. */
  skips: number;
  /** Whether the partner is out on weekdays. */
  partnerOut: boolean;
  /** Scripts for stretches of the routine, by what the stretch is; filled as they are asked for. */
  scripts: Map<string, readonly Script[]>;
}

const favouriteCount = 4;
const portraits = new WeakMap<SampledPerson, Portrait>();

/** The portrait of a person; the last one made is kept. */
export function portraitOf(person: SampledPerson, activities: Activities, seed: number): Portrait {
  const known = portraits.get(person);
  if (known !== undefined && known.seed === seed && known.activities === activities) return known;
  const portrait = draw(person, activities, seed);
  portraits.set(person, portrait);
  return portrait;
}

function draw(person: SampledPerson, activities: Activities, seed: number): Portrait {
  const generator = generatorFor(seed, person.id, 'habits');
  const standing = standingOf(person);
  const order = standing['conscientiousness'] ?? 'middle';
  const withSmallChild = person.circle.children.some(({ atHome, age }) => atHome && age < 12);
  return {
    person,
    seed,
    activities,
    standing,
    corner: generator.uniform(),
    gettingUp: 5 * generator.integer(3, 6) + (withSmallChild ? 5 : 0),
    goingToBed: 5 * generator.integer(3, 5),
    looseness: { low: 20, middle: 15, high: 10 }[order],
    skips: { low: 0.17, middle: 0.11, high: 0.06 }[order],
    partnerOut: generator.uniform() < 0.7,
    favourites: new Map(
      Object.entries(activities.lists).map(([name, list]) => [
        name,
        someOf(list[person.facts.region] ?? list.anywhere, generator),
      ]),
    ),
    scripts: new Map(),
  };
}

function someOf(list: readonly string[], generator: Generator): string[] {
  const rest = [...list];
  return Array.from(
    { length: Math.min(favouriteCount, rest.length) },
    () => rest.splice(generator.integer(0, rest.length - 1), 1)[0]!,
  );
}
