import { expect, test } from 'vitest';
import { parseModelName } from './model-name.ts';
import { defaultMaxOutputTokens, parametersFor, readParameters, writtenParameters } from './parameters.ts';

test('what users write is read, and nothing is made up', () => {
  const written = { temperature: 0.5, 'top-p': 0.9, 'max-tokens': 100, reasoning: 'low', seed: 3 };
  expect(readParameters(writtenParameters.parse(written))).toEqual({
    temperature: 0.5,
    topP: 0.9,
    maxOutputTokens: 100,
    reasoning: 'low',
    seed: 3,
  });
  expect(Object.keys(readParameters(writtenParameters.parse({})))).toEqual([]);
});

test.each([
  { temperature: 2.1 },
  { temperature: -0.1 },
  { temperature: '1' },
  { 'top-p': 0 },
  { 'max-tokens': 0 },
  { 'max-tokens': 1.5 },
  { reasoning: 'much' },
  { seed: -1 },
  { maxTokens: 5 },
])('%j is refused', (written) => {
  expect(writtenParameters.safeParse(written).success).toBe(false);
});

test('the user outweighs the role, and every answer has a limit', () => {
  const name = parseModelName('openai:gpt-x', '--user');
  expect(parametersFor(name, {}, {})).toEqual({ maxOutputTokens: 8192 });
  expect(parametersFor(name, { temperature: 0.2, maxOutputTokens: 9 }, { temperature: 1, topP: 0.5 })).toEqual({
    temperature: 0.2,
    topP: 0.5,
    maxOutputTokens: 9,
  });
  expect(defaultMaxOutputTokens(parseModelName('openai-compatible:m@http://host/v1', '--user'))).toBe(4096);
  for (const provider of ['anthropic', 'google', 'deepseek']) {
    expect(defaultMaxOutputTokens(parseModelName(`${provider}:m`, '--user'))).toBe(8192);
  }
});
