import { findContradictions } from '../agreement/find-contradictions.ts';
import type { Materials } from '../materials/materials.ts';
import { readMaterials } from '../materials/read-materials.ts';
import type { ResidentFinding } from './finding.ts';
import { homeFindings } from './home-findings.ts';
import { proseFindings } from './prose-findings.ts';
import type { Resident } from './resident.ts';

/**
 * All that is wrong with a resident: contradictions within the person, a rubric by which no day at home can be lived, and prose that says
 * something else than the structure. Empty for a sound one.
 */
export function residentFindings(resident: Resident, materials: Materials = readMaterials()): ResidentFinding[] {
  return [...findContradictions(resident, materials), ...homeFindings(resident), ...proseFindings(resident)];
}
