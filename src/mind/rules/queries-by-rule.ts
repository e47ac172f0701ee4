import { generatorFor } from '../../random/index.ts';
import type { Belief } from '../belief/index.ts';
import { daypartOf } from '../belief/index.ts';
import { hourOf } from '../point.ts';
import type { Queries } from '../queries.ts';

/**
 * The three queries without a model, from the belief alone: the surroundings name place, weather, hour, company and what is done here; the body
 * its state; the thoughts mood, goal, one trait, one preference, and at times what happened before.
 */
export function queriesByRule(belief: Belief, seed: number, life: string): Queries {
  const { at, longTerm, shortTerm } = belief;
  const { person, goal, remembered } = longTerm;
  const draw = generatorFor(seed, life, 'queries', at.minute);
  const here = person.hobbies.filter(({ place }) => place === (at.atHome ? 'home' : at.place.category));
  const hobby = here.length > 0 ? draw.pick(here) : null;
  const circle = [person.circle.partner, ...person.circle.children, person.circle.elder].filter(
    (each) => each !== null,
  );
  const someone = circle.length > 0 ? draw.pick(circle).name : person.circle.friend.name;
  const trait = person.traits.length > 0 ? draw.pick(person.traits) : '';
  const preference = person.preferences.length > 0 ? draw.pick(person.preferences) : null;
  const memory = remembered.length > 0 && draw.uniform() < 0.4 ? draw.pick(remembered.slice(-3)) : null;
  const taste = preference === null ? '' : `${preference.dimension}. ${preference.sentence}`;
  return {
    environment: [
      at.place.category,
      at.weather.tags.join(' '),
      at.season ?? '',
      daypartOf(hourOf(at)),
      at.holiday ?? '',
      at.atWork ? `work ${person.facts.employment.title ?? ''}` : '',
      hobby === null ? '' : `${hobby.name} ${hobby.doing}`,
      at.atHome ? someone : '',
    ].join(' '),
    body:
      shortTerm.physical.tags.length === 0
        ? null
        : [...shortTerm.physical.tags, ...shortTerm.physical.because, daypartOf(hourOf(at))].join(' '),
    thought: [
      ...shortTerm.psychological.tags,
      goal ?? '',
      trait,
      taste,
      memory === null ? '' : `${memory.intention} ${memory.about.join(' ')}`,
    ].join(' '),
  };
}
