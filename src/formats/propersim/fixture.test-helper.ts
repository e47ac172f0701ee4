import { join } from 'node:path';
import { z } from 'zod';
import { readYaml } from '../../files/index.ts';
import type { PropersimPersona } from './persona.ts';
import { readPersonas } from './read-personas.ts';

const data = join(import.meta.dirname, '../../../test/data/propersim');

/** Folder with the made-up personas. */
export const personasFolder = join(data, 'personas');

const tone = z.strictObject({
  manner: z.string().optional(),
  length: z.string().optional(),
  humour: z.boolean().optional(),
  choices: z.string().optional(),
  reasons: z.boolean().optional(),
});

const expectations = z.record(
  z.string(),
  z.strictObject({
    up: z.string(),
    bed: z.string(),
    rate: z.strictObject({
      day: z.number().optional(),
      hours: z.tuple([z.number(), z.number()]).optional(),
      gap: z.number().optional(),
    }),
    open: z.array(z.string()),
    closed: z.array(z.string()),
    topics: z.array(z.string()),
    tone,
    red: z.array(z.string()),
  }),
);

/** What stands in one persona's file, as a person read it. */
export type Expected = z.infer<typeof expectations>[string];

const expected = readYaml(join(data, 'expected.yaml'), expectations, 'See the head of the file.');

/** The made-up personas with what stands in them. */
export const personas = readPersonas(personasFolder).map(({ id, persona }) => ({
  id,
  persona,
  expected: expected[id]!,
}));

/** The first persona, with changes. */
export function persona(changes: Partial<PropersimPersona> = {}): PropersimPersona {
  return { ...personas[0]!.persona, ...changes };
}
