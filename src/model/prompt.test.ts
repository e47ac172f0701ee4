import { expect, test } from 'vitest';
import { z } from 'zod';
import { promptHash, type Prompt } from './prompt.ts';

const prompt: Prompt<{ name: string }, { mood: string }> = {
  name: 'test/mood',
  purpose: 'Asks for a mood.',
  examples: [{ name: 'Ada' }],
  messages: ({ name }) => [{ role: 'user', content: `How is ${name}?` }],
  schema: () => z.strictObject({ mood: z.string() }),
};

test('the hash changes with wording and shape, and with nothing else', () => {
  const hash = promptHash(prompt);
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
  expect(promptHash({ ...prompt, name: 'other', purpose: 'Other.' })).toBe(hash);
  const others = [
    { ...prompt, messages: () => [{ role: 'user' as const, content: 'How is Ada ?' }] },
    { ...prompt, messages: () => [{ role: 'system' as const, content: 'How is Ada?' }] },
    { ...prompt, schema: () => z.strictObject({ mood: z.string().min(1) }) },
    { ...prompt, schema: null },
    { ...prompt, examples: [{ name: 'Bob' }] },
  ];
  expect(new Set([hash, ...others.map((other) => promptHash(other as typeof prompt))]).size).toBe(6);
});
