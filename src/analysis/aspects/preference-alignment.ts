import type { AspectFinding } from '../../journal/index.ts';
import type { Prompt } from '../../model/index.ts';
import type { FinishedTalk } from '../analysed-talk.ts';
import { aspectPrompt } from './aspect-prompt.ts';

/** Do the replies suit this person? */
export const preferenceAlignmentPrompt: Prompt<FinishedTalk, AspectFinding> = {
  name: 'analysis/preference-alignment',
  purpose: 'The analysis asks after a talk whether the replies suit the person.',
  ...aspectPrompt({
    question:
      'Do the replies suit this person: in what they suggest, and in how they are written (length, tone, order, detail)? Go by what is known of the person and had to do with this talk, and by how they took the replies. Was there a hint in their lines that the assistant could have picked up, and did not?',
    weak: 'the replies go against something that this person clearly cares about, or stay unfitting although the person showed it.',
  }),
};
