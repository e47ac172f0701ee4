import { UsageError } from '../../errors/index.ts';
import { generatorFor } from '../../random/index.ts';
import { guidesTo } from '../making/guides.ts';
import { makePerson } from '../making/make-person.ts';
import { sketch } from '../making/sketch.ts';
import type { Materials } from '../materials/materials.ts';
import { readMaterials } from '../materials/read-materials.ts';
import type { Gender, SampledPerson } from '../sampled-person.ts';

/** What is wished of a person who is made up; what is left out may be anything. */
export interface PersonWishes {
  gender?: Gender;
  /** Years, from 18 to 90. */
  age?: number;
  /** Id of a culture of data/people/cultures.yaml. */
  culture?: string;
  /** One of that culture's places, by its words. */
  place?: string;
}

/** How many preferences somebody has. */
const perPerson = { from: 10, to: 16 };

/**
 * Makes up one person by wishes, without a plan. Equal options give an equal person.
 * @throws UsageError for a culture or a place that is not known
 */
export function makeSomebody(options: {
  id: string;
  seed: number;
  wishes?: PersonWishes;
  materials?: Materials;
}): SampledPerson {
  const { id, seed, wishes = {}, materials = readMaterials() } = options;
  const { gender, age } = wishes;
  const known = {
    facts: { ...(gender === undefined ? {} : { gender }), ...(age === undefined ? {} : { ages: [age, age] as const }) },
    bigFive: {},
    preferences: null,
    traits: [],
  };
  const among = { ...materials, cultures: culturesFor(wishes, materials) };
  const draw = generatorFor(seed, 'people', 'somebody');
  return makePerson({
    seed,
    address: ['people', 'somebody'],
    id,
    sketch: sketch(draw, guidesTo([]), perPerson, among, known),
    materials,
  });
}

/** The cultures that the wishes leave, with the places that they leave. */
function culturesFor({ culture, place }: PersonWishes, { cultures }: Materials): Materials['cultures'] {
  const left = cultures
    .filter(({ id }) => culture === undefined || id === culture)
    .map((each) => ({ ...each, places: each.places.filter(([, name]) => place === undefined || name === place) }))
    .filter(({ places }) => places.length > 0);
  if (left.length > 0) return left;
  throw new UsageError(
    `Nobody can be made who lives at "${place ?? 'any place'}" of the culture "${culture ?? 'any'}": data/people/cultures.yaml has no such place.`,
  );
}
