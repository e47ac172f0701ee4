import { defineRating } from '../rating.ts';

/** Do the replies fit the time, the place and the weather? */
export const environmentAlignment = defineRating({
  name: 'environment-alignment',
  question: 'Do the replies fit the time, the place and the weather?',
  guidance: `How well do the assistant's replies fit the scene? Look at whether what they suggest can be done at this hour, on this day, at or from this place, in this weather; whether opening hours, distance and logistics are minded; whether they offer a way out where the scene makes a plan uncertain; and whether facts about the scene are right. Replies that ignore a scene that matters are poor; where the scene does not matter, replies that do not clash with it are good. Silence where an answer was due is very poor.`,
  sees: 'scene',
});
