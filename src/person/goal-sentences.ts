import { goalFits, goalSentence } from './making/choose-goals.ts';
import { conflicts } from './materials/conditions.ts';
import type { Materials } from './materials/materials.ts';
import type { SampledPerson } from './sampled-person.ts';

/** All goals of a domain that the person may have, as sentences about them, in the order of the file. */
export function goalSentences(person: SampledPerson, domain: string, { goals }: Materials): string[] {
  const levels = Object.fromEntries(person.preferences.map(({ dimension, level }) => [dimension, level]));
  const standing = { ...person.bigFive, ...levels };
  return (goals[domain] ?? [])
    .filter((goal) => goalFits(goal, person) && conflicts(goal.against, standing).length === 0)
    .map((goal) => goalSentence(goal, person));
}
