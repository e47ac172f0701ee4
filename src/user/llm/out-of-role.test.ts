import { describe, expect, test } from 'vitest';
import { outOfRole } from './out-of-role.ts';

describe('a line that only an assistant would write is complained about', () => {
  test.each([
    'How can I help you today?',
    'Sure! Is there anything else I can do for you?',
    "I'm here to help you with your dinner plans.",
    'As an AI language model, I cannot taste food.',
    "I'm your assistant, ask me anything.",
    'Feel free to ask if you need more ideas.',
    'I hope this helps!',
    'Let me know if you need anything else.',
    'Assistant: try the omelette',
    'Here are three ideas:\n1. Omelette\n2. Salad\n3. Soup',
  ])('%s', (line) => {
    expect(outOfRole(line)?.kind).toBe('out-of-role');
  });
});

describe('a line that a person may write is not', () => {
  test.each([
    "I'm an assistant manager at the shop and I close at nine",
    "i'd be happy to help mum but she won't let me",
    'let me know if you need the exact address',
    'glad to help out at church, but not every sunday',
    'fish counter is shut. what can i make instead, quick',
    'no that is not it',
    'can you help me find one nearby?',
    'How can I help my sister without her noticing?',
    'ok. 1. milk 2. eggs, anything else?',
    '好的，谢谢',
  ])('%s', (line) => {
    expect(outOfRole(line)).toBeNull();
  });
});
