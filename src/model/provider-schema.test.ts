import { expect, test } from 'vitest';
import { z } from 'zod';
import { schemaForProvider } from './provider-schema.ts';
import { answerSchema } from './structured.ts';

const schema = answerSchema(
  z.strictObject({
    minLength: z.string().min(3).max(9),
    rating: z.int().min(1).max(5),
    share: z.number().gt(0).lt(1).multipleOf(0.5),
    list: z.array(z.union([z.enum(['a', 'b']), z.null()])).min(1),
    pattern: z.enum(['maxLength']),
  }),
);

test('OpenAI gets no lengths of texts, but properties and values of such names', () => {
  expect(schemaForProvider('openai', schema)).toEqual({
    type: 'object',
    properties: {
      minLength: { type: 'string' },
      rating: { type: 'integer', minimum: 1, maximum: 5 },
      share: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1, multipleOf: 0.5 },
      list: { type: 'array', minItems: 1, items: { anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'null' }] } },
      pattern: { type: 'string', enum: ['maxLength'] },
    },
    required: ['minLength', 'rating', 'share', 'list', 'pattern'],
    additionalProperties: false,
  });
});

test('Google gets what it documents, and nothing else', () => {
  expect(schemaForProvider('google', schema)['properties']).toEqual({
    minLength: { type: 'string' },
    rating: { type: 'integer', minimum: 1, maximum: 5 },
    share: { type: 'number' },
    list: { type: 'array', minItems: 1, items: { anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'null' }] } },
    pattern: { type: 'string', enum: ['maxLength'] },
  });
});

test.each(['anthropic', 'deepseek', 'openai-compatible'] as const)('%s gets it whole', (provider) => {
  expect(schemaForProvider(provider, schema)).toBe(schema);
});
