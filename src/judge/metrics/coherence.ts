import { defineRating } from '../rating.ts';

/** Do the replies hold together, with the talk and with each other? */
export const coherence = defineRating({
  name: 'coherence',
  question: 'Do the replies hold together, with the talk and with each other?',
  guidance: `How coherent are the assistant's replies? Look at whether they stay with what is being talked about, contradict nothing said before, repeat nothing idly, use earlier turns correctly, refer clearly to things, and come in a sensible order. A reply that ignores the person's last message, and silence where an answer was due, are very poor.`,
  sees: 'all',
});
