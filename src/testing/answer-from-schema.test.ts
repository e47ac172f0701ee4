import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Json } from '../files/index.ts';
import type { JsonSchema } from '../model/index.ts';
import { generatorFor } from '../random/index.ts';
import { answerFromSchema } from './answer-from-schema.ts';
import { fitsSchema } from './fits-schema.ts';
import { UnanswerableSchema } from './schema.ts';

const bounds = (most: number) =>
  fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const name = fc.constantFrom('mood', 'said', 'note', 'answered', 'grüße');

const { schema: anySchema } = fc.letrec<{ schema: JsonSchema; leaf: JsonSchema }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom<JsonSchema>({ type: 'boolean' }, { type: 'null' }, { type: 'string' }, { type: 'number' }, {}),
    fc.constantFrom<JsonSchema>(
      { $ref: '#/$defs/Leaf' },
      { type: ['string', 'null'] },
      { type: ['integer', 'boolean'] },
    ),
    fc
      .uniqueArray(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { minLength: 1, maxLength: 4 })
      .map((values) => ({
        enum: values,
      })),
    fc.oneof(fc.string(), fc.integer()).map((value) => ({ const: value })),
    bounds(30).map(([minLength, maxLength]) => ({ type: 'string', minLength, maxLength })),
    bounds(50).map(([minimum, maximum]) => ({ type: 'integer', minimum, maximum })),
    bounds(50).map(([minimum, maximum]) => ({ type: 'number', minimum: minimum / 7, maximum: maximum / 7 })),
    fc.nat(9).map((least) => ({ type: 'number', exclusiveMinimum: least, exclusiveMaximum: least + 1 })),
    fc.integer({ min: 2, max: 9 }).map((multipleOf) => ({ type: 'integer', multipleOf, minimum: -40 })),
  ),
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('leaf'),
    fc
      .tuple(
        fc.dictionary(name, tie('schema'), { maxKeys: 4, noNullPrototype: true }),
        fc.array(fc.boolean()),
        fc.boolean(),
      )
      .map(([properties, needed, isClosed]): JsonSchema => {
        const required = Object.keys(properties).filter((_, index) => needed[index] ?? true);
        return { type: 'object', properties, required, ...(isClosed ? { additionalProperties: false } : {}) };
      }),
    tie('schema').map((additionalProperties) => ({ type: 'object', additionalProperties })),
    fc
      .tuple(tie('schema'), bounds(6))
      .map(([items, [minItems, maxItems]]) => ({ type: 'array', items, minItems, maxItems })),
    tie('schema').map((items) => ({ type: 'array', items })),
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
  ),
}));

const rootSchema = anySchema.map((schema): JsonSchema => ({
  ...schema,
  $defs: { Leaf: { type: 'string', maxLength: 5 } },
}));

const drawMany = (schema: JsonSchema, count = 300) =>
  Array.from({ length: count }, (_, index) => answerFromSchema(schema, generatorFor(index, 'test')));

describe('any schema', () => {
  test('gets a legal value, as zod reads the schema', () => {
    const property = fc.property(rootSchema, fc.nat(), (schema, seed) => {
      const value = answerFromSchema(schema, generatorFor(seed, 'legal'));
      const read = z.fromJSONSchema(schema).safeParse(value);
      expect(read.success, `${JSON.stringify(value)} ${read.error?.message}`).toBe(true);
    });
    fc.assert(property, { numRuns: 500 });
  });

  test('gets the same value from the same seed', () => {
    const draw = (schema: JsonSchema, seed: number) => answerFromSchema(schema, generatorFor(seed, 'same'));
    fc.assert(
      fc.property(rootSchema, fc.nat(), (schema, seed) => {
        expect(draw(schema, seed)).toEqual(draw(schema, seed));
      }),
    );
    expect(draw({ type: 'string', minLength: 20 }, 1)).not.toEqual(draw({ type: 'string', minLength: 20 }, 2));
  });
});

