import type { Materials } from '../materials/materials.ts';
import { readMaterials } from '../materials/read-materials.ts';
import type { SampledPerson } from '../sampled-person.ts';
import { characterFindings } from './character-findings.ts';
import type { Finding } from './finding.ts';
import { factFindings } from './fact-findings.ts';
import { hobbyFindings } from './hobby-findings.ts';
import { rateFindings } from './rate-findings.ts';
import { routineFindings } from './routine-findings.ts';
import { rubricFindings } from './rubric-findings.ts';
import { windowFindings } from './window-findings.ts';

/** All contradictions within a person: traits, Big Five, preferences, facts, routine, rubric, goals and manner of talking. Empty for a sound one. */
export function findContradictions(person: SampledPerson, materials: Materials = readMaterials()): Finding[] {
  return [
    ...characterFindings(person, materials),
    ...factFindings(person, materials),
    ...hobbyFindings(person, materials),
    ...routineFindings(person),
    ...rubricFindings(person, materials),
    ...windowFindings(person),
    ...rateFindings(person),
  ];
}
