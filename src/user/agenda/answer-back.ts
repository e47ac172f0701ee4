import { accept, deflect, noFact, nothingMore, type Wordings } from './wording/index.ts';
import { sentencesOf } from './words.ts';

const kinds: readonly (readonly [Wordings, RegExp])[] = [
  [
    accept,
    /^\W*(?:(?:and|so|or|but),? )?(?:(?:would|do) you (?:like|want) (?:me|us) to|shall (?:I|we)|should I|want me to)\b/i,
  ],
  [nothingMore, /^(?:\W*(?:and|so|but|well),? )?(?:is there|are there|anything|do you have any|have you any)\b/i],
  [noFact, /\b(?:how (?:many|much|long|old|far|often|big)|what (?:time|date|size|age)|when)\b/i],
];

/** The wordings that go with the question a reply ends with; null when it asks none. */
export function answerTo(reply: string | null): Wordings | null {
  const last = reply === null ? undefined : sentencesOf(reply).at(-1);
  if (last === undefined || !last.endsWith('?')) return null;
  return kinds.find(([, pattern]) => pattern.test(last))?.[0] ?? deflect;
}
