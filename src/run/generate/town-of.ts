import type { SampledPerson } from '../../person/index.ts';
import { generatorFor } from '../../random/index.ts';
import { knownTowns, type TownEntry } from '../../world/index.ts';

/** The town of a person; people of a pool, who live in no place of ours, get one of their culture. */
export function townOf({ id, facts }: SampledPerson, seed: number): TownEntry {
  const towns = knownTowns().filter(({ culture }) => culture === facts.culture);
  const own = towns.find(({ place }) => place === facts.place);
  const alike = towns.filter(({ setting }) => setting === facts.setting);
  return own ?? generatorFor(seed, id, 'town').pick(alike.length > 0 ? alike : towns);
}
