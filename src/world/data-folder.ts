import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { readYaml } from '../files/index.ts';

const folder = fileURLToPath(new URL('../../data/world', import.meta.url));

/** Reads `data/world/NAME.yaml` of the package. Throws an InputError with file, line and field of faults. */
export function readWorldFile<Value>(name: string, schema: z.ZodType<Value>): Value {
  return readYaml(join(folder, `${name}.yaml`), schema, 'The format is told at the head of the file.');
}
