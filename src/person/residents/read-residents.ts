import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../errors/index.ts';
import { packageFile, readYaml } from '../../files/index.ts';
import { readMaterials } from '../materials/read-materials.ts';
import { expandResident } from './expand-resident.ts';
import { residentFaults } from './resident-faults.ts';
import { residentFile } from './resident-file.ts';
import type { Resident } from './resident.ts';

const bundledFolder = packageFile('data/residents');
const advice = 'The format is that of the files in data/residents of Livelong.';
let bundled: readonly Resident[] | undefined;

/**
 * Reads the 32 people who come with Livelong, by id: one for each high or low combination of the Big Five.
 * @param folder another folder of such files, one person a file, in the order of their names; the one that comes with Livelong is read once
 * @throws InputError with file, line and field of faults, or with a name that nothing has
 */
export function readResidents(folder?: string): readonly Resident[] {
  if (folder !== undefined) return readFolder(folder);
  bundled ??= readFolder(bundledFolder);
  return bundled;
}

function readFolder(folder: string): Resident[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readResident(join(folder, name)));
}

function readResident(path: string): Resident {
  const materials = readMaterials();
  const file = readYaml(path, residentFile, advice);
  const faults = residentFaults(file, materials).map((fault) => ({ file: path, line: null, ...fault }));
  if (faults.length > 0) throw new InputError({ faults, advice });
  return expandResident(file, materials);
}
