import type { Generator } from '../../random/index.ts';
import type { Materials } from '../materials/materials.ts';
import { bigFiveTraits, levels, type BigFiveTrait, type Level, type Person } from '../person.ts';
import type { Candidate } from '../sampling/candidate.ts';
import type { Facts } from '../sampled-person.ts';
import { chosenFacts, type KnownFacts } from './choose-facts.ts';
import type { Guides } from './guides.ts';
import { choosePreferences } from './choose-preferences.ts';
import { weightedPick } from './weighted-pick.ts';

/** A person as sampling sees them: all but what follows from it. */
export interface Sketch {
  facts: Facts;
  bigFive: Readonly<Record<BigFiveTrait, Level>>;
  preferences: readonly { dimension: string; level: Level }[];
  /** Name of the manner of talking. */
  style: string;
}

/** What is given of a person before anything is drawn. */
export interface KnownPerson {
  facts: KnownFacts;
  bigFive: Person['bigFive'];
  /** Null: to be drawn. */
  preferences: readonly { dimension: string; level: Level }[] | null;
  /** Words that are given for the character. */
  traits: readonly string[];
}

/** Draws who somebody is, in the direction of the guides; what is known stays. Preferences agree with each other and with the job. */
export function sketch(
  generator: Generator,
  guides: Guides,
  perPerson: { from: number; to: number },
  materials: Materials,
  known: KnownPerson | null = null,
): Sketch {
  const facts = chosenFacts(generator, guides, materials, known?.facts ?? {});
  const bigFive = Object.fromEntries(
    bigFiveTraits.map((trait) => {
      const share = guides.of(trait) ?? ((level: string) => (level === 'middle' ? 2 : 1));
      const drawn = weightedPick(generator, levels, share) ?? 'middle';
      return [trait, known?.bigFive[trait] ?? drawn];
    }),
  ) as Record<BigFiveTrait, Level>;
  const preferences = known?.preferences ?? choosePreferences(generator, guides, perPerson, materials, facts, bigFive);
  const standing = standingOf(bigFive, preferences);
  const share = guides.of('style');
  const style = weightedPick(generator, materials.styles, (each) =>
    Object.entries(each.against).some(([name, against]) => against.some((level) => standing[name] === level)) ||
    each['not-with'].some((word) => known?.traits.includes(word))
      ? 0
      : (share?.(each.name) ?? each.share),
  );
  return { facts, bigFive, preferences, style: (style ?? materials.styles[0]!).name };
}

/** Where a person stands on Big Five and preferences, by name. */
export function standingOf(
  bigFive: Person['bigFive'],
  preferences: readonly { dimension: string; level: Level }[],
): Partial<Record<string, Level>> {
  return { ...bigFive, ...Object.fromEntries(preferences.map(({ dimension, level }) => [dimension, level])) };
}

/** A sketch as sampling sees it. */
export function candidateOf({ facts, bigFive, preferences, style }: Sketch): Candidate {
  return {
    demographics: {
      gender: facts.gender,
      age: ageBand(facts.age),
      region: facts.region,
      country: facts.country,
      area: facts.setting,
      race: facts.race,
      religion: facts.religion,
      income: facts.income,
      household: facts.household,
      marital: facts.marital,
      employment: facts.employment.kind,
    },
    bigFive,
    preferences: Object.fromEntries(preferences.map(({ dimension, level }) => [dimension, level])),
    style,
  };
}

/** Columns of made-up people that a plan may name under `demographics`. */
export const madeUpColumns = [
  'gender',
  'age',
  'region',
  'country',
  'area',
  'race',
  'religion',
  'income',
  'household',
  'marital',
  'employment',
] as const;

/** Young up to 35, middle-aged up to 65, elderly beyond: the bands of LifeSim's people. */
export function ageBand(age: number): 'young' | 'middle-aged' | 'elderly' {
  return age <= 35 ? 'young' : age <= 65 ? 'middle-aged' : 'elderly';
}
