import { expect, test } from 'vitest';
import { shownText } from './shown-text.ts';

test('what cannot be seen is told by its number', () => {
  expect(shownText('a\u202Eb\u0000c')).toBe('a⟨U+202E⟩b⟨U+0000⟩c');
  expect(shownText('a\r\nb\tc\rd')).toBe('a\nb\tc\nd');
  expect(shownText('\uD83D')).toBe('\uFFFD');
  expect(shownText('<b>👩‍👧 你好</b>')).toBe('<b>👩‍👧 你好</b>');
});
