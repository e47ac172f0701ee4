import { expect, test } from 'vitest';
import { domainText, nameText } from './name-text.ts';

test('names out of files are shown as what they are, and never at length', () => {
  expect(domainText('sport_health')).toBe('sport health');
  expect(nameText('a\u202Eb\u0000')).toBe('a⟨U+202E⟩b⟨U+0000⟩');
  expect(nameText('x'.repeat(1_000_000))).toHaveLength(121);
});
