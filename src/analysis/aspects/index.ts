import type { Aspect, AspectFinding } from '../../journal/index.ts';
import type { Prompt } from '../../model/index.ts';
import type { FinishedTalk } from '../analysed-talk.ts';
import { accuracyPrompt } from './accuracy.ts';
import { conversationFlowPrompt } from './conversation-flow.ts';
import { intentAlignmentPrompt } from './intent-alignment.ts';
import { preferenceAlignmentPrompt } from './preference-alignment.ts';

/** What is asked about a finished talk in each respect. */
export const aspectPrompts: Readonly<Record<Aspect, Prompt<FinishedTalk, AspectFinding>>> = {
  accuracy: accuracyPrompt,
  'preference-alignment': preferenceAlignmentPrompt,
  'intent-alignment': intentAlignmentPrompt,
  'conversation-flow': conversationFlowPrompt,
};
