import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipped, escaped, markup, trusted } from './markup.ts';

test('texts are escaped, markup is not, lists are joined, null is nothing', () => {
  const inner = markup`<b>${'a<b'}</b>`;
  expect(markup`<p title="${'"x\''}">${inner}${[inner, 1]}${null}${trusted('<i>')}</p>`.markup).toBe(
    '<p title="&quot;x&#39;"><b>a&lt;b</b><b>a&lt;b</b>1<i></p>',
  );
});

test('controls are shown, line ends are one, halves of pairs are replaced, words in any script stay', () => {
  expect(escaped('a\u202Eb\u0000c\u0085')).toBe('a⟨U+202E⟩b⟨U+0000⟩c⟨U+0085⟩');
  expect(escaped('a\r\nb\rc\n\td')).toBe('a\nb\nc\n\td');
  expect(escaped('\uD800x')).toBe('\uFFFDx');
  expect(escaped('我想吃面 👩‍👧 שלום')).toBe('我想吃面 👩‍👧 שלום');
});

test('no text leaves a quoted attribute or becomes a tag', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '\r', '\n', '\u202e', '\0', 'a') }),
  );
  fc.assert(
    fc.property(text, (hostile) => {
      expect(escaped(hostile)).not.toMatch(/[<>"'\u202A-\u202E]|(?![\t\n])\p{Cc}|&(?!amp;|lt;|gt;|quot;|#39;)/u);
    }),
  );
});

test('what is clipped fits, loses nothing in silence and cuts no pair in two', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '<', '我', '👩', '\u202e', '"'), maxLength: 300 });
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 800 }), (whole, limit) => {
      const { text, left } = clipped(whole, limit);
      expect(Buffer.byteLength(escaped(text))).toBeLessThanOrEqual(limit);
      expect(whole.slice(0, whole.length - left)).toBe(text);
      expect(text.isWellFormed()).toBe(true);
    }),
  );
  expect(clipped('a'.repeat(100_000), 2500)).toEqual({ text: 'a'.repeat(2500), left: 97_500 });
});
