import { defineRating } from '../rating.ts';

/** Do the replies sound like someone one likes to talk with? */
export const naturalness = defineRating({
  name: 'naturalness',
  question: 'Do the replies sound like someone one likes to talk with?',
  guidance: `How natural are the assistant's replies as conversation? Look at whether they sound spoken rather than composed, whether the wording is varied and everyday, whether the tone fits this person and the moment, whether they build on what the person said, and whether they ask back where a person would. Formulas, lecturing, lists that nobody asked for, and needless length make it worse. Silence where an answer was due is very poor.`,
  sees: 'all',
});
