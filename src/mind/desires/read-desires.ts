import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { InputError, type InputFault } from '../../errors/index.ts';
import { packageFile, readYaml } from '../../files/index.ts';
import type { DesirePool, SlotList } from './desire.ts';
import { domainFileSchema, placesFileSchema, slotsFileSchema } from './desire-schema.ts';

const folder = packageFile('data/desires');
const advice = "The file format is shown by the package's data/desires/dining.yaml.";
const shared = ['slots.yaml', 'places.yaml'];

/** The files of the pool that comes with the package, one for each domain, by name. */
export function bundledDesireFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !shared.includes(name))
    .toSorted()
    .map((name) => join(folder, name));
}

/**
 * Reads a pool of desires, with the shared lists of the package.
 * @param files domains' files, such as `bundledDesireFiles()` and a user's own; the same domain may stand in several
 * @throws UsageError when a file cannot be read; InputError with file, line and field of what is wrong, ids used twice included
 */
export function readDesires(files: readonly string[]): DesirePool {
  const desires: DesirePool['desires'][number][] = [];
  const places = new Map<string, string>();
  const faults: InputFault[] = [];
  for (const file of files) {
    const read = readYaml(file, domainFileSchema as z.ZodType<z.output<typeof domainFileSchema>>, advice);
    for (const [at, desire] of read.desires.entries()) {
      const before = places.get(desire.id);
      if (before !== undefined) {
        const problem = `"${desire.id}" is used twice; it stands in ${before}, too`;
        faults.push({ file, line: null, field: `desires[${at}].id`, problem });
      }
      places.set(desire.id, file);
      desires.push({ ...desire, domain: read.domain });
    }
  }
  if (faults.length > 0) throw new InputError({ faults, advice });
  return { desires, slots: readSharedSlots() };
}

/** The categories of places that the package's pool knows, with their usual opening hours. */
export function bundledPlaces(): ReadonlyMap<string, readonly [number, number]> {
  return new Map(Object.entries(readYaml(join(folder, 'places.yaml'), placesFileSchema, advice)));
}

function readSharedSlots(): Record<string, SlotList> {
  return readYaml(
    join(folder, 'slots.yaml'),
    slotsFileSchema as unknown as z.ZodType<Record<string, SlotList>>,
    advice,
  );
}
