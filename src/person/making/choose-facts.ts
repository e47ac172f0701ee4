import type { Generator } from '../../random/index.ts';
import type { Culture } from '../materials/cultures.ts';
import type { Materials } from '../materials/materials.ts';
import type { Facts, Gender } from '../sampled-person.ts';
import { chooseEmployment, type KnownEmployment } from './choose-employment.ts';
import { chooseHousehold } from './choose-household.ts';
import type { Guides } from './guides.ts';
import { weightedPick } from './weighted-pick.ts';

/** Facts that are given; all others are drawn. */
export interface KnownFacts {
  gender?: Gender;
  /** Youngest and oldest possible age in years. */
  ages?: readonly [number, number];
  /** Country or region, as far as a text says so: where it fits a culture, that one is taken. */
  place?: string;
  race?: string;
  religion?: string;
  income?: Facts['income'];
  marital?: Facts['marital'];
  employment?: KnownEmployment;
}

const neutral = () => 1;

/** Draws the facts of a life, each in agreement with the ones before: gender, age, origin, household, employment, income. */
export function chosenFacts(generator: Generator, guides: Guides, materials: Materials, known: KnownFacts): Facts {
  const guide = (column: string) => guides.of(column) ?? neutral;
  const genders = [
    ['female', 1],
    ['male', 1],
    ['nonbinary', guides.of('gender') === null ? 0.02 : 1],
  ] as const;
  const drawnGender =
    weightedPick(generator, genders, ([name, weight]) => weight * guide('gender')(name))?.[0] ?? 'female';
  const age = chooseAge(generator, guide('age'), known.ages);
  const culture = chooseCulture(generator, materials.cultures, guide, known);
  const places = culture.places;
  const said = settingOf(known.place);
  const [setting, place] =
    weightedPick(generator, places, ([kind]) => guide('area')(kind) * (said === null || said === kind ? 1 : 0)) ??
    generator.pick(places);
  const race = pickShare(generator, culture.races, guide('race'));
  const religion = pickShare(generator, culture.religions, guide('religion'));
  const stage = materials.stages.find(({ ages }) => ages[0] <= age && age <= ages[1]) ?? materials.stages.at(-1)!;
  const { household, marital } = chooseHousehold(generator, { stage, age, elders: culture.elders, guide, known });
  const { employment, income } = chooseEmployment(generator, {
    jobs: materials.jobs,
    stage,
    age,
    setting,
    household,
    guide,
    ...(known.employment === undefined ? {} : { known: known.employment }),
  });
  return {
    gender: known.gender ?? drawnGender,
    age,
    culture: culture.id,
    region: culture.region,
    country: culture.country,
    setting,
    place,
    race: known.race ?? race,
    religion: known.religion ?? religion,
    income: known.income ?? income,
    household,
    marital,
    employment,
  };
}

/** The setting that a text about where somebody lives speaks of, such as "Cities" or "Rural area"; null for none. */
function settingOf(place: string | undefined): Facts['setting'] | null {
  if (place === undefined) return null;
  if (/\b(?:suburb|outskirts)/i.test(place)) return 'suburb';
  if (/\bsmall towns?\b/i.test(place)) return 'small town';
  if (/\b(?:villages?|rural|countryside)\b/i.test(place)) return 'village';
  return /\b(?:city|cities|urban|metropol)/i.test(place) ? 'city' : null;
}

type Guide = (column: string) => (category: string) => number;

const bands = [
  { name: 'young', from: 18, to: 35 },
  { name: 'middle-aged', from: 36, to: 65 },
  { name: 'elderly', from: 66, to: 90 },
];

/** Even within a band, but the old become fewer with age: the younger of two draws. */
function chooseAge(generator: Generator, weight: (band: string) => number, known?: readonly [number, number]): number {
  const band = weightedPick(generator, bands, ({ name, from, to }) => weight(name) * (to - from)) ?? bands[0]!;
  const [from, to] = known ?? [band.from, band.to];
  const ages = [generator.integer(from, to), generator.integer(from, to)];
  return from > 65 ? Math.min(...ages) : ages[0]!;
}

function chooseCulture(generator: Generator, cultures: readonly Culture[], guide: Guide, known: KnownFacts): Culture {
  const said = known.place?.toLowerCase();
  const fitting = said === undefined ? [] : cultures.filter(({ country }) => said.includes(country.toLowerCase()));
  if (fitting.length > 0) return generator.pick(fitting);
  const race = known.race?.toLowerCase();
  const shareOf = ({ races }: Culture): number => {
    const all = Object.values(races).reduce((sum, each) => sum + each, 0);
    const own = Object.entries(races).filter(([name]) => race?.includes(name.toLowerCase()) === true);
    return own.reduce((sum, [, each]) => sum + each, 0) / all;
  };
  const alike = race !== undefined && cultures.some((culture) => shareOf(culture) > 0);
  const ofRegion = new Map<string, number>();
  for (const { region, weight } of cultures) ofRegion.set(region, (ofRegion.get(region) ?? 0) + weight);
  const picked = weightedPick(generator, cultures, (culture) => {
    const { region, country, weight } = culture;
    const own = alike ? shareOf(culture) : 1;
    return own * (weight / ofRegion.get(region)!) * guide('region')(region) * guide('country')(country);
  });
  return picked ?? cultures[0]!;
}

function pickShare(
  generator: Generator,
  shares: Readonly<Record<string, number>>,
  weight: (name: string) => number,
): string {
  const names = Object.keys(shares);
  return weightedPick(generator, names, (name) => shares[name]! * weight(name)) ?? names[0]!;
}
