import { clash } from '../making/choose-preferences.ts';
import { contradictedBigFive, opposite } from '../making/choose-traits.ts';
import { jobOf } from '../making/job-of.ts';
import { standingOf } from '../making/sketch.ts';
import { conflicts } from '../materials/conditions.ts';
import type { Materials } from '../materials/materials.ts';
import type { SampledPerson } from '../sampled-person.ts';
import type { Finding } from './finding.ts';

/** Contradictions among traits, Big Five, preferences, job and manner of talking. */
export function characterFindings(person: SampledPerson, materials: Materials): Finding[] {
  return [
    ...traitFindings(person, materials),
    ...preferenceFindings(person, materials),
    ...styleFindings(person, materials),
  ];
}

function traitFindings(person: SampledPerson, materials: Materials): Finding[] {
  const standing = standingOf(person.bigFive, person.preferences);
  const known = person.traits.flatMap((word) => materials.traits.filter((trait) => trait.word === word));
  return known.flatMap((trait, index): Finding[] => [
    ...contradictedBigFive(trait, standing).map((name): Finding => ({
      rule: 'trait-against-big-five',
      says: `${trait.word}, but ${name} is ${standing[name]}`,
    })),
    ...conflicts(trait.against, standing).map((name): Finding => ({
      rule: 'trait-against-preference',
      says: `${trait.word}, but ${name} is ${standing[name]}`,
    })),
    ...known
      .slice(index + 1)
      .filter((other) => opposite(trait, other))
      .map((other): Finding => ({ rule: 'trait-against-trait', says: `${trait.word} and ${other.word}` })),
  ]);
}

function preferenceFindings(person: SampledPerson, materials: Materials): Finding[] {
  const known = person.preferences.flatMap(({ dimension, level }) =>
    materials.dimensions.filter(({ name }) => name === dimension).map((material) => ({ material, level })),
  );
  const names = person.preferences.map(({ dimension }) => dimension);
  const standing = standingOf({}, person.preferences);
  const job = jobOf(materials.jobs, person.facts);
  return [
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name): Finding => ({ rule: 'preference-twice', says: name })),
    ...known.flatMap((one, index) =>
      known
        .slice(index + 1)
        .filter((other) => clash(one.material, one.level, other))
        .map((other): Finding => ({
          rule: 'preference-against-preference',
          says: `${one.material.name} ${one.level} and ${other.material.name} ${other.level}`,
        })),
    ),
    ...conflicts(job?.against ?? {}, standing).map((name): Finding => ({
      rule: 'preference-against-job',
      says: `${job!.title}, but ${name} is ${standing[name]}`,
    })),
  ];
}

function styleFindings(person: SampledPerson, materials: Materials): Finding[] {
  const style = materials.styles.find(({ name }) => name === person.style.name);
  if (style === undefined) return [];
  const standing = standingOf(person.bigFive, person.preferences);
  return [
    ...conflicts(style.against, standing).map((name) => `${name} ${standing[name]}`),
    ...style['not-with'].filter((word) => person.traits.includes(word)),
  ].map((other): Finding => ({ rule: 'style-against-character', says: `talks ${style.name}, but is ${other}` }));
}
