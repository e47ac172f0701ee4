import {
  readMaterials,
  speakingStyleOf,
  type Facts,
  type Rubric,
  type SampledPerson,
  type SpeakingStyle,
} from '../../person/index.ts';
import { genderOf } from './gender-of.ts';
import type { PropersimPersona } from './persona.ts';
import { occupationOf } from './prose/occupation.ts';
import { itemsOf, plainText } from './prose/plain-text.ts';
import { readByRule } from './read-by-rule.ts';
import type { Unread } from './unread.ts';

/** A persona as somebody who can be simulated. */
export interface PersonOfPersona {
  person: SampledPerson;
  /** What was not read as it stands, and what is taken where nothing is said. */
  unread: Unread[];
}

/**
 * A persona as a person: name and pronouns as in the file, traits, hobbies, a week at home and a rubric, by rules. Their own texts stand among the
 * demographics, word for word, so that a model that plays them reads what the file says.
 * @param id the name of the persona's folder
 * @param given a rubric that was read otherwise, by a model; its own notes come from there
 */
export function personOfPersona(
  persona: PropersimPersona,
  id: string,
  given?: { rubric: Rubric; unread: readonly Unread[] },
): PersonOfPersona {
  const { routine, hobbies, rubric, unread } = readByRule(persona);
  const gender = genderOf(persona);
  const facts = factsOf(persona, gender ?? 'nonbinary');
  const notes: Unread[] = [
    {
      field: '',
      text: '',
      reason: 'the format says nothing of household, income, origin and belief: alone, middle, not stated are taken',
    },
    ...(gender === null
      ? [{ field: '', text: '', reason: 'no pronoun tells how the person is spoken of: they is taken' }]
      : []),
  ];
  const ofDays = unread.filter(({ field }) => !field.startsWith('criteria'));
  const person: SampledPerson = {
    id,
    demographics: demographicsOf(persona, facts),
    bigFive: persona.bigFive,
    traits: [],
    preferences: [],
    specialPreference: null,
    name: { given: persona.givenName, family: persona.familyName, full: persona.name },
    facts,
    circle: {
      partner: null,
      children: [],
      grandchildren: [],
      elder: null,
      friend: { name: 'a friend', gender: 'nonbinary' },
    },
    hobbies,
    goals: { life: persona.longTermGoals },
    routine,
    rubric: given?.rubric ?? rubric,
    style: plainStyle(),
  };
  return { person, unread: [...notes, ...(given === undefined ? unread : [...ofDays, ...given.unread])] };
}

function factsOf(persona: PropersimPersona, gender: Facts['gender']): Facts {
  const { kind, title } = occupationOf(plainText(persona.background));
  return {
    gender,
    age: persona.age,
    culture: 'english',
    region: 'not stated',
    country: 'not stated',
    setting: 'suburb',
    place: 'a house with a garden',
    race: 'not stated',
    religion: 'not stated',
    income: 'middle',
    household: 'alone',
    marital: 'never married',
    employment: { kind, title, place: null, focus: false },
  };
}

function demographicsOf(persona: PropersimPersona, { gender, age }: Facts): Record<string, string> {
  return {
    gender,
    age: `${age} years old`,
    employment: persona.background,
    interests: itemsOf(plainText(persona.interests)).join('; '),
    lifestyle: persona.lifestyle,
    'usual day': persona.dailyPlan,
  };
}

function plainStyle(): SpeakingStyle {
  const plain = readMaterials().styles.find(({ name }) => name === 'plain');
  if (plain === undefined) throw new RangeError('data/people/styles.yaml has lost its plain manner');
  return speakingStyleOf(plain);
}
