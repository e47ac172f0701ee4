import { ratingDimensions, type Rating } from '../../../journal/index.ts';

/** What was typed: a rating, or what is wrong with it. `isRuled`: nothing was typed. */
export type ReadVerdicts = { rating: Rating; isRuled: boolean } | { problem: string };

/** Reads four marks of 0 or 1, with or without spaces or commas between them; nothing typed means `ruled`. */
export function readVerdicts(typed: string, ruled: Rating): ReadVerdicts {
  const marks = typed.replace(/[\s,;]+/g, '');
  if (marks === '') return { rating: ruled, isRuled: true };
  if (!/^[01]{4}$/.test(marks)) {
    return {
      problem: `"${typed.trim()}" is not four marks of 0 or 1 for ${ratingDimensions.join(', ')}. Type them as "1 1 0 1".`,
    };
  }
  const [preference, timing, frequency, communication] = Array.from(marks, (mark) => (mark === '1' ? 1 : 0));
  return {
    rating: {
      preference: preference ?? null,
      timing: timing ?? null,
      frequency: frequency ?? null,
      communication: communication ?? null,
    },
    isRuled: false,
  };
}
