import { expect, test } from 'vitest';
import { modelAfterTraining } from './outside-trainer-model.ts';

const local = 'openai-compatible:llama@http://localhost:8000/v1';

test.each([
  [local, 'adapter-3', 'openai-compatible:adapter-3@http://localhost:8000/v1'],
  [local, '/data/adapters/day-3', 'openai-compatible:/data/adapters/day-3@http://localhost:8000/v1'],
  [local, local, local],
  [local, 'openai-compatible:other@http://localhost:9000/v1', 'openai-compatible:other@http://localhost:9000/v1'],
  ['openai:gpt-4.1-mini', 'ft:gpt-4.1-mini:me::abc', 'openai:ft:gpt-4.1-mini:me::abc'],
])('a trainer of %s that names %s means %s', (base, named, model) => {
  expect(modelAfterTraining(base, named)).toBe(model);
});
