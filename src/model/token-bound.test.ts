import { expect, test } from 'vitest';
import { tokenBound, tokensUsed } from './token-bound.ts';

test('a prompt has no more tokens than bytes, whatever it is written in, and room for what the server adds', () => {
  const bound = (content: string) =>
    tokenBound({ messages: [{ role: 'user', content }], answer: null }, 100).inputTokens - bareInput;
  const bareInput = tokenBound({ messages: [{ role: 'user', content: '' }], answer: null }, 100).inputTokens;
  expect(bareInput).toBeGreaterThan(100);
  expect(bound('abc')).toBe(3);
  expect(bound('早上好')).toBe(9);
  expect(bound('🌧️')).toBe(Buffer.byteLength('🌧️'));
});

test('every message and the schema count', () => {
  const messages = [
    { role: 'system', content: 'a' },
    { role: 'user', content: 'b' },
  ] as const;
  const without = tokenBound({ messages, answer: null }, 7);
  const schema = { type: 'object', properties: { text: { type: 'string' } } };
  const withSchema = tokenBound({ messages, answer: { name: 'said', schema } }, 7);
  expect(withSchema.inputTokens - without.inputTokens).toBeGreaterThanOrEqual(JSON.stringify(schema).length);
  expect(without.inputTokens).toBeGreaterThan(tokenBound({ messages: messages.slice(1), answer: null }, 7).inputTokens);
  expect(withSchema.outputTokens).toBe(7);
});

test('what the server does not say, or says as nonsense, counts at its bound', () => {
  const bound = { inputTokens: 50, outputTokens: 60 };
  expect(tokensUsed({ inputTokens: 1, outputTokens: 2 }, bound)).toEqual({ inputTokens: 1, outputTokens: 2 });
  expect(tokensUsed({ inputTokens: 0, outputTokens: null }, bound)).toEqual({ inputTokens: 0, outputTokens: 60 });
  expect(tokensUsed({ inputTokens: NaN, outputTokens: -1 }, bound)).toEqual(bound);
  expect(tokensUsed({ inputTokens: 99, outputTokens: 99 }, bound)).toEqual({ inputTokens: 99, outputTokens: 99 });
});
