import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, UsageError, type InputFault } from '../../errors/index.ts';
import { readYaml } from '../../files/index.ts';
import { findScratch, scratchName } from './find-scratch.ts';
import { scratchFile, type PropersimPersona } from './persona.ts';

/** Somebody of a folder of personas. */
export interface ReadPersona {
  /** Name of the persona's folder. */
  id: string;
  persona: PropersimPersona;
  /** The file that was read. */
  file: string;
}

const advice = `A folder of personas holds a folder for each person with the ${scratchName} of ProPerSim in it or below. Correct these places, then try again.`;

/**
 * Reads the personas of a folder in ProPerSim's layout, in the order of the folders' names (`persona_2` before `persona_10`). Hidden folders are
 * passed over.
 * @throws UsageError when the folder cannot be read or holds nobody; one InputError with all faults
 */
export function readPersonas(folder: string): ReadPersona[] {
  const ids = foldersIn(folder);
  const faults: InputFault[] = [];
  const people: ReadPersona[] = [];
  for (const id of ids) {
    const found = findScratch(join(folder, id));
    if ('problem' in found) {
      faults.push({ file: join(folder, id), line: null, field: null, problem: found.problem });
      continue;
    }
    try {
      people.push({ id, persona: readYaml(found.path, scratchFile, advice), file: found.path });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new InputError({ faults, advice });
  if (people.length === 0) throw new UsageError(`${folder} holds nobody. ${advice}`);
  return people;
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .toSorted(byNumberAndName);
  } catch (error) {
    throw new UsageError(`${folder} cannot be read: ${(error as Error).message}. Name a folder of personas.`, error);
  }
}

/** Orders texts as people do: numbers in them by value, all else by code unit. */
function byNumberAndName(one: string, other: string): number {
  const ours = one.match(/\d+|\D+/g) ?? [];
  const theirs = other.match(/\d+|\D+/g) ?? [];
  for (const [index, part] of ours.entries()) {
    const counterpart = theirs[index];
    if (counterpart === undefined) return 1;
    const isNumber = /^\d/.test(part) && /^\d/.test(counterpart);
    const difference = isNumber ? Number(part) - Number(counterpart) : 0;
    if (difference !== 0) return difference;
    if (part !== counterpart) return part < counterpart ? -1 : 1;
  }
  return ours.length - theirs.length;
}
