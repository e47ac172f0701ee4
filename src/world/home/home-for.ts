import type { Generator } from '../../random/index.ts';
import type { Home } from './home.ts';
import { placesFor } from './places.ts';

/** What a household asks of a home. */
export interface Household {
  /** True where children live. */
  children: boolean;
  /** True where somebody has a garden. */
  garden: boolean;
  /** How many live there. */
  people: number;
}

/** A home for a household: one that lacks least of what is asked and, among these, has least that is not. `homes` must not be empty. */
export function homeFor(homes: readonly Home[], household: Household, generator: Generator): Home {
  const misfits = homes.map((home) => misfitOf(home, household));
  const least = Math.min(...misfits);
  return generator.pick(homes.filter((_, index) => misfits[index] === least));
}

/** What is lacking weighs more than all that is too much. A room to spare is nothing unusual. */
function misfitOf(home: Home, { children, garden, people }: Household): number {
  const hasChildren = placesFor(home, 'children').length > 0;
  const hasGarden = placesFor(home, 'garden').length > 0;
  const spare = (home.people ?? people) - people;
  const lacking = (children && !hasChildren ? 4 : 0) + (garden && !hasGarden ? 2 : 0) + (spare < 0 ? 1 : 0);
  const needless = (!children && hasChildren ? 2 : 0) + (!garden && hasGarden ? 2 : 0) + (spare > 1 ? 1 : 0);
  return lacking * 10 + needless;
}
