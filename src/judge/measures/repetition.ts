import { defineMeasure, spokenReplies, wordsOf } from './measure.ts';

/**
 * Share of the assistant's 3-grams of words that it had already said in the same conversation. A 3-gram lies inside one reply.
 * Missing where no reply has three words.
 */
export const repetition = defineMeasure({
  name: 'repetition',
  unit: 'share',
  value: (conversation) => {
    const seen = new Set<string>();
    let all = 0;
    for (const text of spokenReplies(conversation)) {
      const words = wordsOf(text);
      for (let at = 0; at + 3 <= words.length; at += 1) {
        seen.add(words.slice(at, at + 3).join(' '));
        all += 1;
      }
    }
    return all === 0 ? null : (all - seen.size) / all;
  },
});
