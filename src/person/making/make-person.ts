import { generatorFor } from '../../random/index.ts';
import { findContradictions } from '../agreement/find-contradictions.ts';
import type { Materials } from '../materials/materials.ts';
import type { Person } from '../person.ts';
import type { PractisedHobby, SampledPerson } from '../sampled-person.ts';
import type { Hobby } from '../materials/hobbies.ts';
import { chooseCircle, chooseName } from './choose-circle.ts';
import { chooseGoals } from './choose-goals.ts';
import { chooseHobbies } from './choose-hobbies.ts';
import { chooseTraits } from './choose-traits.ts';
import { demographicTexts } from './demographic-texts.ts';
import { makeRoutine } from './make-routine.ts';
import { makeRubric } from './make-rubric.ts';
import { standingOf, type Sketch } from './sketch.ts';
import { speakingStyleOf } from './speaking-style-of.ts';

/** How often somebody is drawn anew before the data is held to be at fault. */
const attempts = 40;

/**
 * Makes a whole person of a sketch. Each part follows from the ones before; what chance still makes contradictory (a week without room for
 * any meal) is drawn again.
 * @param options.address what the draws belong to, such as the candidate's number
 * @param options.given a person whose own texts stay as they are; contradictions among those are not ours to mend
 * @throws RangeError when no attempt gives a person without contradictions
 */
export function makePerson(options: {
  seed: number;
  address: readonly (string | number)[];
  id: string;
  sketch: Sketch;
  materials: Materials;
  given?: Person;
}): SampledPerson {
  const { materials, given } = options;
  let best: { person: SampledPerson; findings: number } | null = null;
  let last = '';
  for (let attempt = 0; attempt < attempts; attempt++) {
    const person = attemptPerson(options, attempt);
    const findings = findContradictions(person, materials);
    if (findings.length === 0) return person;
    last = findings.map(({ rule, says }) => `${rule}: ${says}`).join('; ');
    if (best === null || findings.length < best.findings) best = { person, findings: findings.length };
  }
  if (given !== undefined && best !== null) return best.person;
  throw new RangeError(`no person without contradictions came of ${attempts} draws; the last one: ${last}`);
}

function attemptPerson(
  options: {
    seed: number;
    address: readonly (string | number)[];
    id: string;
    sketch: Sketch;
    materials: Materials;
    given?: Person;
  },
  attempt: number,
): SampledPerson {
  const { seed, address, id, materials, given } = options;
  const { facts, bigFive, preferences, style } = options.sketch;
  const generator = (part: string) => generatorFor(seed, ...address, part, attempt);
  const standing = standingOf(bigFive, preferences);
  const culture = materials.cultures.find((each) => each.id === facts.culture)!;
  const name = chooseName(generator('name'), culture, facts.gender);
  const circle = chooseCircle(generator('circle'), culture, facts, name.given);
  const traits =
    given === undefined || given.traits.length === 0
      ? chooseTraits(generator('traits'), materials, standing, style)
      : given.traits;
  const wished = chooseHobbies(generator('hobbies'), materials.hobbies, facts, standing);
  const routine = makeRoutine(generator('routine'), materials, { facts, circle, standing, hobbies: wished });
  const done = new Set(routine.days.flatMap(({ blocks }) => blocks.map(({ doing }) => doing)));
  const practised = wished.filter(({ doing }) => done.has(doing));
  const hobbies = practised.map(practisedHobby);
  const sentences = new Map(materials.dimensions.map((each) => [each.name, each]));
  const manner = materials.styles.find((each) => each.name === style)!;
  return {
    id,
    demographics: { ...demographicTexts(facts, circle), ...given?.demographics },
    bigFive: given?.bigFive ?? bigFive,
    traits,
    preferences:
      given?.preferences ??
      preferences.map(({ dimension, level }) => ({ dimension, level, sentence: sentences.get(dimension)![level] })),
    specialPreference: given?.specialPreference ?? null,
    name,
    facts,
    circle,
    hobbies,
    goals: chooseGoals(generator('goals'), materials.goals, { name, facts, circle, hobbies }, standing),
    routine,
    rubric: makeRubric(generator('rubric'), materials.help, { facts, standing, hobbies: practised, routine }),
    style: speakingStyleOf(manner),
  };
}

function practisedHobby({ name, doing, place, focus, skill }: Hobby): PractisedHobby {
  return { name, doing, place, focus, skill };
}
