import { isRow, type Row } from '../fields.ts';

/** The scene as the reference renders it: three lines, the word None for what is missing. */
export function dialogueScene(event: Row): string {
  const { weather } = event;
  return [
    `The time is ${orNone(event['time'])}`,
    `The location is ${orNone(event['location'])}`,
    `The weather condition is ${orNone(isRow(weather) ? weather['description'] : weather)}`,
  ].join('\n');
}

function orNone(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : 'None';
}

/**
 * The person as the reference renders them: facts, then income and work, then traits (joined by the ideographic comma), then preferences; empty
 * parts left out, the others joined by a full stop and a space. Big Five, ideology and party are never rendered.
 * @param row a row of users.jsonl with lower-case keys
 */
export function profileText(row: Row): string {
  const text = (field: string) => {
    const value = row[field];
    return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  };
  const list = (field: string) => {
    const value = row[field];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  };
  const religion = text('religious');
  const facts = [
    text('gender'),
    text('age'),
    text('race'),
    text('marital'),
    religion === '' ? '' : religion === 'No religion' ? 'no religious affiliation' : `user's religion is ${religion}`,
    text('area') === '' ? '' : `usually resides in ${text('area')}`,
  ];
  const standing = [text('income') === '' ? '' : `the income level is ${text('income')}`, text('employment')];
  const traits = list('personality');
  const preferences = list('preferences');
  return [
    facts.filter((part) => part !== '').join(', '),
    standing.filter((part) => part !== '').join(', '),
    traits.length === 0 ? '' : `Personality traits include: ${traits.join('、')}`,
    preferences.length === 0
      ? ''
      : `Preferences expressed in daily life and interactions include: ${preferences.join(' ')}`,
  ]
    .filter((part) => part !== '')
    .join('. ');
}