describe('every legal value may come', () => {
  const seen = (values: readonly Json[]) => new Set(values.map((value) => JSON.stringify(value))).size;

  test('all enum values, all array lengths, all integers, both booleans', () => {
    expect(seen(drawMany({ enum: ['a', 'b', 3, null, true] }))).toBe(5);
    expect(seen(drawMany({ type: 'integer', minimum: -3, maximum: 3 }))).toBe(7);
    expect(seen(drawMany({ type: 'boolean' }))).toBe(2);
    const lists = drawMany({ type: 'array', items: { const: 1 }, minItems: 2, maxItems: 9 });
    expect(seen(lists)).toBe(8);
  });

  test('optional properties come and stay away, extra ones come only where they may', () => {
    const open: JsonSchema = { type: 'object', properties: { a: { const: 1 } } };
    const keys = (schema: JsonSchema) => new Set(drawMany(schema).map((value) => Object.keys(value as object).length));
    expect(keys(open)).toEqual(new Set([0, 1, 2]));
    expect(keys({ ...open, additionalProperties: false })).toEqual(new Set([0, 1]));
    expect(keys({ ...open, required: ['a'], additionalProperties: false })).toEqual(new Set([1]));
  });

  test('the empty text where it is legal, and only there', () => {
    expect(drawMany({ type: 'string' })).toContain('');
    expect(drawMany({ type: 'string', minLength: 1 })).not.toContain('');
  });

  test('both ends of a range of numbers', () => {
    const values = drawMany({ type: 'number', minimum: 0, maximum: 1 });
    expect(values).toContain(0);
    expect(values).toContain(1);
    expect(seen(values)).toBeGreaterThan(50);
  });
});

describe('what zod writes', () => {
  const node: z.ZodType = z.lazy(() =>
    z.object({ name: z.string().min(1), children: z.array(node).min(1).optional() }),
  );
  const schemas: Record<string, z.ZodType> = {
    'safe integers': z.int(),
    'a map over an enum': z.record(z.enum(['x', 'y']), z.int().min(0).max(2)),
    'a discriminated union': z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('a'), size: z.number().gt(0).lt(1) }),
      z.strictObject({ kind: z.literal('b'), tags: z.array(z.string().max(3)).max(2) }),
    ]),
    'a tuple': z.tuple([z.string(), z.int().nullable()]),
    'an intersection': z.intersection(z.object({ a: z.int().min(1) }), z.object({ a: z.int().max(3), b: z.boolean() })),
    'a recursive shape': node,
  };
  test.each(Object.entries(schemas))('is answered: %s', (_, schema) => {
    for (const value of drawMany(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema, 60)) {
      expect(schema.safeParse(value).error?.message).toBeUndefined();
    }
  });
});

describe('hard schemas', () => {
  test('a recursion that could go on for ever ends', () => {
    const tree: JsonSchema = {
      $defs: {
        tree: {
          type: 'object',
          required: ['left', 'right'],
          properties: { left: { $ref: '#/$defs/either' }, right: { $ref: '#/$defs/either' } },
        },
        either: { anyOf: [{ $ref: '#/$defs/tree' }, { $ref: '#/$defs/tree' }, { type: 'null' }] },
      },
      $ref: '#/$defs/tree',
    };
    for (const value of drawMany(tree, 50)) expect(fitsSchema(value, tree)).toBe(true);
  });

  test('oneOf means exactly one, uniqueItems means unique', () => {
    const one: JsonSchema = {
      oneOf: [
        { type: 'integer', minimum: 0, maximum: 9 },
        { type: 'number', multipleOf: 5, minimum: 0 },
      ],
    };
    for (const value of drawMany(one) as number[]) expect((value % 5 === 0 && value <= 9) || value < 0).toBe(false);
    const unique: JsonSchema = {
      type: 'array',
      items: { enum: [1, 2, 3] },
      minItems: 3,
      maxItems: 3,
      uniqueItems: true,
    };
    for (const value of drawMany(unique, 30) as number[][]) expect(new Set(value)).toEqual(new Set([1, 2, 3]));
  });

  test.each<[string, JsonSchema]>([
    ['an unsupported keyword', { type: 'string', pattern: '^a$' }],
    ['an empty range', { type: 'integer', minimum: 2, maximum: 1 }],
    ['a dead reference', { $ref: '#/$defs/nobody' }],
    ['a reference to itself', { $ref: '#' }],
    ['types that exclude each other', { allOf: [{ type: 'string' }, { type: 'null' }] }],
  ])('%s is refused', (_, schema) => {
    expect(() => answerFromSchema(schema, generatorFor(1, 'hard'))).toThrow(UnanswerableSchema);
  });
});
