import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentencesOf } from './words.ts';

it.each([
  [
    'A reading of 38.9 on two. The practice opens at 9.40.',
    ['A reading of 38.9 on two.', 'The practice opens at 9.40.'],
  ],
  ['See lost.example.org or ask Dr. Kim. Then go.', ['See lost.example.org or ask Dr. Kim.', 'Then go.']],
  [
    'Take e.g. soup. At 9 a.m. it opens, at 5 p.m. It is shut.',
    ['Take e.g. soup.', 'At 9 a.m. it opens, at 5 p.m.', 'It is shut.'],
  ],
  ['What?! "No." Well…\nYes', ['What?!', '"No."', 'Well…', 'Yes']],
])('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

it('loses no letter and no figure of a text', () => {
  const bare = (text: string): string => text.replaceAll(/[\s.!?"'”’)]/gu, '');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '1', '.', '?', '!', '\n', ','), maxLength: 60 }),
      (text) => {
        expect(bare(sentencesOf(text).join(''))).toBe(bare(text));
      },
    ),
  );
});
