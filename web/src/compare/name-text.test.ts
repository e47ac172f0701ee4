import { expect, test } from 'vitest';
import { nameText } from './name-text.ts';

test('names out of files are shown as what they are, and never at length', () => {
  expect(nameText('a\u202Eb\u0000')).toBe('a⟨U+202E⟩b⟨U+0000⟩');
  expect(nameText('x'.repeat(1_000_000))).toHaveLength(121);
});
