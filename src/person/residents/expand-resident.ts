import { demographicTexts } from '../making/demographic-texts.ts';
import { speakingStyleOf } from '../making/speaking-style-of.ts';
import type { Materials } from '../materials/materials.ts';
import { bigFiveTraits, type Level, type Person } from '../person.ts';
import type { Circle, Facts, PractisedHobby, Relative } from '../sampled-person.ts';
import { expandRoutine } from './expand-routine.ts';
import { expandRubric } from './expand-rubric.ts';
import type { ResidentFile } from './resident-file.ts';
import type { Resident } from './resident.ts';

/**
 * The person that a file stands for.
 * @param file its names are checked already (`residentFaults`)
 */
export function expandResident(file: ResidentFile, materials: Materials): Resident {
  const facts = factsOf(file, materials);
  const circle = circleOf(file);
  const hobbies = file.hobbies.map((hobby) => hobbyOf(hobby, materials));
  const routine = expandRoutine(file, hobbies);
  const { given, family } = file.name;
  const { order } = materials.cultures.find(({ id }) => id === file.facts.culture)!;
  return {
    id: file.id,
    combination: file['big-five'],
    pronouns: file.pronouns,
    about: file.about,
    demographics: demographicTexts(facts, circle),
    bigFive: bigFiveOf(file['big-five']),
    traits: file.traits,
    preferences: materials.dimensions.flatMap((dimension) => {
      const level = file.preferences[dimension.name];
      return level === undefined ? [] : [{ dimension: dimension.name, level, sentence: dimension[level] }];
    }),
    specialPreference: file.special,
    name: { given, family, full: order === 'given first' ? `${given} ${family}` : `${family} ${given}` },
    facts,
    circle,
    hobbies,
    goals: Object.fromEntries(
      Object.entries(file.goals).map(([domain, goal]) => [domain, `${given} wants to ${goal}.`]),
    ),
    routine,
    rubric: expandRubric(file.rubric, routine, hobbies),
    style: speakingStyleOf(materials.styles.find(({ name }) => name === file.style)!),
    prose: file.prose,
  };
}

function factsOf({ facts }: ResidentFile, materials: Materials): Facts {
  const { region, country, places } = materials.cultures.find(({ id }) => id === facts.culture)!;
  const [setting] = places.find(([, place]) => place === facts.place)!;
  return { ...facts, region, country, setting };
}

function circleOf({ circle: { partner, children, grandchildren, elder, friend } }: ResidentFile): Circle {
  return {
    partner: partner === null ? null : relativeOf(partner),
    children: children.map(relativeOf),
    grandchildren: grandchildren.map(relativeOf),
    elder: elder === null ? null : { ...relativeOf(elder), relation: elder.relation },
    friend,
  };
}

function relativeOf({ name, gender, age, 'at-home': atHome }: ResidentFile['circle']['children'][number]): Relative {
  return { name, gender, age, atHome };
}

function hobbyOf(hobby: ResidentFile['hobbies'][number], materials: Materials): PractisedHobby {
  if (typeof hobby !== 'string') return hobby;
  const { name, doing, place, focus, skill } = materials.hobbies.find((each) => each.name === hobby)!;
  return { name, doing, place, focus, skill };
}

function bigFiveOf(combination: string): Person['bigFive'] {
  const levelAt = (index: number): Level => (combination[index] === 'H' ? 'high' : 'low');
  return Object.fromEntries(bigFiveTraits.map((trait, index) => [trait, levelAt(index)]));
}
