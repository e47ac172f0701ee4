import type { AspectFinding } from '../../journal/index.ts';
import type { Prompt } from '../../model/index.ts';
import type { FinishedTalk } from '../analysed-talk.ts';
import { aspectPrompt } from './aspect-prompt.ts';

/** Did the talk get anywhere? */
export const conversationFlowPrompt: Prompt<FinishedTalk, AspectFinding> = {
  name: 'analysis/conversation-flow',
  purpose: 'The analysis asks after a talk whether it got anywhere, and how the person felt on the way.',
  ...aspectPrompt({
    question:
      "Did the talk get anywhere? Does each reply take up the line before it and bring something new, or does it repeat, digress, stall, or ask where it should answer? How do the person's feelings move from line to line, and which reply moved them?",
    weak: "the talk goes round in circles, the assistant leaves lines unanswered, or the person's feelings turn for the worse because of a reply.",
  }),
};
