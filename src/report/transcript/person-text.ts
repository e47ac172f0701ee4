import type { LifeStarted } from '../../journal/index.ts';

/** The person in one paragraph: facts, traits, preferences by level, the special wish. */
export function personText({
  id,
  demographics,
  bigFive,
  traits,
  preferences,
  specialPreference,
}: LifeStarted['person']): string {
  const facts = Object.entries(demographics).map(([name, value]) => `${name} ${value}`);
  const character = [...Object.entries(bigFive).map(([trait, level]) => `${trait} ${level}`), ...traits];
  const likes = preferences.map(({ dimension, level }) => `${dimension} ${level}`);
  const parts = [
    facts.join(', '),
    character.join(', '),
    likes.length === 0 ? '' : `prefers: ${likes.join(', ')}`,
    specialPreference === null ? '' : `special wish: ${specialPreference}`,
  ].filter((part) => part !== '');
  return [id, ...parts].join('; ');
}
