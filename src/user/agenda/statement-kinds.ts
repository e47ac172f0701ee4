import { beginsWithVerb, isBaseVerb } from './verbs.ts';
import { wordsOf } from './words.ts';

/** True for a reply with at least two points under each other. */
export function isList(reply: string): boolean {
  const points = reply
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => /^\s*(?:[-*•]|\d+[.)]) \S/u.test(line));
  return points.some((point, at) => point && points[at + 1] === true);
}

/** True for a sentence that says what there is or what does it: "Headphones work with any radio". */
export const isMeans = (sentence: string): boolean =>
  /\p{L}{4} (?:\S+ ){0,6}(?:works?|helps?|costs?|lets? you|keeps?|prevents?|stops?|has|offers?|publish(?:es)?|sells?|lends?|suits?)\b (?!to )/iu.test(
    sentence,
  ) || /^there (?:is|are) (?:an? )?\p{L}+/iu.test(sentence);

/** True for a sentence that tells somebody what to do. */
export function isAdvice(sentence: string): boolean {
  const bare = sentence.replace(/^(?:(?:first|then|next|now|also|[\p{L}' ]{3,30})[,:] )+/iu, '');
  const words = wordsOf(bare);
  return (
    (isBaseVerb(words[0] ?? '') && beginsWithVerb(words)) ||
    /\byou(?:'d| would| could| can| should)? (?:best |first |simply )?(?:start|begin|put|take|ask|use|do|give|keep|leave|offer|say|let|make|try|go|call|ring)\b/i.test(
      sentence,
    )
  );
}
