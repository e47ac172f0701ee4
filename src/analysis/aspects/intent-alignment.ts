import type { AspectFinding } from '../../journal/index.ts';
import type { Prompt } from '../../model/index.ts';
import type { FinishedTalk } from '../analysed-talk.ts';
import { aspectPrompt } from './aspect-prompt.ts';

/** Did the replies serve what the person came for? What that was is to be seen in their words alone. */
export const intentAlignmentPrompt: Prompt<FinishedTalk, AspectFinding> = {
  name: 'analysis/intent-alignment',
  purpose: 'The analysis asks after a talk whether the replies served what the person came for.',
  ...aspectPrompt({
    question:
      'Did the replies serve what the person came for? Say first what that was, as their lines show it: what they asked for, and what seemed to lie behind it (mark a guess as one). Then what of it was served, what was missed, and what was answered that nobody had asked.',
    weak: 'something that the person asked for stayed open at the end, or the replies went past what they were after.',
  }),
};
