import { findContradictions, type Level, type PreferenceDimension, type SampledPerson } from '../person/index.ts';
import { generatorFor } from '../random/index.ts';
import type { DesireIndex } from './desire-index.ts';
import type { Desire } from './desires/index.ts';

/** A preference that is another one from the next event on. */
export interface PreferenceShift {
  dimension: string;
  from: Level;
  to: Level;
  /** The person's sentence at the new level. */
  sentence: string;
  /** Why, as a sentence. */
  reason: string;
}

/** How often an event changes somebody: by openness. */
const chances: Readonly<Record<Level, number>> = { low: 0.04, middle: 0.08, high: 0.14 };
/** How much a preference must have to do with an event for it to shift. */
const telling = 0.12;
const order: readonly Level[] = ['low', 'middle', 'high'];

/**
 * Whether an event changes one of the person's preferences, by one level: drawn, seldom; the dimension is the one nearest to the event. A shift
 * that would contradict the rest of the person does not happen.
 */
export function shiftAfter(
  options: {
    person: SampledPerson;
    desire: Desire;
    intention: string;
    minute: number;
    date: string;
    dimensions: readonly PreferenceDimension[];
  },
  index: DesireIndex,
  { seed, life }: { seed: number; life: string },
): PreferenceShift | null {
  const { person, desire, minute, dimensions } = options;
  const draw = generatorFor(seed, life, 'shift', minute);
  if (draw.uniform() >= chances[person.bigFive.openness ?? 'middle']) return null;
  let best: { at: number; near: number } | null = null;
  for (const [at, { dimension, sentence }] of person.preferences.entries()) {
    const near = index.nearness(`${dimension} ${sentence}`, desire);
    if (best === null || near > best.near) best = { at, near };
  }
  if (best === null || best.near < telling) return null;
  const { dimension, level } = person.preferences[best.at]!;
  const known = dimensions.find(({ name }) => name === dimension);
  if (known === undefined) return null;
  const place = order.indexOf(level);
  const to = order[place === 0 ? 1 : place === 2 ? 1 : draw.uniform() < 0.5 ? 0 : 2]!;
  const intention = options.intention.charAt(0).toLowerCase() + options.intention.slice(1).replace(/\.$/, '');
  const shift: PreferenceShift = {
    dimension,
    from: level,
    to,
    sentence: known.levels[to],
    reason: `On ${options.date} ${person.name.given} had to ${intention}, and has seen it differently since.`,
  };
  const before = findContradictions(person).length;
  return findContradictions(shifted(person, shift)).length > before ? null : shift;
}

/** The person after a shift. */
export function shifted<Someone extends Pick<SampledPerson, 'preferences'>>(
  person: Someone,
  shift: PreferenceShift,
): Someone {
  const { dimension, to, sentence } = shift;
  return {
    ...person,
    preferences: person.preferences.map((preference) =>
      preference.dimension === dimension ? { dimension, level: to, sentence } : preference,
    ),
  };
}
