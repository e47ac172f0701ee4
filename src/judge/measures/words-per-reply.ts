import { defineMeasure, spokenReplies, wordsOf } from './measure.ts';

/** Mean number of words of the replies that are not silent; missing where all are, so that silence does not look like brevity. */
export const wordsPerReply = defineMeasure({
  name: 'words-per-reply',
  unit: 'count',
  value: (conversation) => {
    const lengths = spokenReplies(conversation).map((text) => wordsOf(text).length);
    return lengths.length === 0 ? null : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  },
});
