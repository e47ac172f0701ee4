import { bigFiveTraits, levels, type BigFiveTrait, type Level, type Person } from './person.ts';

const bigFiveWords: Record<BigFiveTrait, Record<'low' | 'high', string>> = {
  openness: {
    low: 'sticks to what is familiar',
    high: 'is curious and likes new ideas',
  },
  conscientiousness: {
    low: 'is easy-going about order and deadlines',
    high: 'is organised and keeps to plans',
  },
  extraversion: {
    low: 'is quiet and keeps to few people',
    high: 'is outgoing and talkative',
  },
  agreeableness: {
    low: 'is blunt and does not give in easily',
    high: 'is warm and hates to be a burden',
  },
  neuroticism: {
    low: 'is calm under pressure',
    high: 'worries easily and takes things to heart',
  },
};

const factNames: Record<string, string> = {
  marital: 'marital status',
  religious: 'religion',
  employment: 'work',
  area: 'lives in',
};

/** The person in a few lines of plain English: facts, character, what they care about. What is not known or in the middle is left out. */
export function describePerson(person: Person): string {
  const facts = Object.entries(person.demographics).map(([name, value]) => `${factNames[name] ?? name}: ${value}`);
  const character = bigFiveTraits.flatMap((trait) => {
    const level = person.bigFive[trait];
    return level === 'low' || level === 'high' ? [bigFiveWords[trait][level]] : [];
  });
  const lines = [
    facts.length > 0 ? stopped(`Facts: ${facts.join('; ')}`) : '',
    character.length > 0 ? stopped(`Character: ${character.join('; ')}`) : '',
    person.traits.length > 0 ? stopped(`Traits: ${person.traits.join(', ')}`) : '',
    person.preferences.length > 0 ? `Likes and dislikes:\n${sentences(person).join('\n')}` : '',
    person.specialPreference === null ? '' : `Cares strongly about this: ${person.specialPreference}`,
  ];
  const text = lines.filter((line) => line !== '').join('\n');
  return text === '' ? 'Nothing is known about this person.' : text;
}

/** A full stop at the end, unless the data brought a mark along. */
function stopped(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function sentences(person: Person): string[] {
  return person.preferences.map((preference) => `- ${preference.sentence}`);
}

/** Position of a level on the scale: low 0, middle 1, high 2. */
export function levelIndex(level: Level): number {
  return levels.indexOf(level);
}
