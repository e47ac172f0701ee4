import type { Level, Person, PreferenceDimension } from '../../person/index.ts';

/** Parts of a profile text that can be left out. */
export type ProfilePart =
  | 'gender'
  | 'age'
  | 'race'
  | 'marital'
  | 'religious'
  | 'area'
  | 'income'
  | 'employment'
  | 'personality'
  | 'preferences';

/**
 * A person as LifeSim tells models about them: base facts, income and employment, traits, preferences, joined by full stop and space; empty
 * parts are dropped. Values stand as they are stored, so a stored full stop is doubled; traits are joined by U+3001. Big Five, ideology,
 * party and special preference are never part of it.
 * @param leaveOut parts that are not told
 */
export function profileText(person: Person, leaveOut: readonly ProfilePart[] = []): string {
  const told = (part: ProfilePart) => !leaveOut.includes(part);
  const fact = (name: ProfilePart, wrap: (value: string) => string = (value) => value): string[] => {
    const value = person.demographics[name];
    return told(name) && value !== undefined && value !== '' ? [wrap(value)] : [];
  };
  const base = [
    ...fact('gender'),
    ...fact('age'),
    ...fact('race'),
    ...fact('marital'),
    ...fact('religious', (value) =>
      value === 'No religion' ? 'no religious affiliation' : `user's religion is ${value}`,
    ),
    ...fact('area', (value) => `usually resides in ${value}`),
  ];
  const living = [...fact('income', (value) => `the income level is ${value}`), ...fact('employment')];
  const traits = told('personality') ? person.traits : [];
  const sentences = told('preferences') ? person.preferences.map(({ sentence }) => sentence) : [];
  return [
    base.join(', '),
    living.join(', '),
    traits.length === 0 ? '' : `Personality traits include: ${traits.join('\u3001')}`,
    sentences.length === 0
      ? ''
      : `Preferences expressed in daily life and interactions include: ${sentences.join(' ')}`,
  ]
    .filter((part) => part !== '')
    .join('. ');
}

/**
 * Levels of dimensions as LifeSim tells an assistant about them: the template's sentence for each, with a line end behind it.
 * @throws RangeError for a dimension without template
 */
export function preferenceText(
  standing: readonly { dimension: string; level: Level }[],
  dimensions: readonly PreferenceDimension[],
): string {
  return standing
    .map(({ dimension, level }) => {
      const template = dimensions.find(({ name }) => name === dimension);
      if (template === undefined) throw new RangeError(`there is no template for ${JSON.stringify(dimension)}`);
      return `${template.levels[level]}\n`;
    })
    .join('');
}
