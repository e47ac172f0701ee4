import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutThinking } from './thinking.ts';

test.each([
  ['plain text stays', 'Hello there.', 'Hello there.'],
  ['a block before the answer goes', '<think>\nhm {"a": 0}\n</think>\n\n{"a": 1}', '{"a": 1}'],
  ['so does the longer tag', '  <thinking>hm</thinking>yes', 'yes'],
  ['and several', '<think>a</think>\n<think>b</think>\nyes', 'yes'],
  ['an opening tag that the template swallowed', 'hm, well\n</think>\nyes', 'yes'],
  ['a block within a block', '<think>a <think>b</think> c</think> yes', 'yes'],
  ['an empty block', '<think>\n\n</think>\n\nyes', 'yes'],
  ['a block that never closes is no answer', '<think>hm hm hm', ''],
  ['nothing but thoughts is no answer', '<think>hm</think>\n', ''],
  ['a hundred thousand blocks', `${'<think></think>'.repeat(100_000)}yes`, 'yes'],
  ['an answer that speaks of the tags later on', 'Write <think>so</think> there.', 'Write <think>so</think> there.'],
  ['a JSON answer that speaks of the tag', '{"a": "so </think> there"}', '{"a": "so </think> there"}'],
  ['nothing', '', ''],
])('%s', (_, text, rest) => {
  expect(withoutThinking(text)).toBe(rest);
});

test('any thoughts before any answer are removed', () => {
  const plain = fc.string().filter((text) => !text.includes('<'));
  fc.assert(
    fc.property(plain, plain, (thoughts, answer) => {
      expect(withoutThinking(`<think>${thoughts}</think>${answer}`)).toBe(answer.trim());
      expect(withoutThinking(answer)).toBe(answer.trim());
    }),
  );
});
