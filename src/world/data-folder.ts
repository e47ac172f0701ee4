import type { z } from 'zod';
import { packageFile, readYaml } from '../files/index.ts';

/** Reads `data/world/NAME.yaml` of the package. Throws an InputError with file, line and field of faults. */
export function readWorldFile<Value>(name: string, schema: z.ZodType<Value>): Value {
  return readYaml(packageFile(`data/world/${name}.yaml`), schema, 'The format is told at the head of the file.');
}
