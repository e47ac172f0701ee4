import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Json } from '../files/index.ts';
import type { JsonSchema } from '../model/index.ts';
import { fitsSchema } from './fits-schema.ts';

const schemas: JsonSchema[] = [
  { type: 'integer', minimum: 0, exclusiveMaximum: 3 },
  { type: ['string', 'null'], minLength: 1, maxLength: 2 },
  { enum: ['a', 1, null] },
  { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 2 },
  { type: 'object', properties: { a: { type: 'integer' } }, required: ['a'], additionalProperties: false },
  { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: { type: 'boolean' } },
  { anyOf: [{ type: 'boolean' }, { $ref: '#/$defs/few' }], $defs: { few: { type: 'integer', multipleOf: 2 } } },
];

const value = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom<Json>(null, true, false, 'a', '', 'ab', 'abc', 0, 1, 2, 3, -1, 0.5),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b'), tie('value'), { noNullPrototype: true }),
  ),
})).value;

test.each(schemas.map((schema) => [JSON.stringify(schema), schema] as const))('agrees with zod on %s', (_, schema) => {
  const zod = z.fromJSONSchema(schema);
  fc.assert(
    fc.property(value, (each) => {
      expect(fitsSchema(each, schema)).toBe(zod.safeParse(each).success);
    }),
    { numRuns: 300 },
  );
});

test('lengths count characters, not halves of them', () => {
  expect(fitsSchema('🙂', { type: 'string', maxLength: 1 })).toBe(true);
});
